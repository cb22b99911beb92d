// What the rules found: beside the field that it concerns, and all of it above.

import { byId, element, say } from './dom.js';
import { desk, edited, watch } from './desk.js';
import { follow, follows } from './paths.js';
import { goTo, partOf } from './form/form.js';
import { message, text } from './language/language.js';

const MOST = 200;

function apply(finding) {
  if (!follows(desk.issue, finding)) {
    return;
  }
  desk.findings = [];
  edited({ focus: finding.path });
  say(text('applied'));
}

/** A suggestion can be applied where the text in the issue is still the one that was found fault with. */
function applier(finding) {
  if (finding.suggestion === null || !finding.range || typeof follow(desk.issue, finding.path).value !== 'string') {
    return null;
  }
  const label = finding.suggestion === '' ? text('applyRemoval') : text('applyTo', { suggestion: finding.suggestion });
  return element('button', { type: 'button', class: 'apply small', onclick: () => apply(finding) }, label);
}

const item = (finding, ...more) => element('li', { class: `finding ${finding.severity.toLowerCase()}`, 'data-code': finding.code },
  element('span', { class: 'badge' }, text(finding.severity)), ' ', ...more);

function beside(finding) {
  const part = partOf(finding.path);
  const list = part.querySelector(':scope > .findings');
  if (list === null) {
    return;
  }
  list.append(item(finding, element('span', {}, message(finding)), applier(finding)));
  if (part.classList.contains('field')) {
    const control = part.querySelector('input, textarea, select');
    control.setAttribute('aria-invalid', finding.severity === 'ERROR' ? 'true' : 'false');
    part.classList.add(`has-${finding.severity.toLowerCase()}`);
  }
}

function clear() {
  document.querySelectorAll('#form .findings').forEach(list => list.replaceChildren());
  document.querySelectorAll('#form .field').forEach(part => {
    part.classList.remove('has-error', 'has-warning', 'has-hint');
    part.querySelector('[aria-invalid]')?.removeAttribute('aria-invalid');
  });
}

function show() {
  clear();
  const shown = desk.findings.slice(0, MOST);
  shown.forEach(beside);
  const all = byId('all-findings');
  const focused = [...all.querySelectorAll('button')].indexOf(document.activeElement);
  all.replaceChildren(...shown.map(finding => item(finding,
    element('button', { type: 'button', class: 'link', onclick: () => reveal(finding.path) }, message(finding)),
    element('code', {}, finding.path))));
  // Who goes through the list by the keyboard stays in it when the next review comes.
  if (focused >= 0) {
    (all.querySelectorAll('button')[Math.min(focused, shown.length - 1)] ?? document.querySelector('#summary summary')).focus();
  }
  const count = severity => desk.findings.filter(finding => finding.severity === severity).length;
  const counts = { errors: count('ERROR'), warnings: count('WARNING'), hints: count('HINT') };
  const sentence = desk.findings.length === 0 ? text('noFindings') : text('counts', counts);
  if (byId('counts').textContent !== sentence) {
    byId('counts').textContent = sentence;
    say(sentence);
  }
  const summary = byId('summary');
  summary.dataset.worst = counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : counts.hints > 0 ? 'hint' : 'none';
  byId('correct').hidden = !desk.findings.some(finding => finding.suggestion !== null);
}

/** Goes to a place in the form, which a narrow window may not be showing. */
export function reveal(path) {
  document.body.dataset.pane = 'form';
  document.dispatchEvent(new Event('pane'));
  goTo(path);
}

watch({ reviewed: show, translated: show });
