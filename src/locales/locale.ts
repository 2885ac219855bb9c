/** Every sentence a person reads, by language. The pane, which must not load them all, takes them from `pane-language`. */

import enSheets from './en-US/sheets.js';
import enCli from './en-US/cli.js';
import enFile from './en-US/file.js';
import enPage from './en-US/page.js';
import enPaper from './en-US/paper.js';
import enWorkbench from './en-US/workbench.js';
import { sentencesOf } from './sentences.js';
import zhSheets from './zh-CN/sheets.js';
import zhCli from './zh-CN/cli.js';
import zhFile from './zh-CN/file.js';
import zhPage from './zh-CN/page.js';
import zhPaper from './zh-CN/paper.js';
import zhWorkbench from './zh-CN/workbench.js';

export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

export const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': { ...zhSheets, ...zhCli, ...zhFile, ...zhPage, ...zhPaper, ...zhWorkbench },
  'en-US': { ...enSheets, ...enCli, ...enFile, ...enPage, ...enPaper, ...enWorkbench },
};

/** Gives sentences of one language. */
export const sayIn = (language: Language): ReturnType<typeof sentencesOf> => sentencesOf(catalogues[language]);
