/** The result sheets that stand in a workbook, laid out as when they were written. */

import { changedSheets } from '../../core/comparison/changed-sheets.js';
import { compute } from '../../core/compute.js';
import { parsePlainDate } from '../../core/plain-date.js';
import { lastRun } from '../../core/report/log-sheet.js';
import { reportSheets } from '../../core/report/report-sheets.js';
import { sayInWorkbook } from '../../locales/workbook-language.js';
import { layOut, type SheetLayout } from '../../workbook/layout.js';
import type { SheetTable, WorkbookTables } from '../../workbook/tables.js';
import { holdsLayout } from './held-layout.js';

/**
 * Why nobody knows how a result sheet was laid out.
 *
 * - `log-unreadable`: 运行记录 does not tell the last run
 * - `entries-changed`: the entries are others than those it was computed from
 * - `sheet-changed`: its cells are others than those that were computed
 */
export type NoLayout = 'log-unreadable' | 'entries-changed' | 'sheet-changed';

/**
 * A file keeps the cells of a result and not its layout, so the last run is made again: where it gives what stands in
 * the sheet, it gives the layout too.
 * @param workbook with every sheet that computing needs.
 * @returns the layout of one of our sheets in it.
 */
export function standingResults(workbook: WorkbookTables): (standing: SheetTable) => SheetLayout | NoLayout {
  const last = lastRun(workbook);
  const asOf = last && parsePlainDate(last.asOf);
  if (!last || !asOf) return () => 'log-unreadable';
  const outcome = compute(workbook, asOf, asOf);
  const sheets = new Map(reportSheets(outcome, workbook, null, sayInWorkbook).map((sheet) => [sheet.name, sheet]));
  const why = changedSheets(last, outcome).length > 0 ? 'entries-changed' : 'sheet-changed';
  return (standing) => {
    const sheet = sheets.get(standing.name);
    const layout = sheet && layOut(sheet);
    return layout && holdsLayout(standing, layout) ? layout : why;
  };
}
