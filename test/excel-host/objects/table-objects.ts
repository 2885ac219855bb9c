import { accessDenied, invalidArgument, itemNotFound, NotImplemented } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import { areaNamed } from '../model/addresses.js';
import { contains, intersection, splitSheet, type CellRange } from '../model/area.js';
import { clearArea } from '../model/clearing.js';
import { mustAllow } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import { addTable, bodyOf, mustBeFree, nameHeaders, renameTable, type HostTable } from '../model/table.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';
import { TableColumnsObject } from './table-column-objects.js';
import { TableRowsObject } from './table-row-objects.js';
import { WorksheetObject } from './worksheet-object.js';

/** Tables of the workbook, or of one sheet. */
export class TablesObject extends ExcelCollection {
  constructor(
    protected readonly stage: Stage,
    private readonly sheet: HostSheet | null,
  ) {
    super();
  }

  get type(): string {
    return 'TableCollection';
  }
  protected tables(): readonly HostTable[] {
    return this.sheet ? this.sheet.tables : this.stage.workbook.sheets.flatMap((sheet) => sheet.tables);
  }
  items(): ExcelObject[] {
    return this.tables().map((table) => new TableObject(this.stage, table));
  }

  get Count(): number {
    return this.tables().length;
  }
  GetCount(): number {
    return this.tables().length;
  }
  Indexer(key: unknown): ExcelObject {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  GetItemOrNullObject(key: unknown): ExcelObject | null {
    const table = this.tables().find((each) => each.id === key || each.name.toLowerCase() === String(key).toLowerCase());
    return table ? new TableObject(this.stage, table) : null;
  }
  GetItemAt(index: number): ExcelObject {
    const table = this.tables()[index];
    if (!table) throw invalidArgument();
    return new TableObject(this.stage, table);
  }
  Add(address: unknown, hasHeaders: unknown): ExcelObject {
    const { sheet, area } = address instanceof RangeObject ? address : areaNamed(this.sheet ?? this.sheetOf(address), address);
    if (this.sheet && sheet !== this.sheet) throw invalidArgument();
    if (sheet.protection) throw accessDenied();
    return new TableObject(this.stage, addTable(sheet, area, hasHeaders === true));
  }

  private sheetOf(address: unknown): HostSheet {
    const name = splitSheet(String(address)).sheet;
    return name === null ? this.stage.workbook.active : this.stage.workbook.sheet(name);
  }
}

/** Tables that a range touches. */
export class ScopedTablesObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly area: CellRange,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  get type(): string {
    return 'TableScopedCollection';
  }
  items(): ExcelObject[] {
    const touches = this.fullyContained ? (table: HostTable) => contains(this.area, table.area) : (table: HostTable) => intersection(this.area, table.area) !== null;
    return this.sheet.tables.filter(touches).map((table) => new TableObject(this.stage, table));
  }

  GetCount(): number {
    return this.items().length;
  }
  GetFirst(): ExcelObject {
    const first = this.items()[0];
    if (!first) throw itemNotFound();
    return first;
  }
  Indexer(key: unknown): ExcelObject {
    return new TablesObject(this.stage, this.sheet).Indexer(key);
  }
}

export class TableObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    readonly table: HostTable,
  ) {
    super();
  }

  get type(): string {
    return 'Table';
  }

  get Id(): string { return this.table.id; }
  get LegacyId(): string { return this.table.id; }
  get Name(): string { return this.table.name; }
  set Name(name: unknown) {
    mustAllow(this.table.sheet);
    renameTable(this.table, name);
  }
  get ShowHeaders(): boolean { return this.table.showHeaders; }
  set ShowHeaders(_shown: boolean) { throw new NotImplemented('showing and hiding the headers of a table'); }
  get ShowTotals(): boolean { return this.table.showTotals; }
  set ShowTotals(_shown: boolean) { throw new NotImplemented('showing and hiding the totals of a table'); }
  get Style(): unknown { return this.get('Style', 'TableStyleMedium2'); }
  set Style(style: unknown) {
    if (typeof style !== 'string' || !/^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))|)$/.test(style)) throw invalidArgument();
    this.set('Style', style);
  }
  get ShowBandedRows(): unknown { return this.get('ShowBandedRows', true); }
  set ShowBandedRows(shown: unknown) { this.set('ShowBandedRows', shown); }
  get ShowBandedColumns(): unknown { return this.get('ShowBandedColumns', false); }
  set ShowBandedColumns(shown: unknown) { this.set('ShowBandedColumns', shown); }
  get ShowFilterButton(): unknown { return this.get('ShowFilterButton', true); }
  set ShowFilterButton(shown: unknown) { this.set('ShowFilterButton', shown); }
  get HighlightFirstColumn(): unknown { return this.get('HighlightFirstColumn', false); }
  set HighlightFirstColumn(shown: unknown) { this.set('HighlightFirstColumn', shown); }
  get HighlightLastColumn(): unknown { return this.get('HighlightLastColumn', false); }
  set HighlightLastColumn(shown: unknown) { this.set('HighlightLastColumn', shown); }

  get Worksheet(): ExcelObject { return new WorksheetObject(this.stage, this.table.sheet); }
  get Columns(): ExcelObject { return new TableColumnsObject(this.stage, this.table); }
  get Rows(): ExcelObject { return new TableRowsObject(this.stage, this.table); }

  GetRange(): ExcelObject {
    return this.range(this.table.area);
  }
  GetHeaderRowRange(): ExcelObject {
    if (!this.table.showHeaders) throw itemNotFound();
    return this.range({ ...this.table.area, bottom: this.table.area.top });
  }
  GetDataBodyRange(): ExcelObject {
    return this.range(bodyOf(this.table));
  }
  /** @param range header row and body (ExcelApi 1.13); the header stays in its row */
  Resize(range: unknown): void {
    const { sheet } = this.table;
    mustAllow(sheet);
    const area = range instanceof RangeObject ? range.area : areaNamed(sheet, range).area;
    if (area.top !== this.table.area.top || !intersection(area, this.table.area) || area.bottom === area.top) throw invalidArgument();
    mustBeFree(sheet, area, this.table);
    this.table.area = area;
    nameHeaders(this.table);
    this.stage.workbook.touch();
  }
  /** The table and its cells' contents and looks. */
  Delete(): void {
    this.leave();
    clearArea(this.table.sheet, this.table.area, 'All');
  }
  /** The table goes, its cells stay. */
  ConvertToRange(): ExcelObject {
    this.leave();
    return this.range(this.table.area);
  }
  ClearFilters(): void {
    mustAllow(this.table.sheet, 'allowAutoFilter');
  }

  private get(name: string, standard: unknown): unknown {
    return this.table.state[name] ?? standard;
  }
  private set(name: string, value: unknown): void {
    mustAllow(this.table.sheet);
    this.table.state[name] = value;
  }
  private range(area: CellRange): ExcelObject {
    return new RangeObject(this.stage, this.table.sheet, area);
  }
  private leave(): void {
    const { sheet } = this.table;
    mustAllow(sheet);
    sheet.tables.splice(sheet.tables.indexOf(this.table), 1);
    this.stage.workbook.touch();
  }
}
