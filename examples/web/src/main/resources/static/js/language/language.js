// Which language the page speaks. Texts of the page itself are in zh.js and en.js, under the same names.

import { en } from './en.js';
import { zh } from './zh.js';

const LANGUAGES = { zh, en };
const KEPT = 'bulletin-language';
let current = localStorage.getItem(KEPT) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
if (!(current in LANGUAGES)) {
  current = 'zh';
}

/** A text; {name} in it is replaced. */
export function text(name, values = {}) {
  const found = LANGUAGES[current][name];
  return (typeof found === 'function' ? found(values) : found ?? name).replace(/\{(\w+)\}/g, (all, key) => values[key] ?? '');
}

export const knows = name => name in LANGUAGES[current];
export const language = () => current;
export const message = finding => (current === 'zh' ? finding.messageZh : finding.messageEn);

export function switchLanguage() {
  current = current === 'zh' ? 'en' : 'zh';
  localStorage.setItem(KEPT, current);
}

/** Puts the texts into the elements that name them. */
export function translatePage() {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
  document.title = text('title');
  document.querySelectorAll('[data-text]').forEach(found => { found.textContent = text(found.dataset.text); });
  document.querySelectorAll('[data-label]').forEach(found => found.setAttribute('aria-label', text(found.dataset.label)));
  document.querySelectorAll('[data-title]').forEach(found => { found.title = text(found.dataset.title); });
}
