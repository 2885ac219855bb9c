/** Which cells of a sheet are merged. */

import type { CellRange } from '../../../workbook/address.js';
import type { Allows } from '../allows.js';
import { failureOf, isWorthRetrying } from '../failure.js';

export interface AskedMerges {
  /** When the request was answered. */
  taken(): CellRange[];
}

/** Excel tells of at most 512 merged areas at once. Versions before ExcelApi 1.13 tell of none. */
export function askMerges(range: Excel.Range, allows: Allows): AskedMerges {
  if (!allows('1.13')) return { taken: () => [] };
  const merged = range.getMergedAreasOrNullObject();
  merged.untrack();
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return {
    taken: () => (merged.isNullObject ? [] : areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
      ({ top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount }))),
  };
}

const rowsAtFirst = 256;

/**
 * The merged areas of a sheet's first `rows` rows band by band, one request each: for sheets that have too many to tell at once.
 * An area that reaches a band's end is asked for again from its own top, since Excel may have cut it there.
 */
export async function mergesInBands(sheet: Excel.Worksheet, rows: number, columns: number, allows: Allows): Promise<CellRange[]> {
  const merges: CellRange[] = [];
  let height = rowsAtFirst;
  for (let top = 1; top <= rows;) {
    const bottom = Math.min(top + height - 1, rows);
    let found: CellRange[];
    try {
      const band = sheet.getRangeByIndexes(top - 1, 0, bottom - top + 1, columns).untrack();
      const asked = askMerges(band, allows);
      await sheet.context.sync();
      found = asked.taken();
    } catch (error) {
      if (!isWorthRetrying(error) || height === 1) throw failureOf(error, 'untouched');
      height = Math.ceil(height / 8);
      continue;
    }
    const isCut = (merge: CellRange): boolean => bottom < rows && merge.bottom >= bottom;
    const next = Math.min(bottom + 1, ...found.filter(isCut).map((merge) => merge.top));
    if (next <= top) {
      height *= 2;
      continue;
    }
    merges.push(...found.filter((merge) => merge.top >= top && merge.top < next));
    top = next;
  }
  return merges;
}
