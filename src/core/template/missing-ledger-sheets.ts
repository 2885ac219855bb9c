import type { SheetDescription } from '../../workbook/description.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { inputSheet } from '../intake/input-sheet.js';
import { ledgers } from '../ledgers/registry.js';
import type { Say } from '../report/say.js';
import { anyLedgerSheet } from './any-ledger-sheet.js';
import { guideName, guideSheet } from './guide-sheet.js';

/** What an existing workbook lacks: blank sheets for the ledgers that it has under no name, and 填写说明. */
export function missingLedgerSheets(workbook: WorkbookTables, say: Say): SheetDescription[] {
  const missing = ledgers.filter((ledger) => inputSheet(ledger, workbook) === null);
  const names = new Map(ledgers.map((ledger) => [ledger, inputSheet(ledger, workbook)?.name ?? ledger.name]));
  return [
    ...(workbook.headings.some(({ name }) => name === guideName) ? [] : [guideSheet(names, say)]),
    ...missing.map((ledger) => anyLedgerSheet(ledger, [], {}, workbook, say)),
  ];
}
