/** The cells of one worksheet, gathered row by row, whoever reads its markup. */

import { cellAddress, lastColumn, lastRow, parseRange, type CellRange } from '../../../workbook/address.js';
import type { RawCell, RowOfCells } from '../../../workbook/tables.js';
import { UnreadableFile } from '../unreadable.js';

/** Places in the rows, blank ones before a value counted: a sheet of 1,000,000 rows and 40 columns passes. */
const mostPlaces = 40_000_000;

/** Throws `damaged` for places that no sheet has or that do not ascend, and `too-large` beyond `mostPlaces`. */
export class SheetCells {
  /** Those that hold a value. */
  readonly rows: RowOfCells[] = [];
  /** A1 addresses of the cells whose value is the result of a formula. */
  readonly formulas = new Set<string>();
  private row = 0;
  private column = 0;
  // One array takes each row in turn and is copied at its end: rows that grow by pushing take twice the memory.
  private readonly cells: RawCell[] = [];
  private width = 0;
  private places = 0;
  private isFormula = false;
  // Array formulas whose results reach down to this row: only the first of their cells says so.
  private spills: readonly CellRange[] = [];
  private rowBefore = 0;
  private spillsBefore = this.spills;

  /** The row being read, or the last one; 0 before the first. */
  get lastOpened(): number {
    return this.row;
  }

  /** The row after the last one unless it says its own number. */
  openRow(row: number | undefined): void {
    const next = row ?? this.row + 1;
    if (!(next > this.row && next <= lastRow && Number.isInteger(next))) throw new UnreadableFile('damaged');
    this.rowBefore = this.row;
    this.spillsBefore = this.spills;
    this.row = next;
    this.column = 0;
    this.width = 0;
    if (this.spills.length > 0) this.spills = this.spills.filter(({ bottom }) => bottom >= next);
  }

  /** As if the row that is open had not been: it is going to be read again from its beginning. */
  reopenRow(): void {
    this.row = this.rowBefore;
    this.spills = this.spillsBefore;
  }

  closeRow(): void {
    const { row, width } = this;
    this.places += width;
    if (this.places > mostPlaces) throw new UnreadableFile('too-large');
    if (width > 0) this.rows.push({ row, cells: this.cells.slice(0, width) });
  }

  /** The cell after the last one unless it says its own column. */
  openCell(column: number | undefined): void {
    this.column = column ?? this.column + 1;
    if (this.column > lastColumn) throw new UnreadableFile('damaged');
    this.isFormula = false;
  }

  /** @param kind its attribute `t`. @param ref the cells that it gives values. */
  addFormula(kind: string | undefined, ref: string | undefined): void {
    this.isFormula = true;
    const spill = kind === 'array' || kind === 'dataTable' ? parseRange(ref ?? '') : null;
    if (spill) this.spills = [...this.spills, spill];
  }

  get holdsFormula(): boolean {
    return this.isFormula;
  }

  closeCell(value: RawCell): void {
    const { column, cells } = this;
    if (this.isFormula || this.isSpilt(column)) this.formulas.add(cellAddress(this.row, column));
    if (value === null) return;
    while (this.width < column - 1) cells[this.width++] = null;
    cells[column - 1] = value;
    if (column > this.width) this.width = column;
  }

  private isSpilt(column: number): boolean {
    return this.spills.length > 0 && this.spills.some(({ left, right }) => left <= column && column <= right);
  }
}
