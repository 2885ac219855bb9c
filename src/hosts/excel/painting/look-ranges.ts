/** Where a value of the cells' looks must be painted: on whole columns first, then on the cells that differ from theirs. */

import { lastRow, type CellRange } from '../../../workbook/address.js';
import type { LookGrid } from './looks.js';
import { rectanglesByValue } from './rectangles.js';

/** Every value → the columns whose look has it. */
export function wholeColumns({ columns, ofColumn }: LookGrid, valueOf: readonly number[], clear: number): Map<number, CellRange[]> {
  const found = new Map<number, CellRange[]>();
  for (let column = 1; column <= columns; column++) {
    const look = ofColumn[column]!;
    const value = look === 0 ? clear : valueOf[look]!;
    if (value === clear) continue;
    const ranges = found.get(value) ?? [];
    const last = ranges.at(-1);
    if (last?.right === column - 1) ranges[ranges.length - 1] = { ...last, right: column };
    else ranges.push({ top: 1, left: column, bottom: lastRow, right: column });
    found.set(value, ranges);
  }
  return found;
}

/** Every value → the cells that have it and whose columns have another. */
export function ownCells(grid: LookGrid, valueOf: readonly number[], clear: number): Map<number, CellRange[]> {
  const { rows, columns, at, looks, ofColumn } = grid;
  const ofColumns = ofColumn.map((look) => (look === 0 ? clear : valueOf[look]!));
  const found = rectanglesByValue({
    rows,
    columns,
    at(row, column) {
      const look = at(row, column);
      return look === 0 || (valueOf[look] === ofColumns[column] && !looks[look]!.isLinked) ? 0 : valueOf[look]! + 1;
    },
  });
  return new Map([...found].map(([value, ranges]) => [value - 1, ranges]));
}
