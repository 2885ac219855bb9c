/** Which of a workbook's sheets is a ledger's (SPEC 2): by its name, else by the first alias that fits. */

import type { SheetTable, WorkbookTables } from '../../workbook/tables.js';
import type { Ledger } from '../ledgers/ledger.js';
import { ledgers } from '../ledgers/registry.js';
import { matchingKey } from './tidy-text.js';

/** Whether a sheet of this name may be a ledger's, so that hosts read no more than they must. */
export function isInputSheetName(sheetName: string): boolean {
  const key = matchingKey(sheetName);
  return ledgers.some((ledger) => [ledger.name, ...ledger.aliases].some((name) => matchingKey(name) === key));
}

/** `null` when the workbook has none. Sheets that bear our mark are never inputs. */
export function inputSheet(ledger: Ledger, workbook: WorkbookTables): SheetTable | null {
  const ours = new Set(workbook.headings.filter((heading) => heading.mark !== null).map((heading) => heading.name));
  const candidates = workbook.sheets.filter((sheet) => !ours.has(sheet.name));
  // 评比打分 itself before its copy 评比打分 (2), which has the same key.
  for (const keyOf of [(name: string) => name, matchingKey]) {
    for (const name of [ledger.name, ...ledger.aliases].map(keyOf)) {
      const found = candidates.find((sheet) => keyOf(sheet.name) === name);
      if (found) return found;
    }
  }
  return null;
}

/** The sheets whose entries are read, in the ledgers' order. */
export const inputSheets = (workbook: WorkbookTables): SheetTable[] =>
  ledgers.map((ledger) => inputSheet(ledger, workbook)).filter((sheet) => sheet !== null);
