// What stands below the articles: appendices, distribution lists, colophon.

import { element } from '../dom.js';
import { desk } from '../desk.js';
import { text } from '../language/language.js';
import { changer, field, findingList, group, note } from './fields.js';

const appendices = () => (desk.issue.appendices?.length
  ? note('appendices', text('appendicesIn', { n: desk.issue.appendices.length }))
  : null);

function list(list, index, all) {
  const path = `distribution[${index}]`;
  const n = index + 1;
  const plain = (list.recipients ?? []).every(recipient => typeof recipient === 'string');
  const fieldset = group(path, text('distributionList', { n }),
    field(`${path}.kind`, text('kind'), {
      options: ['main', 'report', 'send', 'issue', 'copy', 'extra'],
      optionText: kind => text(kind === 'issue' ? 'issueTo' : kind),
    }),
    field(`${path}.layout`, text('layout'), { options: ['lines', 'joined'] }),
    plain
      ? field(`${path}.recipients`, text('recipients'), { kind: 'lines', rows: 2 })
      : note(`${path}.recipients`, text('recipientsIn')));
  fieldset.append(element('div', { class: 'tools' },
    changer(text('remove'), text('removeDistribution', { n }), () => all.splice(index, 1), 'distribution')));
  return fieldset;
}

function distribution() {
  const all = desk.issue.distribution ?? [];
  return element('section', { class: 'list', 'data-path': 'distribution' },
    element('h3', {}, text('distribution')),
    findingList('distribution-findings'),
    ...all.map((one, index) => list(one, index, all)),
    changer(text('addDistribution'), text('addDistribution'), () => {
      desk.issue.distribution = [...all, { kind: all.length === 0 ? 'report' : 'send', layout: 'lines', recipients: [] }];
    }, `distribution[${all.length}]`));
}

const colophon = () => group('colophon', text('colophon'),
  ...['editor', 'reviewer', 'approver', 'phone'].map(name => field(`colophon.${name}`, text(name))),
  field('colophon.printRun', text('printRun'), { kind: 'number' }));

export const foot = () => [appendices(), distribution(), colophon()];
