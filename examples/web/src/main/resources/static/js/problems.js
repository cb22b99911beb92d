// What the server refuses, in words.

import { byId, element } from './dom.js';
import { knows, language, text } from './language/language.js';

const box = byId('problem');
const notice = byId('notice');

/** What the server says of these is in the language of the page; of the others it is in English. */
const IN_ANY_LANGUAGE = ['format', 'unreadable-document', 'unprintable'].map(name => `urn:bulletin4j:problem:${name}`);

export function hideProblem() {
  box.hidden = true;
  box.textContent = '';
}

export function showProblem(problem) {
  if (!(problem?.type)) {
    throw problem;
  }
  box.textContent = knows(problem.type) ? text(problem.type) : problem.title ?? problem.type;
  const says = language() === 'en' || IN_ANY_LANGUAGE.includes(problem.type);
  if (problem.detail && says && problem.type !== 'urn:bulletin4j:problem:stale-version') {
    box.textContent += ` ${problem.detail}`;
  }
  box.hidden = false;
}

/** Tells what the editor should look at; the texts stay until the next action. */
export function tell(sentence, texts) {
  notice.replaceChildren(element('p', {}, sentence), element('ul', {}, ...texts.map(one => element('li', {}, one))));
  notice.hidden = false;
}

/** Does something that asks the server, and says it if it is refused. */
export async function trying(action) {
  hideProblem();
  notice.hidden = true;
  try {
    await action();
  } catch (problem) {
    showProblem(problem);
  }
}
