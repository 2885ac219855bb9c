/**
 * A described, laid-out sheet painted onto a worksheet of an open workbook.
 *
 * Excel's API has no word for some of what a file says: that texts of digits are meant (green corners), a chart's
 * alternative text, its air beside the next one and its moving without growing, how short a data bar may be, and
 * taking a repeated row back.
 */

import type { SheetLayout } from '../../../workbook/layout.js';
import { paintStyles } from './cell-styles.js';
import { paintValues } from './cell-values.js';
import { paintCharts } from './charts.js';
import { clearSheet } from './cleared-sheet.js';
import { paintHighlights } from './highlights.js';
import { paintLinks } from './links.js';
import { paintListObjects } from './list-objects.js';
import { lookGrid } from './looks.js';
import { paintMerges } from './merges.js';
import { paintLateFormats, paintNumberFormats } from './number-formats.js';
import { paintPage } from './page.js';
import { paintColumns, paintRows } from './rows-and-columns.js';
import { freshSheet, type SheetBefore } from './sheet-before.js';
import { paintValidations } from './validations.js';

/**
 * Queues everything the sheet says on its proxy, in place of whatever stood there. Yields an estimate of the bytes
 * queued since its last yield; its caller may synchronise at every yield, and must at the end. Nothing is loaded.
 * Needs ExcelApi 1.9 and nothing above it.
 * Throws an `Error` that names Excel's limit for a sheet that breaks one.
 * @param before what stands on the sheet now; nothing unless said.
 */
export function* paintSheet(sheet: Excel.Worksheet, layout: SheetLayout, before: SheetBefore = freshSheet): Generator<number> {
  const looks = yield* lookGrid(layout);
  yield* clearSheet(sheet, before);
  // Links bring texts and looks of their own, number formats decide what becomes of a value, and merging keeps the first cell's.
  yield* paintLinks(sheet, layout);
  yield* paintNumberFormats(sheet, looks);
  yield* paintValues(sheet, layout, looks, before.date1904);
  yield* paintLateFormats(sheet, looks);
  yield* paintStyles(sheet, looks);
  yield* paintMerges(sheet, layout);
  yield* paintColumns(sheet, layout);
  yield* paintRows(sheet, layout);
  yield* paintListObjects(sheet, layout, before.takenNames);
  yield* paintHighlights(sheet, layout);
  yield* paintValidations(sheet, layout);
  yield* paintCharts(sheet, layout, before.date1904);
  yield* paintPage(sheet, layout);
}
