/** The cells of a sheet: only those that hold something or have a look of their own. */

import { Cell } from './cell.js';
import type { CellRange } from './area.js';

export class Grid {
  private readonly rows = new Map<number, (Cell | undefined)[]>();

  find(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }

  /** The cell, made if there is none. */
  at(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = []));
    return (cells[column] ??= new Cell());
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell && !this.rows.has(row)) this.rows.set(row, []);
    const cells = this.rows.get(row);
    if (!cells) return;
    if (cell) cells[column] = cell;
    else delete cells[column];
  }

  /** Every cell there is within an area, row by row; the whole sheet without one. */
  *cells(area?: CellRange): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of this.rowNumbers(area)) {
      const cells = this.rows.get(row)!;
      const last = Math.min(area?.right ?? Infinity, cells.length - 1);
      for (let column = area?.left ?? 1; column <= last; column++) {
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  private rowNumbers(area?: CellRange): number[] {
    if (area && area.bottom - area.top < this.rows.size) {
      const within: number[] = [];
      for (let row = area.top; row <= area.bottom; row++) if (this.rows.has(row)) within.push(row);
      return within;
    }
    const numbers = [...this.rows.keys()].filter((row) => !area || (row >= area.top && row <= area.bottom));
    return numbers.sort((one, other) => one - other);
  }

  /** The smallest area around the cells that count; `null` if none does. */
  used(counts: (cell: Cell) => boolean, within?: CellRange): CellRange | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, column, cell] of this.cells(within)) {
      if (!counts(cell)) continue;
      if (!used) used = { top: row, left: column, bottom: row, right: column };
      else {
        used.bottom = row;
        if (column < used.left) used.left = column;
        if (column > used.right) used.right = column;
      }
    }
    return used;
  }

  /** Takes an area's cells out; what is returned can be put elsewhere. */
  take(area: CellRange): [row: number, column: number, cell: Cell][] {
    const taken = [...this.cells(area)];
    for (const [row, column] of taken) this.put(row, column, undefined);
    return taken;
  }
}
