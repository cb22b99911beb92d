// The blocks of a body. Those that are plain text are written here; the others are left as they are.

import { element } from '../dom.js';
import { text } from '../language/language.js';
import { changer, field, findingList, note, swapUp } from './fields.js';

const plainItems = block => (block.items ?? []).every(item => typeof item === 'string');

/** What shows each kind of block: (block, path, n, list, index) to an element. */
const SHOWN = {
  text: (block, path, n, list, index) => field(path, text('paragraph', { n }), {
    rows: 3, read: () => block, write: value => { list[index] = value; },
  }),
  heading: (block, path, n) => element('div', { class: 'heading-block' },
    field(`${path}.level`, text('level'), {
      options: ['1', '2', '3', '4'], optionText: level => level,
      read: () => String(block.level ?? 1), write: level => { block.level = Number(level); },
    }),
    field(`${path}.text`, text('heading', { n }), { wide: true })),
  list: (block, path, n) => (plainItems(block) ? field(`${path}.items`, text('list', { n }), { kind: 'lines', rows: 3 }) : null),
  quote: (block, path, n) => field(`${path}.text`, text('quote', { n }), { rows: 2 }),
  addressee: (block, path, n) => field(`${path}.text`, text('addressee', { n }), { wide: true }),
  paragraph: (block, path, n) => note(path, text('richBlock', { n })),
};

function block(list, index, path) {
  const n = index + 1;
  const it = list[index];
  const kind = typeof it === 'string' ? 'text' : it?.kind;
  const shown = (Object.hasOwn(SHOWN, kind) ? SHOWN[kind](it, path, n, list, index) : null)
    ?? note(path, text('otherBlock', { n, kind: String(kind) }));
  return element('div', { class: 'block', 'data-path': path }, shown, findingList(`b-${path}`),
    element('div', { class: 'tools' },
      index > 0 ? changer('↑', text('upBlock', { n }), () => swapUp(list, index), path) : null,
      changer('×', text('removeBlock', { n }), () => list.splice(index, 1), `${path.slice(0, path.lastIndexOf('['))}`)));
}

export function blocks(owner, ownerPath) {
  const path = `${ownerPath}.body`;
  const list = owner.body ?? [];
  const add = (label, made) => changer(text(label), text(label), () => {
    owner.body = [...list, made];
  }, `${path}[${list.length}]`);
  return element('div', { class: 'blocks', 'data-path': path },
    element('h4', {}, text('body')),
    findingList(`b-${path}`),
    ...list.map((one, index) => block(list, index, `${path}[${index}]`)),
    element('div', { class: 'adders' },
      add('addParagraph', ''), add('addHeading', { kind: 'heading', level: 1, text: '' }), add('addList', { kind: 'list', items: [''] })));
}
