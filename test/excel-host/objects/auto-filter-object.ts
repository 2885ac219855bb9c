import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelObject } from '../excel-object.js';
import { areaNamed } from '../model/addresses.js';
import { mustAllow } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';

/** The sheet's own filter. Which rows it hides is for the test to say (`sheet.rows.hidden`). */
export class AutoFilterObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  get type(): string {
    return 'AutoFilter';
  }

  get Enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }
  get IsDataFiltered(): boolean {
    return (this.sheet.autoFilter?.criteria.size ?? 0) > 0;
  }

  Apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    mustAllow(this.sheet, 'allowAutoFilter');
    const area = range instanceof RangeObject ? range.area : areaNamed(this.sheet, range).area;
    if (columnIndex !== null && columnIndex !== undefined && typeof columnIndex !== 'number') throw invalidArgument();
    this.sheet.autoFilter = { area, criteria: new Map(typeof columnIndex === 'number' && criteria ? [[columnIndex, criteria]] : []) };
  }
  ClearCriteria(): void {
    this.sheet.autoFilter?.criteria.clear();
  }
  Remove(): void {
    mustAllow(this.sheet, 'allowAutoFilter');
    this.sheet.autoFilter = null;
  }
  GetRange(): ExcelObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  GetRangeOrNullObject(): ExcelObject | null {
    return this.sheet.autoFilter && new RangeObject(this.stage, this.sheet, this.sheet.autoFilter.area);
  }
}
