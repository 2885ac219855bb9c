/** Writing into cells: Excel's reading of what is written, refusals, and word to whoever listens. */

import { areaAddress, type CellRange } from './area.js';
import { entryOf } from './entry.js';
import { withFormat } from './format.js';
import { formatAt } from './looks.js';
import { isHiddenByMerge, mustLetWrite } from './protection.js';
import type { HostSheet } from './sheet.js';

export type Source = 'Local' | 'Remote';

/** One value into every cell of an area. */
export function typeIn(sheet: HostSheet, area: CellRange, written: unknown, source: Source): void {
  writeCells(sheet, area, () => written, source);
}

/**
 * Writes an area cell by cell; `null` leaves a cell, `''` clears it. All of it or nothing.
 * @throws AccessDenied where a cell is locked; InvalidArgument for what Excel cannot read
 */
export function writeCells(sheet: HostSheet, area: CellRange, valueAt: (down: number, across: number) => unknown, source: Source): void {
  mustLetWrite(sheet, area);
  const { year, date1904 } = sheet.workbook;
  const merges = sheet.merged.filter((merge) => merge.top <= area.bottom && merge.bottom >= area.top);
  const writes: (() => void)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const written = valueAt(row - area.top, column - area.left);
      if (written === null || written === undefined) continue;
      if (merges.length > 0 && isHiddenByMerge(merges, row, column)) continue;
      if (written === '') {
        writes.push(() => sheet.grid.find(row, column)?.clearContents());
        continue;
      }
      const { numberFormat } = formatAt(sheet, row, column);
      const entry = entryOf(written, numberFormat, year, date1904);
      writes.push(() => {
        const cell = sheet.grid.at(row, column);
        cell.value = entry.value;
        cell.formula = entry.formula;
        cell.isQuoted = entry.isQuoted;
        if (entry.numberFormat !== undefined && numberFormat === 'General') {
          cell.format = withFormat(formatAt(sheet, row, column, cell), 'numberFormat', entry.numberFormat);
        }
      });
    }
  }
  for (const write of writes) write();
  sheet.workbook.touch();
  sheet.workbook.tell('changed', sheet, { address: areaAddress(area), changeType: 'RangeEdited', source });
}
