import { changedSheets } from '../../core/comparison/changed-sheets.js';
import { movements } from '../../core/comparison/movements.js';
import { isBlocked, type Outcome } from '../../core/compute.js';
import { inputSheet } from '../../core/intake/input-sheet.js';
import { ledgers } from '../../core/ledgers/registry.js';
import type { LastResult } from '../../core/report/last-result.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Check, Preview } from './picture.js';

/** The workbook as it was read, beside what was computed from it. @param last what our sheets in the workbook say. */
export function checkOf(tables: WorkbookTables, outcome: Outcome, last: LastResult | null): Check {
  const missing = ledgers.filter((ledger) => inputSheet(ledger, tables) === null);
  return {
    tables,
    outcome,
    missing: missing.map(({ name }) => name),
    isNew: missing.length === ledgers.length,
    last,
    changed: changedSheets(last, outcome),
  };
}

export const previewOf = ({ last, outcome }: Check): Preview => ({
  movements: movements(last, outcome.contest),
  isBlocked: isBlocked(outcome),
});
