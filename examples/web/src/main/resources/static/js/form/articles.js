// The articles: each its title, its body, its by-line.

import { element } from '../dom.js';
import { desk } from '../desk.js';
import { text } from '../language/language.js';
import { blocks } from './blocks.js';
import { changer, field, findingList, group, swapUp } from './fields.js';

/** A title of one line may stand as a text; here it is taken apart, and put together again when it can be. */
const titleOf = article => (typeof article.title === 'string' ? { headline: article.title } : article.title ?? {});

function titleField(article, path, name, options) {
  return field(`${path}.title.${name}`, text(name), {
    ...options,
    read: () => {
      const value = titleOf(article)[name] ?? '';
      return Array.isArray(value) ? value.join('\n') : value;
    },
    write: value => {
      const title = { ...titleOf(article), [name]: value };
      if (value.length === 0) {
        delete title[name];
      }
      const lines = [title.headline ?? []].flat();
      const only = Object.keys(title).every(key => key === 'headline');
      if (only && lines.length === 0) {
        delete article.title;
      } else {
        article.title = only && lines.length === 1 ? lines[0] : title;
      }
    },
  });
}

function article(article, index, all) {
  const path = `articles[${index}]`;
  const n = index + 1;
  const fieldset = group(path, text('article', { n }),
    titleField(article, path, 'kicker', { wide: true }),
    titleField(article, path, 'headline', { kind: 'lines', rows: 1 }),
    titleField(article, path, 'subtitle', { wide: true }),
    blocks(article, path),
    element('details', { class: 'more' },
      element('summary', {}, text('more')),
      element('div', { class: 'fields' },
        field(`${path}.kind`, text('kind'), {
          options: ['feature', 'brief'],
          read: () => article.kind ?? 'feature',
          write: kind => { if (kind === 'feature') { delete article.kind; } else { article.kind = kind; } },
        }),
        field(`${path}.column`, text('column')),
        field(`${path}.contributor`, text('contributor'), { wide: true }),
        field(`${path}.authors`, text('authors'), { kind: 'lines', rows: 1 }))));
  fieldset.append(element('div', { class: 'tools' },
    index > 0 ? changer(text('up'), text('upArticle', { n }), () => swapUp(all, index), `articles[${index - 1}]`) : null,
    changer(text('remove'), text('removeArticle', { n }), () => all.splice(index, 1), 'articles')));
  return fieldset;
}

export function articles() {
  desk.issue.articles ??= [];
  const all = desk.issue.articles;
  return element('section', { class: 'list', 'data-path': 'articles' },
    element('h3', {}, text('articles')),
    findingList('articles-findings'),
    ...all.map((one, index) => article(one, index, all)),
    changer(text('addArticle'), text('addArticle'), () => all.push({ body: [''] }), `articles[${all.length}]`));
}
