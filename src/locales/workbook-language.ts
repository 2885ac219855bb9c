import { sentencesOf } from './sentences.js';
import zhCN from './zh-CN/catalogue.js';

/** The workbook speaks Chinese whatever the pane and the terminal speak. */
export const sayInWorkbook = sentencesOf(zhCN);
