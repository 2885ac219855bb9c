import { invalidArgument, invalidOperation, itemAlreadyExists } from '../errors.js';
import { ExcelObject } from '../excel-object.js';
import { isOnSheet, lastColumn, lastRow, type CellRange } from '../model/area.js';
import { areaNamed, areasNamed } from '../model/addresses.js';
import { mustAllowStructure } from '../model/protection.js';
import { mustBeSheetName } from '../model/sheet-name.js';
import { usedArea } from '../model/used-area.js';
import type { HostSheet } from '../model/sheet.js';
import { AutoFilterObject } from './auto-filter-object.js';
import { ChartsObject } from './chart-objects.js';
import { FreezePanesObject } from './freeze-panes-object.js';
import { NamesObject } from './name-objects.js';
import { PageBreaksObject } from './page-break-objects.js';
import { pageLayout } from './page-layout.js';
import { WorksheetProtectionObject } from './protection-objects.js';
import { RangeAreasObject } from './range-areas-object.js';
import { RangeObject } from './range-object.js';
import { addRegistrations } from './registrations.js';
import { SheetPropertiesObject } from './sheet-property-objects.js';
import type { Stage } from './stage.js';
import { TablesObject } from './table-objects.js';

export class WorksheetObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    readonly sheet: HostSheet,
  ) {
    super();
  }

  get type(): string {
    return 'Worksheet';
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    const { workbook } = this.stage;
    if (name === this.sheet.name) return;
    mustAllowStructure(workbook);
    mustBeSheetName(name);
    const other = workbook.find(name);
    if (other && other !== this.sheet) throw itemAlreadyExists();
    this.sheet.name = name;
    workbook.undoEmptied++;
    workbook.touch();
  }
  get Position(): number {
    return this.sheet.position;
  }
  set Position(position: unknown) {
    const { workbook } = this.stage;
    if (!Number.isInteger(position) || (position as number) < 0 || (position as number) >= workbook.sheets.length) throw invalidArgument();
    mustAllowStructure(workbook);
    workbook.sheets.splice(this.sheet.position, 1);
    workbook.sheets.splice(position as number, 0, this.sheet);
    workbook.undoEmptied++;
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(visibility: unknown) {
    const { workbook } = this.stage;
    if (!this.stage.bags.model.enums['SheetVisibility']!.includes(visibility as string)) throw invalidArgument();
    if (visibility === this.sheet.visibility) return;
    mustAllowStructure(workbook);
    if (visibility !== 'Visible' && this.isOnlyVisible()) throw invalidOperation();
    this.sheet.visibility = visibility as HostSheet['visibility'];
    if (visibility !== 'Visible') this.leave();
    workbook.undoEmptied++;
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(colour: unknown) {
    if (typeof colour !== 'string' || !/^(#[0-9a-f]{6}|[a-z]+|)$/i.test(colour)) throw invalidArgument();
    this.sheet.tabColor = colour.toUpperCase();
  }
  get StandardWidth(): number {
    return this.sheet.columns.standard;
  }
  set StandardWidth(points: number) {
    this.sheet.columns.standard = points;
  }
  get StandardHeight(): number {
    return this.sheet.rows.standard;
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set Gridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }
  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set Headings(shown: boolean) {
    this.sheet.showHeadings = shown;
  }
  get EnableCalculation(): boolean {
    return this.sheet.enableCalculation;
  }
  set EnableCalculation(enabled: boolean) {
    this.sheet.enableCalculation = enabled;
  }

  get AutoFilter(): ExcelObject {
    return new AutoFilterObject(this.stage, this.sheet);
  }
  get Charts(): ExcelObject {
    return new ChartsObject(this.stage, this.sheet);
  }
  get CustomProperties(): ExcelObject {
    return new SheetPropertiesObject(this.sheet);
  }
  get FreezePanes(): ExcelObject {
    return new FreezePanesObject(this.stage, this.sheet);
  }
  get HorizontalPageBreaks(): ExcelObject {
    return new PageBreaksObject(this.stage, this.sheet, 'rows');
  }
  get VerticalPageBreaks(): ExcelObject {
    return new PageBreaksObject(this.stage, this.sheet, 'columns');
  }
  get Names(): ExcelObject {
    return new NamesObject(this.stage, this.sheet);
  }
  get PageLayout(): ExcelObject {
    return pageLayout(this.stage, this.sheet);
  }
  get Protection(): ExcelObject {
    return new WorksheetProtectionObject(this.stage, this.sheet);
  }
  get Tables(): ExcelObject {
    return new TablesObject(this.stage, this.sheet);
  }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidOperation();
    this.go();
  }
  Calculate(): void {
    this.stage.workbook.touch();
  }
  Delete(): void {
    const { workbook } = this.stage;
    mustAllowStructure(workbook);
    if (this.sheet.visibility === 'VeryHidden' || this.isOnlyVisible()) throw invalidOperation();
    this.leave();
    workbook.sheets.splice(this.sheet.position, 1);
    workbook.undoEmptied++;
    workbook.touch();
    workbook.tell('deleted', this.sheet, { source: 'Local' });
  }
  GetCell(row: number, column: number): ExcelObject {
    return this.at({ top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 });
  }
  GetRange(address?: unknown): ExcelObject {
    if (address === null || address === undefined) return this.at({ top: 1, left: 1, bottom: lastRow, right: lastColumn });
    const named = areaNamed(this.sheet, address);
    return new RangeObject(this.stage, named.sheet, named.area);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): ExcelObject {
    return this.at({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns });
  }
  GetRanges(address?: unknown): ExcelObject {
    const areas = address === null || address === undefined ? [{ top: 1, left: 1, bottom: lastRow, right: lastColumn }] : areasNamed(this.sheet, address);
    return new RangeAreasObject(this.stage, this.sheet, areas);
  }
  /** A1 of an empty sheet. */
  GetUsedRange(valuesOnly?: unknown): ExcelObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): ExcelObject | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    return used && this.at(used);
  }

  private at(area: CellRange): RangeObject {
    if (!isOnSheet(area)) throw invalidArgument();
    return new RangeObject(this.stage, this.sheet, area);
  }
  private isOnlyVisible(): boolean {
    return this.sheet.visibility === 'Visible' && this.stage.workbook.sheets.filter((each) => each.visibility === 'Visible').length === 1;
  }
  private go(): void {
    const { workbook } = this.stage;
    const before = workbook.active;
    if (before === this.sheet) return;
    workbook.active = this.sheet;
    workbook.selection = [{ top: 1, left: 1, bottom: 1, right: 1 }];
    workbook.tell('deactivated', before);
    workbook.tell('activated', this.sheet);
  }
  /** Another sheet comes to the front where this one was. */
  private leave(): void {
    const { workbook } = this.stage;
    if (workbook.active !== this.sheet) return;
    const next = workbook.sheets.slice(this.sheet.position + 1).find((each) => each.visibility === 'Visible')
      ?? workbook.sheets.findLast((each) => each !== this.sheet && each.visibility === 'Visible')!;
    new WorksheetObject(this.stage, next).go();
  }
}

addRegistrations(WorksheetObject, ['changed', 'activated', 'deactivated', 'selectionChanged'], ({ sheet }) => ({ workbook: sheet.workbook, target: sheet.id }));
