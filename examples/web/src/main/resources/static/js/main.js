// Begins here: which page is shown, in which language, and what the buttons above the issue do.

import * as api from './api.js';
import { byId, say } from './dom.js';
import { desk, put, replaceIssue, retranslate, wasSaved, watch } from './desk.js';
import { issueText } from './json-view.js';
import { mayLeave } from './leave.js';
import { switchLanguage, text, translatePage } from './language/language.js';
import { tell, trying } from './problems.js';
import { showArchive } from './archive.js';
import { showPeriod } from './period.js';
import './form/form.js';
import './findings.js';
import './preview.js';
import './review.js';

const PAGES = { desk: () => {}, archive: showArchive, period: showPeriod };

const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);

const begun = () => ({
  formatVersion: '1.0',
  series: { name: '' },
  number: { kind: 'regular', year: Number(today().slice(0, 4)) },
  compilers: { offices: [], role: '编' },
  date: today(),
  articles: [{ title: '', body: [''] }],
});

function page() {
  const shown = Object.hasOwn(PAGES, location.hash.slice(1)) ? location.hash.slice(1) : 'desk';
  Object.keys(PAGES).forEach(name => { byId(name).hidden = name !== shown; });
  document.querySelectorAll('.top nav a').forEach(link => {
    if (link.hash === `#${shown}`) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  });
  PAGES[shown]();
  return shown;
}

function state() {
  const { series } = desk.issue;
  byId('desk-title').textContent = [series?.owner, series?.name].filter(Boolean).join(' ') || text('untitled');
  byId('saved').textContent = desk.changed ? text('changed') : desk.archived ? text('savedAs', desk.archived) : text('unsaved');
}

function panes() {
  document.querySelectorAll('.panes-switch button').forEach(button =>
    button.setAttribute('aria-pressed', String(button.dataset.pane === document.body.dataset.pane)));
}

function translate() {
  translatePage();
  byId('language').textContent = text('other');
  byId('language').lang = text('other') === 'English' ? 'en' : 'zh-CN';
  retranslate();
}

byId('language').addEventListener('click', () => { switchLanguage(); translate(); page(); });
byId('new').addEventListener('click', () => { if (mayLeave()) { put(begun()); } });
byId('save').addEventListener('click', () => trying(async () => {
  const sent = issueText();
  const saved = await api.save(sent, desk.archived);
  wasSaved(saved);
  desk.changed = sent !== issueText();
  state();
  page();
  say(text('savedNow'));
}));
byId('correct').addEventListener('click', () => trying(async () => {
  replaceIssue(await api.correct(issueText()), 'server');
  say(text('corrected'));
  byId('desk-title').focus();
}));
byId('upload').addEventListener('click', () => { if (mayLeave()) { byId('file').click(); } });
byId('file').addEventListener('change', event => trying(async () => {
  const [file] = event.target.files;
  event.target.value = '';
  if (file) {
    const { issue, leftovers, leftoverCount, doubtful } = await api.read(file);
    put(issue, null, true);
    tell(text('readIn', { n: leftoverCount, doubtful }), leftovers.slice(0, 20).map(left => left.text));
  }
}));
byId('download').addEventListener('click', () => trying(async () => {
  const address = URL.createObjectURL(await api.word(issueText()));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${byId('desk-title').textContent}.docx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  say(text('downloaded'));
}));
document.querySelectorAll('.panes-switch button').forEach(button => button.addEventListener('click', () => {
  document.body.dataset.pane = button.dataset.pane;
  panes();
}));
document.addEventListener('pane', panes);
window.addEventListener('hashchange', () => { byId(`${page()}-title`).focus(); });
watch({ edited: state, saved: state, translated: state });

panes();
put(begun());
translate();
page();
