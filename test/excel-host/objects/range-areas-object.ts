import { invalidArgument, NotImplemented } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import { addressWithSheet, cellCount, intersection, isEntireColumn, isEntireRow, lastColumn, lastRow, type CellRange } from '../model/area.js';
import { clearArea } from '../model/clearing.js';
import { formatsIn } from '../model/looks.js';
import type { HostSheet } from '../model/sheet.js';
import { usedArea } from '../model/used-area.js';
import { ConditionalFormatsObject } from './conditional-format-objects.js';
import { DataValidationObject } from './data-validation-object.js';
import { RangeFormatObject } from './range-format-objects.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';
import { WorksheetObject } from './worksheet-object.js';

/** Several areas of one sheet at once (ExcelApi 1.9). */
export class RangeAreasObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    readonly sheet: HostSheet,
    readonly areas: readonly CellRange[],
  ) {
    super();
  }

  get type(): string {
    return 'RangeAreas';
  }

  get Address(): string {
    return this.areas.map((area) => addressWithSheet(this.sheet.name, area)).join(',');
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((total, area) => total + cellCount(area), 0);
  }
  get IsEntireColumn(): boolean {
    return this.areas.every(isEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.areas.every(isEntireRow);
  }
  get Style(): string | null {
    const names = new Set(this.areas.flatMap((area) => [...formatsIn(this.sheet, area)].map((format) => format.styleName)));
    return names.size === 1 ? [...names][0]! : null;
  }
  set Style(name: unknown) {
    if (name !== 'Normal') throw new NotImplemented(`the cell style ${String(name)}`);
    for (const area of this.areas) new RangeObject(this.stage, this.sheet, area).Style = name;
  }

  get Areas(): ExcelObject {
    return new RangesObject(this.stage, this.sheet, this.areas);
  }
  get Format(): ExcelObject {
    return new RangeFormatObject(this.stage, this.sheet, this.areas);
  }
  get DataValidation(): ExcelObject {
    return new DataValidationObject(this.stage, this.sheet, this.areas);
  }
  get ConditionalFormats(): ExcelObject {
    return new ConditionalFormatsObject(this.stage, this.sheet, this.areas);
  }
  get Worksheet(): ExcelObject {
    return new WorksheetObject(this.stage, this.sheet);
  }

  Clear(applyTo: unknown = 'All'): void {
    for (const area of this.areas) clearArea(this.sheet, area, applyTo ?? 'All');
  }
  Calculate(): void {
    this.stage.workbook.touch();
  }
  GetEntireRow(): ExcelObject {
    return this.with(this.areas.map((area) => ({ ...area, left: 1, right: lastColumn })));
  }
  GetEntireColumn(): ExcelObject {
    return this.with(this.areas.map((area) => ({ ...area, top: 1, bottom: lastRow })));
  }
  GetUsedRangeAreasOrNullObject(valuesOnly?: unknown): ExcelObject | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    const areas = used ? this.areas.flatMap((area) => intersection(area, used) ?? []) : [];
    return areas.length === 0 ? null : this.with(areas);
  }

  private with(areas: readonly CellRange[]): ExcelObject {
    return new RangeAreasObject(this.stage, this.sheet, areas);
  }
}

export class RangesObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly areas: readonly CellRange[],
  ) {
    super();
  }

  get type(): string {
    return 'RangeCollection';
  }
  items(): ExcelObject[] {
    return this.areas.map((area) => new RangeObject(this.stage, this.sheet, area));
  }

  GetCount(): number {
    return this.areas.length;
  }
  GetItemAt(index: number): ExcelObject {
    const area = this.areas[index];
    if (!area) throw invalidArgument();
    return new RangeObject(this.stage, this.sheet, area);
  }
}
