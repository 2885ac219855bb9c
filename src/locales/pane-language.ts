/** What the pane says: a few words at once, all others when its parts arrive, and only those of its own language. */

import enOpening from './en-US/opening.js';
import type { Language } from './locale.js';
import { sentencesOf } from './sentences.js';
import zhOpening from './zh-CN/opening.js';

type Say = ReturnType<typeof sentencesOf>;

/** Enough for a pane that nothing was read into yet. */
export const sayAtFirst = (language: Language): Say => sentencesOf({ 'zh-CN': zhOpening, 'en-US': enOpening }[language]);

export async function sayInPane(language: Language): Promise<Say> {
  const { default: catalogue } = await (language === 'zh-CN' ? import('./zh-CN/catalogue.js') : import('./en-US/catalogue.js'));
  return sentencesOf(catalogue);
}
