/** Many rectangles of a sheet as few range objects. */

import { columnLetters, lastColumn, lastRow, rangeAddress, type CellRange } from '../../../workbook/address.js';

/** Excel takes addresses below 8,192 characters. */
const longestAddress = 8000;

/** Addresses of all rectangles, joined as far as Excel takes them. */
export function joinedAddresses(ranges: readonly CellRange[]): string[] {
  const joined: string[] = [];
  let address = '';
  for (const range of ranges) {
    const next = areaAddress(range);
    if (address !== '' && address.length + next.length + 1 > longestAddress) {
      joined.push(address);
      address = '';
    }
    address = address === '' ? next : `${address},${next}`;
  }
  return address === '' ? joined : [...joined, address];
}

/** C:D for whole columns, 2:9 for whole rows, A1:C7 else. */
function areaAddress(range: CellRange): string {
  if (range.top === 1 && range.bottom === lastRow) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  if (range.left === 1 && range.right === lastColumn) return `${range.top}:${range.bottom}`;
  return rangeAddress(range);
}

/** Left untracked: a tracked range costs three more actions and stays in Excel's memory until the end. */
export function areasAt(sheet: Excel.Worksheet, address: string): Excel.RangeAreas {
  return sheet.getRanges(address).untrack();
}

export function rangeAt(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(areaAddress(range)).untrack();
}
