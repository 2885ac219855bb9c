/** A sheet of ours made blank where it stands: links to it, its place and its name stay. */

import { settingSize } from './payload.js';
import type { SheetBefore } from './sheet-before.js';

/** Yields bytes. */
export function* clearSheet(sheet: Excel.Worksheet, { charts, tables, isFiltered }: SheetBefore): Generator<number> {
  for (const chart of charts) chart.delete();
  // Deleted, a table would take cells of others with it; turned into cells, it is cleared with them.
  for (const table of tables) table.convertToRange().untrack();
  if (isFiltered) sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  const cells = sheet.getRange().untrack();
  cells.rowHidden = false;
  cells.columnHidden = false;
  cells.unmerge();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear('All');
  cells.format.useStandardHeight = true;
  cells.format.useStandardWidth = true;
  yield (charts.length + tables.length + 12) * settingSize;
}
