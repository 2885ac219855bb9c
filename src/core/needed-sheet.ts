import { isInputSheetName } from './intake/input-sheet.js';
import { outputSheets } from './report/output-sheets.js';

/** Whether computing needs to read a sheet of this name: the ledgers, the log that it carries on, and the summary that people edit. */
export const isNeededSheet = (name: string): boolean => isInputSheetName(name) || name === outputSheets.log || name === outputSheets.annual;
