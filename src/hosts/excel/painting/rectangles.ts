/** Equal cells of a grid gathered into as few rectangles as one pass gives. */

import type { CellRange } from '../../../workbook/address.js';

/** Rows and columns from 1; 0 is no value. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => number;
}

/** Every value but 0 → the rectangles that hold it. Runs of a row are joined with the same run of the row above. */
export function rectanglesByValue({ rows, columns, at }: Grid): Map<number, CellRange[]> {
  const found = new Map<number, CellRange[]>();
  const close = ({ value, range }: Run): void => {
    const ranges = found.get(value);
    if (ranges) ranges.push(range);
    else found.set(value, [range]);
  };
  let above: Run[] = [];
  for (let row = 1; row <= rows + 1; row++) {
    const runs = row > rows ? [] : runsOf(at, row, columns);
    let next = 0;
    for (const run of runs) {
      while (next < above.length && above[next]!.range.left < run.range.left) close(above[next++]!);
      const upper = above[next];
      if (upper?.range.left !== run.range.left) continue;
      next++;
      if (upper.range.right === run.range.right && upper.value === run.value) run.range.top = upper.range.top;
      else close(upper);
    }
    while (next < above.length) close(above[next++]!);
    above = runs;
  }
  return found;
}

interface Run {
  readonly value: number;
  readonly range: { -readonly [Side in keyof CellRange]: number };
}

function runsOf(at: Grid['at'], row: number, columns: number): Run[] {
  const runs: Run[] = [];
  for (let left = 1; left <= columns;) {
    const value = at(row, left);
    let right = left;
    while (right < columns && at(row, right + 1) === value) right++;
    if (value !== 0) runs.push({ value, range: { top: row, left, bottom: row, right } });
    left = right + 1;
  }
  return runs;
}
