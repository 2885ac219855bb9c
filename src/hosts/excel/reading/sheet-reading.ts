/** One worksheet read block by block into a table. */

import { cellAddress, lastColumn, lastRow, type CellRange } from '../../../workbook/address.js';
import type { RawCell, SheetTable } from '../../../workbook/tables.js';
import type { Allows } from '../allows.js';
import { askMerges, type AskedMerges } from './merged-areas.js';
import { isFormula, type cellReader } from './raw-cell.js';

/** Cells from A1 on. */
export interface FirstWindow {
  readonly rows: number;
  readonly columns: number;
}

/** What a cell of a block weighs in an answer at least, in bytes: its value, type, format and formula. */
const cellSize = 45;

interface ReadRow {
  readonly row: number;
  readonly cells: RawCell[];
}

export class SheetReading {
  /** By their numbers, and as they came. */
  readonly #rows = new Map<number, ReadRow>();
  readonly #inOrder: ReadRow[] = [];
  #isOrdered = true;
  #lastRow = 0;
  #lastColumn = 0;
  readonly #formulas = new Set<string>();
  #asked: Excel.Range[] = [];
  #below: Excel.Range | null = null;
  #beside: Excel.Range | null = null;
  #askedMerges: AskedMerges | null = null;
  #merges: readonly CellRange[] = [];
  #cells = 0;
  #bytes = 0;

  constructor(readonly name: string, readonly sheet: Excel.Worksheet, readonly id = '') {}

  /** Queues the first window, and how far the sheet reaches beyond it. */
  ask({ rows, columns }: FirstWindow, allows: Allows, withMerges = true): void {
    this.askBlock({ top: 1, left: 1, bottom: rows, right: columns });
    this.#below = rows < lastRow ? this.#askExtent({ top: rows + 1, left: 1, bottom: lastRow, right: lastColumn }) : null;
    this.#beside = columns < lastColumn ? this.#askExtent({ top: 1, left: columns + 1, bottom: rows, right: lastColumn }) : null;
    this.#askedMerges = withMerges ? askMerges(this.sheet.getRange().untrack(), allows) : null;
  }

  askBlock(block: CellRange): void {
    const used = this.#used(block);
    used.load('values,valueTypes,numberFormat,formulas,rowIndex,columnIndex');
    this.#asked.push(used);
  }

  #askExtent(region: CellRange): Excel.Range {
    const used = this.#used(region);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return used;
  }

  /** Only the cells between the outermost ones that hold a value are sent. */
  #used({ top, left, bottom, right }: CellRange): Excel.Range {
    const region = this.sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).untrack();
    return region.getUsedRangeOrNullObject(true).untrack();
  }

  /** Takes what was answered. */
  take(read: ReturnType<typeof cellReader>): void {
    for (const block of this.#asked) if (!block.isNullObject) this.#takeBlock(block, read);
    this.#asked = [];
    this.#merges = this.#askedMerges?.taken() ?? this.#merges;
    this.#askedMerges = null;
  }

  /** What was asked and lost is asked again by someone else. */
  forget(): void {
    this.#asked = [];
  }

  #takeBlock({ values, valueTypes, numberFormat, formulas, rowIndex, columnIndex }: Excel.Range, read: ReturnType<typeof cellReader>): void {
    for (let down = 0; down < values.length; down++) {
      const row = rowIndex + down + 1;
      const [line, types, formats, written] = [values[down]!, valueTypes[down]!, numberFormat[down]!, formulas[down]!];
      this.#cells += line.length;
      this.#bytes += line.length * cellSize;
      for (let across = 0; across < line.length; across++) {
        const [value, type] = [line[across] as unknown, types[across] as string];
        const column = columnIndex + across + 1;
        if (isFormula(written[across], value, type)) {
          this.#formulas.add(cellAddress(row, column));
          this.#bytes += (written[across] as string).length;
        }
        if (typeof value === 'string') this.#bytes += value.length * (value.charCodeAt(0) > 0x7f ? 6 : 2);
        const cell = read(value, type, String(formats[across]));
        if (cell !== null) this.#put(row, column, cell);
      }
    }
  }

  #put(row: number, column: number, cell: RawCell): void {
    const { cells } = this.#rows.get(row) ?? this.#begin(row);
    while (cells.length < column - 1) cells.push(null);
    cells[column - 1] = cell;
    if (column > this.#lastColumn) this.#lastColumn = column;
  }

  #begin(row: number): ReadRow {
    const begun: ReadRow = { row, cells: [] };
    this.#rows.set(row, begun);
    this.#inOrder.push(begun);
    if (row > this.#lastRow) this.#lastRow = row;
    else this.#isOrdered = false;
    return begun;
  }

  /** Regions that hold something and were not asked for yet. */
  rest(): CellRange[] {
    return [this.#beside, this.#below].flatMap((used) => (used === null || used.isNullObject ? [] : [{
      top: used.rowIndex + 1, left: used.columnIndex + 1,
      bottom: used.rowIndex + used.rowCount, right: used.columnIndex + used.columnCount,
    }]));
  }

  /** What a cell of the sheet weighed so far, in bytes. */
  get cellSize(): number {
    return this.#cells === 0 ? 2 * cellSize : this.#bytes / this.#cells;
  }

  /** Rows and columns that hold something, as far as is known. */
  get extent(): FirstWindow {
    return { rows: this.#lastRow, columns: this.#lastColumn };
  }

  putMerges(merges: readonly CellRange[]): void {
    this.#merges = merges;
  }

  get merges(): readonly CellRange[] {
    return this.#merges;
  }

  /** Whether all merged areas may still be where they were: none but the first cell of each holds something. */
  mergesFit(): boolean {
    const { rows } = this.extent;
    return this.#merges.every(({ top, left, bottom, right }) => {
      for (let row = top; row <= Math.min(bottom, rows); row++) {
        const cells = this.#rows.get(row)?.cells.slice(left - 1, right) ?? [];
        if (cells.some((cell, index) => cell !== null && (row > top || index > 0))) return false;
      }
      return true;
    });
  }

  table(): SheetTable {
    const rows = this.#isOrdered ? this.#inOrder : this.#inOrder.toSorted((one, other) => one.row - other.row);
    const merges = [...this.#merges].sort((one, other) => one.top - other.top || one.left - other.left);
    return { name: this.name, rows, merges, formulas: this.#formulas };
  }
}
