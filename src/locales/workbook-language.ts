import { sentencesOf } from './sentences.js';
import zhSheets from './zh-CN/sheets.js';

/** The workbook speaks Chinese whatever the pane and the terminal speak. */
export const sayInWorkbook = sentencesOf(zhSheets);
