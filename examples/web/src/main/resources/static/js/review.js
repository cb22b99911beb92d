// Has the server check and print the issue after every change, one question at a time, the latest text last.

import * as api from './api.js';
import { later } from './dom.js';
import { watch, wasReviewed } from './desk.js';
import { clearErrors, issueText, showErrors } from './json-view.js';
import { showProblem, hideProblem } from './problems.js';

let asking = false;
let again = false;
let failed = false;

async function review() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  const text = issueText();
  try {
    const answer = await api.review(text);
    if (text === issueText()) {
      clearErrors();
      wasReviewed(answer);
    }
    if (failed) {
      failed = false;
      hideProblem();
    }
  } catch (problem) {
    if (problem.type === 'urn:bulletin4j:problem:format') {
      showErrors(problem.errors ?? [problem]);
    } else {
      failed = true;
      showProblem(problem);
    }
  } finally {
    asking = false;
    if (again) {
      again = false;
      review();
    }
  }
}

const soon = later(300, review);

document.addEventListener('review', soon);
watch({ edited: soon });
