// What stands above the articles: series, number, imprint.

import { desk, edited } from '../desk.js';
import { text } from '../language/language.js';
import { field, group } from './fields.js';

const NUMBERS = {
  regular: [['year', 'year'], ['issue', 'issue'], ['cumulative', 'cumulative']],
  combined: [['year', 'year'], ['from', 'numberFrom'], ['to', 'numberTo'], ['cumulativeFrom', 'cumulativeFrom'], ['cumulativeTo', 'cumulativeTo']],
  supplement: [['year', 'year'], ['issue', 'issue']],
  special: [],
};

const series = () => group('series', text('series'),
  field('series.owner', text('owner'), { wide: true }),
  field('series.name', text('name'), { wide: true }));

function number() {
  const kind = desk.issue.number?.kind ?? 'none';
  const choice = field('number.kind', text('numberKind'), {
    options: ['regular', 'combined', 'supplement', 'special', 'none'],
    read: () => kind,
    write: chosen => changeKind(chosen),
  });
  const parts = (NUMBERS[kind] ?? []).map(([name, label]) => field(`number.${name}`, text(label), { kind: 'number' }));
  const label = kind === 'special' ? [field('number.label', text('label'), { wide: true })] : [];
  return group('number', text('number'), choice, ...parts, ...label);
}

function changeKind(kind) {
  const year = desk.issue.number?.year;
  if (kind === 'none') {
    delete desk.issue.number;
  } else {
    desk.issue.number = kind === 'special' || year === undefined ? { kind } : { kind, year };
  }
  queueMicrotask(() => edited({ focus: 'number.kind' }));
}

function imprint() {
  const compilers = desk.issue.compilers;
  const bases = Array.isArray(compilers) ? compilers.map((one, i) => `compilers[${i}]`) : ['compilers'];
  return group('compilers', text('imprint'),
    field('date', text('date'), { type: 'date' }),
    ...bases.flatMap(base => [
      field(`${base}.role`, text('role')),
      field(`${base}.offices`, text('offices'), { kind: 'lines', rows: 2 }),
    ]));
}

export const head = () => [series(), number(), imprint()];
