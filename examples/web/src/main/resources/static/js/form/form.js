// The form as a whole: built from the issue when another view has changed it, with the findings beside its fields.

import { byId } from '../dom.js';
import { watch } from '../desk.js';
import { articles } from './articles.js';
import { foot } from './foot.js';
import { head } from './head.js';

const form = byId('form');

/** The innermost part of the form that a path is about. */
export function partOf(path) {
  let found = null;
  for (const part of form.querySelectorAll('[data-path]')) {
    const own = part.dataset.path;
    const within = path === own || (path.startsWith(own) && /^[.[]/.test(path.slice(own.length)));
    if (within && (found === null || own.length >= found.dataset.path.length)) {
      found = part;
    }
  }
  return found ?? form;
}

/** Goes to the field that a path is about, or to the first one within. */
export function goTo(path) {
  const part = partOf(path);
  for (let parent = part; parent !== null; parent = parent.parentElement) {
    if (parent.tagName === 'DETAILS') {
      parent.open = true;
    }
  }
  const control = part.querySelector('input, textarea, select') ?? part.querySelector('button');
  control?.focus({ preventScroll: true });
  (control ?? part).scrollIntoView({ block: 'center' });
}

function build() {
  const open = [...form.querySelectorAll('details')].map(found => found.open);
  const scroll = form.parentElement.scrollTop;
  form.replaceChildren(...[...head(), articles(), ...foot()].filter(part => part !== null));
  form.querySelectorAll('details').forEach((found, index) => { found.open = open[index] ?? false; });
  form.parentElement.scrollTop = scroll;
}

form.addEventListener('submit', event => event.preventDefault());

watch({
  edited(by) {
    if (by === 'form') {
      return;
    }
    build();
    if (by?.focus !== undefined) {
      goTo(by.focus);
    }
  },
  translated: build,
});
