// The text of an issue. Numbers keep their digits (1.10 stays 1.10) where the browser can tell them.

const exact = typeof JSON.rawJSON === 'function';

export function parse(text) {
  return JSON.parse(text, (name, value, context) =>
    (exact && typeof value === 'number' && String(value) !== context?.source ? JSON.rawJSON(context.source) : value));
}

export const write = issue => `${JSON.stringify(issue, null, 2)}\n`;
