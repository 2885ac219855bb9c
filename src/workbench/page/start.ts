/** The page's first script: says at once where the browser is too old, and else loads what draws the workbench. */

import { languageAtFirst } from '../shell/preferences.js';

const page = document.documentElement;
page.lang = languageAtFirst();

// What the program takes for granted; a browser that has it has all the rest.
const isOld = !('toSorted' in Array.prototype) || !('showModal' in HTMLDialogElement.prototype);

if (isOld) page.dataset['old'] = '';
else {
  import('../shell/workbench-page.js').catch((error: unknown) => {
    page.dataset['old'] = '';
    throw error;
  });
}
