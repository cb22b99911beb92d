import { parse } from './json-text.js';
import { language } from './language/language.js';

// The server. Refusals are thrown as problems (RFC 9457): { status, type, title, detail, … }.

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function ask(method, path, body, headers = {}) {
  let answer;
  try {
    answer = await fetch(path, {
      method,
      body,
      headers: {
        'Accept-Language': language(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
    });
  } catch {
    throw { status: 0, type: 'urn:bulletin4j:problem:unreachable' };
  }
  if (!answer.ok) {
    const problem = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
    throw { status: answer.status, type: 'about:blank', ...problem };
  }
  return answer;
}

const version = answer => Number(answer.headers.get('ETag').replace(/\D/g, ''));
const seen = archived => ({ 'If-Match': `"${archived.version}"` });

export const review = async text => (await ask('POST', 'api/review', text)).json();
export const correct = async text => parse(await (await ask('POST', 'api/corrections', text)).text());
export const word = async text => (await ask('POST', 'api/document', text)).blob();
export const read = async file => parse(await (await ask('POST', 'api/reading', file, { 'Content-Type': WORD })).text());
export const list = async page => (await ask('GET', `api/issues?page=${page}&size=20`)).json();
export const remove = archived => ask('DELETE', `api/issues/${archived.id}`, undefined, seen(archived));

export async function open(id) {
  const answer = await ask('GET', `api/issues/${id}`);
  return { issue: parse(await answer.text()), archived: { id, version: version(answer) } };
}

/** Saves an issue, and answers { id, version }. */
export async function save(text, archived) {
  const answer = archived === null
    ? await ask('POST', 'api/issues', text)
    : await ask('PUT', `api/issues/${archived.id}`, text, seen(archived));
  const { id } = await answer.json();
  return { id, version: version(answer) };
}

export const ledger = async (from, to) => (await ask('GET', `api/ledger?from=${from}&to=${to}`)).json();
export const statistics = async (from, to) => (await ask('GET', `api/statistics?from=${from}&to=${to}`)).json();
