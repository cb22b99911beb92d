// Asks before work that is not saved is put away.

import { desk } from './desk.js';
import { text } from './language/language.js';

export const mayLeave = () => !desk.changed || confirm(text('leave'));

window.addEventListener('beforeunload', event => {
  if (desk.changed) {
    event.preventDefault();
  }
});
