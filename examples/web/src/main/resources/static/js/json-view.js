// The JSON of the issue, which can be written by hand: the form follows as soon as it is JSON.

import { byId, element, later } from './dom.js';
import { desk, replaceIssue, watch } from './desk.js';
import { parse, write } from './json-text.js';
import { text } from './language/language.js';

const area = byId('json');
const errors = byId('json-error');

/** What is sent to the server: what is written here, even while it is no JSON. */
export const issueText = () => area.value;

export function clearErrors() {
  errors.replaceChildren();
  area.removeAttribute('aria-invalid');
}

/** Shows where a text is not the format; a click goes there. */
export function showErrors(found) {
  area.setAttribute('aria-invalid', 'true');
  errors.replaceChildren(...found.slice(0, 50).map(error => element('button', {
    type: 'button', class: 'link', onclick: () => goToLine(error.line, error.column),
  }, error.line > 0 ? text('jsonWrong', error) : error.detail)));
}

function goToLine(line, column) {
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  document.body.dataset.pane = 'json';
  document.dispatchEvent(new Event('pane'));
  area.focus();
  area.setSelectionRange(from, Math.max(from + 1, from + (lines[line - 1] ?? '').length - column + 1));
  area.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(area).lineHeight));
}

function read() {
  let issue;
  try {
    issue = parse(area.value);
  } catch {
    issue = null;
  }
  if (issue !== null && typeof issue === 'object' && !Array.isArray(issue)) {
    replaceIssue(issue, 'json');
  } else {
    document.dispatchEvent(new Event('review'));
  }
}

area.addEventListener('input', later(250, read));

watch({
  edited(by) {
    if (by !== 'json') {
      area.value = write(desk.issue);
    }
  },
});
