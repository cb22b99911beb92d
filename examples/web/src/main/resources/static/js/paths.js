// Paths such as articles[2].title.headline[0], as findings have them, in an issue as JSON has it. JSON has short forms: a
// paragraph that is a text stands for one with a single inline, a title that is a text for one with a headline of one line.
// So a path is followed as far as there is something to follow, and an index into what is no list is passed over.

export const steps = path => path.match(/[^.[\]]+/g)?.map(step => (/^\d+$/.test(step) ? Number(step) : step)) ?? [];

export const join = parts => parts.map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');

/** What the path leads to: { value, steps } of the deepest thing that there is on the way. */
export function follow(issue, path) {
  let value = issue;
  const taken = [];
  for (const step of steps(path)) {
    if (typeof value !== 'object' || value === null) {
      break;
    }
    if (typeof step === 'number' && !Array.isArray(value)) {
      continue;
    }
    if (!(step in value)) {
      break;
    }
    value = value[step];
    taken.push(step);
  }
  return { value, steps: taken };
}

export const get = (issue, path) => steps(path).reduce((value, step) => value?.[step], issue);

const isEmpty = value => value === '' || value === undefined || value === null
    || (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.keys(value).length === 0);

/** Sets what the path leads to and makes what is missing on the way; what becomes empty is taken away, except in lists. */
export function set(issue, path, value) {
  setAt(issue, steps(path), value);
}

function setAt(parent, [step, ...rest], value) {
  if (rest.length > 0) {
    if (typeof parent[step] !== 'object' || parent[step] === null) {
      if (isEmpty(value)) {
        return;
      }
      parent[step] = typeof rest[0] === 'number' ? [] : {};
    }
    setAt(parent[step], rest, value);
    if (isEmpty(parent[step]) && !Array.isArray(parent)) {
      delete parent[step];
    }
  } else if (isEmpty(value) && !Array.isArray(parent)) {
    delete parent[step];
  } else {
    parent[step] = value;
  }
}

/** Puts a finding's suggestion in its place; false when the text there is not the one that the finding is about. */
export function follows(issue, finding) {
  const place = follow(issue, finding.path);
  if (typeof place.value !== 'string' || finding.suggestion === null || !finding.range) {
    return false;
  }
  const { from, to } = finding.range;
  const parent = place.steps.slice(0, -1).reduce((value, step) => value[step], issue);
  parent[place.steps.at(-1)] = place.value.slice(0, from) + finding.suggestion + place.value.slice(to);
  return true;
}
