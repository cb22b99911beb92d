// The issue on the desk: what every view shows and changes. Views are told of a change and who made it.

const views = [];

export const desk = {
  issue: {},          // as JSON has it
  archived: null,     // { id, version } once it is saved
  changed: false,     // since it was saved, opened or begun
  findings: [],
};

export const watch = view => views.push(view);

const tell = (kind, by) => views.forEach(view => view[kind]?.(by));

/** The issue was changed by a view, which need not be told. */
export function edited(by) {
  desk.changed = true;
  tell('edited', by);
}

/** Another issue is on the desk. */
export function put(issue, archived = null, changed = false) {
  Object.assign(desk, { issue, archived, changed, findings: [] });
  tell('edited', null);
  tell('saved', null);
}

export function replaceIssue(issue, by) {
  desk.issue = issue;
  edited(by);
}

export function wasSaved(archived) {
  Object.assign(desk, { archived, changed: false });
  tell('saved', null);
}

export function wasReviewed(review) {
  desk.findings = review.findings;
  tell('reviewed', review);
}

export const retranslate = () => tell('translated', null);
