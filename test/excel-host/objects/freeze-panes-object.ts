import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelObject } from '../excel-object.js';
import { areaNamed } from '../model/addresses.js';
import { lastColumn, lastRow } from '../model/area.js';
import type { HostSheet } from '../model/sheet.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';

export class FreezePanesObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  get type(): string {
    return 'WorksheetFreezePanes';
  }

  FreezeRows(count: unknown = 1): void {
    this.freeze(count ?? 1, 0);
  }
  FreezeColumns(count: unknown = 1): void {
    this.freeze(0, count ?? 1);
  }
  FreezeAt(range: unknown): void {
    const { bottom, right } = range instanceof RangeObject ? range.area : areaNamed(this.sheet, range).area;
    this.freeze(bottom === lastRow ? 0 : bottom, right === lastColumn ? 0 : right);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocation(): ExcelObject {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }
  GetLocationOrNullObject(): ExcelObject | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    return new RangeObject(this.stage, this.sheet, { top: 1, left: 1, bottom: rows === 0 ? lastRow : rows, right: columns === 0 ? lastColumn : columns });
  }

  private freeze(rows: unknown, columns: unknown): void {
    if (!Number.isInteger(rows) || !Number.isInteger(columns) || (rows as number) < 0 || (columns as number) < 0) throw invalidArgument();
    Object.assign(this.sheet.freeze, { rows, columns });
  }
}
