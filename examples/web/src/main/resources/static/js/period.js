// Ledger and statistics of a period.

import * as api from './api.js';
import { open } from './archive.js';
import { byId, element } from './dom.js';
import { message, text } from './language/language.js';
import { trying } from './problems.js';
import { table } from './tables.js';

let shown = null;

function ledger({ issues, found }) {
  const list = found.slice(0, 500).map(({ id, finding }) => element('li', { class: `finding ${finding.severity.toLowerCase()}` },
    element('span', { class: 'badge' }, text(finding.severity)), ' ',
    element('button', { type: 'button', class: 'link', onclick: () => trying(() => open(id)) }, message(finding))));
  return element('section', {},
    element('h2', {}, text('ledger')),
    element('p', {}, text(found.length === 0 ? 'ledgerGood' : 'ledgerFound', { issues, n: found.length })),
    list.length > 0 ? element('ul', { class: 'all-findings' }, ...list) : null);
}

function statistics({ rows, published, briefs }) {
  return element('section', {},
    element('h2', {}, text('statistics')),
    rows.length === 0
      ? element('p', { class: 'notice' }, text('noStatistics'))
      : table(text('statistics'), [text('organization'), text('published'), text('briefs'), text('total')],
        rows.map(row => [row.organization, row.published, row.briefs, row.published + row.briefs]),
        { numbers: [1, 2, 3], foot: [text('total'), published, briefs, published + briefs] }));
}

function show() {
  byId('period-result').replaceChildren(...(shown ? [ledger(shown.ledger), statistics(shown.statistics)] : []));
}

byId('period-form').addEventListener('submit', event => {
  event.preventDefault();
  trying(async () => {
    const period = [byId('from').value, byId('to').value];
    const [found, counted] = await Promise.all([api.ledger(...period), api.statistics(...period)]);
    shown = { ledger: found, statistics: counted };
    show();
  });
});

export function showPeriod() {
  const year = new Date().getFullYear();
  byId('from').value ||= `${year}-01-01`;
  byId('to').value ||= `${year}-12-31`;
  show();
}
