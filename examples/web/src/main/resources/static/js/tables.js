// Tables of the archive and of a period.

import { element } from './dom.js';

const cell = content => (content instanceof Node ? content : document.createTextNode(content ?? ''));

/** A table; the first cell of a row names the row. numbers are the indexes of columns set to the right. */
export function table(caption, headers, rows, { numbers = [], foot = null } = {}) {
  const css = index => (numbers.includes(index) ? 'number' : null);
  const row = cells => element('tr', {}, ...cells.map((content, index) =>
    element(index === 0 ? 'th' : 'td', { scope: index === 0 ? 'row' : null, class: css(index) }, cell(content))));
  return element('div', { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': caption },
    element('table', {},
      element('caption', { class: 'unseen' }, caption),
      element('thead', {}, element('tr', {}, ...headers.map((header, index) =>
        element('th', { scope: 'col', class: css(index) }, header)))),
      element('tbody', {}, ...rows.map(row)),
      foot ? element('tfoot', {}, row(foot)) : null));
}
