/** What stands in cells, in a form in which what was written and what Excel holds can be compared. */

import type { CellRange } from '../../../workbook/address.js';
import { withinCell } from '../../../workbook/cell-text.js';
import { daySerial } from '../../../workbook/day-serial.js';
import type { PlacedCell, SheetLayout } from '../../../workbook/layout.js';
import { shownNumber } from '../reading/raw-cell.js';

/** One line for every cell that is not blank: its row, its column and what it holds. Formulas are all alike. */
export type ShownCells = readonly string[];

/** Those of the layout's cells that lie within the range. */
export function shownInLayout({ rows }: SheetLayout, within: CellRange, date1904: boolean): ShownCells {
  return rows.filter(({ row }) => row >= within.top && row <= within.bottom).flatMap(({ row, cells }) => cells
    .filter(({ column }) => column >= within.left && column <= within.right)
    .flatMap(({ column, content }) => line(row, column, shownContent(content, date1904))));
}

/** Those of a range's `formulas`. */
export function shownInRange({ formulas, rowIndex, columnIndex }: Excel.Range): ShownCells {
  return formulas.flatMap((cells: unknown[], down: number) =>
    cells.flatMap((cell, across) => line(rowIndex + down + 1, columnIndex + across + 1, shown(cell))));
}

/** The last row and the last column that are not blank. */
export function reachOf({ rows }: SheetLayout): { row: number; column: number } {
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, cells } of rows) {
    const last = cells.findLast(({ content }) => content !== null && content !== '');
    if (!last) continue;
    lastRow = row;
    lastColumn = Math.max(lastColumn, last.column);
  }
  return { row: lastRow, column: lastColumn };
}

const line = (row: number, column: number, text: string): string[] => (text === '' ? [] : [`${row},${column},${text}`]);

function shownContent(content: PlacedCell['content'], date1904: boolean): string {
  if (content === null) return '';
  if (typeof content !== 'object') return shown(typeof content === 'string' ? withinCell(content) : content);
  return 'formula' in content ? '=' : shown(daySerial(content.day, date1904) ?? content.day);
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(shownNumber(value));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Excel may spell a formula in its own way.
  return String(value).startsWith('=') ? '=' : String(value).replaceAll('\r\n', '\n');
}
