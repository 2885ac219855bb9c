/** By which a result that stands in a sheet is known again: its upper left part and how far it reaches. */

import type { SheetLayout } from '../../../workbook/layout.js';
import { reachOf, shownInLayout, shownInRange } from './shown-cells.js';

const part = { top: 1, left: 1, bottom: 40, right: 30 };

export interface AskedImprint {
  /** When the request was answered. */
  taken(): string;
}

export function askImprint(sheet: Excel.Worksheet): AskedImprint {
  const region = sheet.getRangeByIndexes(0, 0, part.bottom, part.right).untrack();
  const corner = region.getUsedRangeOrNullObject(true).untrack();
  corner.load('formulas,rowIndex,columnIndex');
  const whole = sheet.getUsedRangeOrNullObject(true).untrack();
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    taken: () => (whole.isNullObject ? blankImprint : imprint(
      whole.rowIndex + whole.rowCount, whole.columnIndex + whole.columnCount, corner.isNullObject ? [] : shownInRange(corner),
    )),
  };
}

export function imprintOf(layout: SheetLayout, date1904: boolean): string {
  const { row, column } = reachOf(layout);
  return row === 0 ? blankImprint : imprint(row, column, shownInLayout(layout, part, date1904));
}

/** Of a sheet that holds nothing. */
export const blankImprint = '0:0';

const imprint = (row: number, column: number, shown: readonly string[]): string => `${row}:${column}:${hash(shown.join('\n'))}`;

/** FNV-1a in two lanes: it need not withstand forgery. */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x5bd1e995];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b) ^ (other >>> 15);
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
