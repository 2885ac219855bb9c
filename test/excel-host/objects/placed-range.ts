import { itemNotFound } from '../errors.js';
import { ExcelObject } from '../excel-object.js';
import { addressWithSheet, bounding, cellCount, columnCount, intersection, isEntireColumn, isEntireRow, lastColumn, lastRow, rowCount, type CellRange } from '../model/area.js';
import type { HostSheet } from '../model/sheet.js';
import { usedArea } from '../model/used-area.js';
import type { Stage } from './stage.js';
import { WorksheetObject } from './worksheet-object.js';

/** Where a range lies, and the ranges around it. */
export abstract class PlacedRange extends ExcelObject {
  constructor(
    readonly stage: Stage,
    readonly sheet: HostSheet,
    readonly area: CellRange,
  ) {
    super();
  }

  get type(): string {
    return 'Range';
  }

  override get isGone(): boolean {
    return this.sheet.position < 0;
  }

  get Address(): string {
    return addressWithSheet(this.sheet.name, this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.top - 1;
  }
  get ColumnIndex(): number {
    return this.area.left - 1;
  }
  get RowCount(): number {
    return rowCount(this.area);
  }
  get ColumnCount(): number {
    return columnCount(this.area);
  }
  /** -1 over what Excel counts. */
  get CellCount(): number {
    return cellCount(this.area) > 2 ** 31 - 1 ? -1 : cellCount(this.area);
  }
  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get Top(): number {
    return this.sheet.rows.span(1, this.area.top - 1);
  }
  get Left(): number {
    return this.sheet.columns.span(1, this.area.left - 1);
  }
  get Height(): number {
    return this.sheet.rows.span(this.area.top, this.area.bottom);
  }
  get Width(): number {
    return this.sheet.columns.span(this.area.left, this.area.right);
  }
  get Worksheet(): ExcelObject {
    return new WorksheetObject(this.stage, this.sheet);
  }

  GetCell(row: number, column: number): ExcelObject {
    const [top, left] = [this.area.top + row, this.area.left + column];
    return this.at({ top, left, bottom: top, right: left });
  }
  GetRow(row: number): ExcelObject {
    return this.at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  GetColumn(column: number): ExcelObject {
    return this.at({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }
  GetLastCell(): ExcelObject {
    return this.at({ ...this.area, top: this.area.bottom, left: this.area.right });
  }
  GetLastRow(): ExcelObject {
    return this.at({ ...this.area, top: this.area.bottom });
  }
  GetLastColumn(): ExcelObject {
    return this.at({ ...this.area, left: this.area.right });
  }
  GetEntireRow(): ExcelObject {
    return this.at({ ...this.area, left: 1, right: lastColumn });
  }
  GetEntireColumn(): ExcelObject {
    return this.at({ ...this.area, top: 1, bottom: lastRow });
  }
  GetOffsetRange(rows: number, columns: number): ExcelObject {
    const { top, left, bottom, right } = this.area;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }
  GetResizedRange(rows: number, columns: number): ExcelObject {
    return this.at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): ExcelObject {
    return this.at({ ...this.area, bottom: this.area.top + rows - 1, right: this.area.left + columns - 1 });
  }
  GetBoundingRect(other: unknown): ExcelObject {
    return this.at(bounding(this.area, this.other(other)));
  }
  GetIntersection(other: unknown): ExcelObject {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw itemNotFound();
    return range;
  }
  GetIntersectionOrNullObject(other: unknown): ExcelObject | null {
    const area = intersection(this.area, this.other(other));
    return area && this.at(area);
  }
  GetUsedRange(valuesOnly?: unknown): ExcelObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at({ ...this.area, bottom: this.area.top, right: this.area.left });
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): ExcelObject | null {
    const used = usedArea(this.sheet, valuesOnly === true, this.area);
    return used && this.at(used);
  }

  /** Another area of the sheet. */
  protected abstract at(area: CellRange): ExcelObject;
  /** A range or an address given to a method. */
  protected abstract other(given: unknown): CellRange;
}
