// The page that the issue makes. It stands in a frame in which no script runs, whatever a text may contain.

import { byId } from './dom.js';
import { watch } from './desk.js';
import { reveal } from './findings.js';

const frame = byId('preview');
let scrolled = 0;
let shown = '';

frame.addEventListener('load', () => {
  const page = frame.contentDocument;
  frame.contentWindow.scrollTo(0, scrolled);
  page.addEventListener('scroll', () => { scrolled = frame.contentWindow.scrollY; });
  page.addEventListener('click', event => {
    event.preventDefault();
    const printed = event.target.closest('[data-path]');
    if (printed !== null) {
      reveal(printed.dataset.path);
    }
  });
});

watch({
  reviewed(review) {
    if (review?.preview !== undefined && review.preview !== shown) {
      shown = review.preview;
      frame.srcdoc = shown;
    }
  },
});
