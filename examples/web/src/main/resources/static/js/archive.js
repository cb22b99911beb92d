// The list of saved issues.

import * as api from './api.js';
import { byId, element, say } from './dom.js';
import { desk, put } from './desk.js';
import { language, text } from './language/language.js';
import { mayLeave } from './leave.js';
import { trying } from './problems.js';
import { table } from './tables.js';

let page = 0;

const name = entry => [entry.series || text('untitled'), entry.number].filter(Boolean).join(' ');

const time = entry => new Date(entry.savedAt).toLocaleString(language() === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'short', timeStyle: 'short' });

export async function open(id) {
  if (!mayLeave()) {
    return;
  }
  const { issue, archived } = await api.open(id);
  put(issue, archived);
  location.hash = '#desk';
  say(text('opened'));
}

async function remove(entry) {
  if (!confirm(text('removeSure', { name: name(entry) }))) {
    return;
  }
  await api.remove(entry);
  if (desk.archived?.id === entry.id) {
    put(desk.issue, null, true);
  }
  say(text('removed'));
  await list();
  byId('archive-title').focus();
}

const row = entry => [
  element('button', { type: 'button', class: 'link', 'aria-label': text('openIssue', { name: name(entry) }), onclick: () => trying(() => open(entry.id)) },
    entry.series || text('untitled')),
  entry.number, entry.date, entry.headline, time(entry),
  element('button', { type: 'button', class: 'small', 'aria-label': text('removeIssue', { name: name(entry) }), onclick: () => trying(() => remove(entry)) },
    text('remove')),
];

function pager({ size, total }) {
  const pages = Math.max(1, Math.ceil(total / size));
  const turn = (label, to) => element('button', {
    type: 'button', disabled: to < 0 || to >= pages, onclick: () => { page = to; trying(list); },
  }, text(label));
  return element('div', { class: 'pager' }, turn('previous', page - 1),
    element('span', { role: 'status' }, text('pageOf', { page: page + 1, pages, total })), turn('next', page + 1));
}

async function list() {
  const found = await api.list(page);
  if (found.entries.length === 0 && page > 0) {
    page -= 1;
    await list();
    return;
  }
  byId('archive-list').replaceChildren(...(found.total === 0
    ? [element('p', { class: 'notice' }, text('emptyArchive'))]
    : [table(text('archiveTable'),
      ['seriesColumn', 'numberColumn', 'dateColumn', 'headlineColumn', 'savedColumn', 'actionsColumn'].map(key => text(key)),
      found.entries.map(row)), pager(found)]));
}

export const showArchive = () => trying(list);
