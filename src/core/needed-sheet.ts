import { isInputSheetName } from './intake/input-sheet.js';
import { outputSheets } from './report/output-sheets.js';

/** Sheets of ours that computing reads: the figures to compare with, the summary that people edit, and the log that it carries on. */
const readAgain: ReadonlySet<string> = new Set([outputSheets.home, outputSheets.annual, outputSheets.log]);

/** Whether computing needs to read a sheet of this name: a ledger, or one of ours that is read again. */
export const isNeededSheet = (name: string): boolean => isInputSheetName(name) || readAgain.has(name);
