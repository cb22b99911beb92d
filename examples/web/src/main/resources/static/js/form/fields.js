// The parts of the form. A part that has a path shows the findings about what the path leads to.

import { element } from '../dom.js';
import { desk, edited } from '../desk.js';
import { get, set } from '../paths.js';
import { text } from '../language/language.js';

let count = 0;

const asText = value => (value === undefined || value === null ? '' : typeof value === 'object' ? String(value.rawJSON ?? '') : String(value));
const asLines = value => (Array.isArray(value) ? value.join('\n') : asText(value));

/** What a field shows and sets: a text, a whole number, or a list with a line for each. */
export const KINDS = {
  text: { read: asText, write: value => value },
  number: { read: asText, write: value => (/^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value.trim()) },
  lines: { read: asLines, write: value => (value === '' ? [] : value.split('\n')) },
};

export const findingList = id => element('ul', { class: 'findings', id });

/** A labelled control. read and write say how its value stands in the issue, by default where its path leads. */
export function field(path, label, { kind = 'text', rows, options, type = 'text', wide = false, read, write, optionText = text } = {}) {
  const id = `f${count += 1}`;
  const shown = (read ?? (() => KINDS[kind].read(get(desk.issue, path))))();
  const change = event => {
    const value = KINDS[kind].write(event.target.value);
    if (write) {
      write(value);
    } else {
      set(desk.issue, path, value);
    }
    edited('form');
  };
  const common = { id, 'aria-describedby': `${id}-findings` };
  let control;
  if (options) {
    control = element('select', { ...common, onchange: change },
      ...options.map(option => element('option', { value: option, selected: option === shown }, optionText(option))));
  } else if (rows) {
    control = element('textarea', { ...common, rows, oninput: change });
    control.value = shown;
  } else {
    control = element('input', { ...common, type, inputmode: kind === 'number' ? 'numeric' : null, oninput: change });
    control.value = shown;
  }
  return element('div', { class: `field${wide || rows ? ' wide' : type === 'date' ? ' broad' : ''}`, 'data-path': path },
    element('label', { for: id }, label), control, findingList(`${id}-findings`));
}

/** Fields that belong together. */
export function group(path, title, ...children) {
  return element('fieldset', { class: 'group', 'data-path': path },
    element('legend', {}, title), element('div', { class: 'fields' }, ...children), findingList(`f${count += 1}-findings`));
}

export const note = (path, ...children) => element('div', { class: 'note', 'data-path': path },
  element('p', {}, ...children), findingList(`f${count += 1}-findings`));

/** A button that changes what the form consists of. focus is the path of the part to go to afterwards. */
export function changer(label, name, change, focus) {
  return element('button', {
    type: 'button', class: 'small', 'aria-label': name === label ? null : name,
    onclick: () => { change(); edited({ focus }); },
  }, label);
}

export const swapUp = (list, index) => list.splice(index - 1, 2, list[index], list[index - 1]);
