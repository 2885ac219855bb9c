/** What the workbench says: what the pane says, without a word of Excel's, and the sentences on files, on paper and on the page itself, of one language. */

import type { Language } from './locale.js';
import { sentencesOf } from './sentences.js';

type Say = ReturnType<typeof sentencesOf>;

export async function sayInWorkbench(language: Language): Promise<Say> {
  const catalogues = await (language === 'zh-CN'
    ? Promise.all([import('./zh-CN/catalogue.js'), import('./zh-CN/file.js'), import('./zh-CN/paper.js'), import('./zh-CN/workbench.js'), import('./zh-CN/without-excel.js')])
    : Promise.all([import('./en-US/catalogue.js'), import('./en-US/file.js'), import('./en-US/paper.js'), import('./en-US/workbench.js'), import('./en-US/without-excel.js')]));
  return sentencesOf(Object.assign({}, ...catalogues.map((loaded) => loaded.default)) as Readonly<Record<string, string>>);
}
