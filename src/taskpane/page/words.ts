/** Words of a page that is written before anybody knows which language will be wanted. */

import { languages, type Language } from '../../locales/locale.js';

/** The same in every language; the page's style sheet shows the one of `<html lang>`. */
export const inBothLanguages = (words: (language: Language) => string): string =>
  languages.map((language) => `<div class="words" lang="${language}">${words(language)}</div>`).join('\n');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);
