import type { SheetTable, WorkbookTables } from '../workbook/tables.js';
import { inputSheets } from './intake/input-sheet.js';
import { isOurs, outputSheets } from './report/output-sheets.js';

/** What must still be as it was read when a result is written: the entries, and the summary, whose edits would be lost. */
export function guardedSheets(workbook: WorkbookTables): SheetTable[] {
  const summary = isOurs(workbook, 'annual') ? workbook.sheets.filter(({ name }) => name === outputSheets.annual) : [];
  return [...inputSheets(workbook), ...summary];
}
