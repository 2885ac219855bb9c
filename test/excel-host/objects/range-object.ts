import { invalidArgument, itemNotFound, NotImplemented } from '../errors.js';
import type { ExcelObject } from '../excel-object.js';
import { areaNamed } from '../model/addresses.js';
import { areaAddress, columnCount, isOnSheet, rowCount, type CellRange } from '../model/area.js';
import { clearArea } from '../model/clearing.js';
import { insertCells, removeCells } from '../model/shifting.js';
import { common, reformat } from '../model/looks.js';
import { plain } from '../model/format.js';
import { mergeCells, mergesIn, unmergeCells } from '../model/merging.js';
import { linkAt, linkCells } from '../model/links.js';
import { mustAllow } from '../model/protection.js';
import { specialCells } from '../model/special-cells.js';
import { cellProperties, columnProperties, rowProperties, setCellProperties, setColumnProperties, setRowProperties } from './cell-properties.js';
import { ConditionalFormatsObject } from './conditional-format-objects.js';
import { DataValidationObject } from './data-validation-object.js';
import { RangeAreasObject } from './range-areas-object.js';
import { RangeFormatObject } from './range-format-objects.js';
import { copyInto } from '../model/copying.js';
import { PlacedRange } from './placed-range.js';
import { formulasOf, numberFormatsOf, textOf, valuesOf, valueTypesOf, writeNumberFormats, writeValues } from './range-values.js';
import { ScopedTablesObject } from './table-objects.js';
import type { WorksheetObject } from './worksheet-object.js';

export class RangeObject extends PlacedRange {
  get Values(): unknown {
    return valuesOf(this.sheet, this.area);
  }
  set Values(values: unknown) {
    writeValues(this.sheet, this.area, values);
  }
  get Formulas(): unknown {
    return formulasOf(this.sheet, this.area);
  }
  set Formulas(formulas: unknown) {
    writeValues(this.sheet, this.area, formulas);
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  set FormulasLocal(formulas: unknown) {
    this.Formulas = formulas;
  }
  get Text(): unknown {
    return textOf(this.sheet, this.area);
  }
  get ValueTypes(): unknown {
    return valueTypesOf(this.sheet, this.area);
  }
  get NumberFormat(): unknown {
    return numberFormatsOf(this.sheet, this.area);
  }
  set NumberFormat(codes: unknown) {
    writeNumberFormats(this.sheet, this.area, codes);
  }
  get Style(): unknown {
    return common(this.sheet, this.area, (format) => format.styleName);
  }
  set Style(name: unknown) {
    if (name !== 'Normal') throw new NotImplemented(`the cell style ${String(name)}`);
    mustAllow(this.sheet, 'allowFormatCells');
    reformat(this.sheet, this.area, () => plain);
  }
  get Hyperlink(): unknown {
    return linkAt(this.sheet, this.area);
  }
  set Hyperlink(link: unknown) {
    linkCells(this.sheet, this.area, link);
  }
  get RowHidden(): boolean | null {
    return hiddenAmong(this.sheet.rows.hidden, this.area.top, this.area.bottom);
  }
  set RowHidden(hidden: boolean) {
    mustAllow(this.sheet, 'allowFormatRows');
    hide(this.sheet.rows.hidden, this.area.top, this.area.bottom, hidden);
  }
  get ColumnHidden(): boolean | null {
    return hiddenAmong(this.sheet.columns.hidden, this.area.left, this.area.right);
  }
  set ColumnHidden(hidden: boolean) {
    mustAllow(this.sheet, 'allowFormatColumns');
    hide(this.sheet.columns.hidden, this.area.left, this.area.right, hidden);
  }
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }
  get HasSpill(): boolean {
    return false;
  }

  get Format(): ExcelObject {
    return new RangeFormatObject(this.stage, this.sheet, [this.area]);
  }
  get DataValidation(): ExcelObject {
    return new DataValidationObject(this.stage, this.sheet, [this.area]);
  }
  get ConditionalFormats(): ExcelObject {
    return new ConditionalFormatsObject(this.stage, this.sheet, [this.area]);
  }

  Clear(applyTo: unknown = 'All'): void {
    clearArea(this.sheet, this.area, applyTo ?? 'All');
  }
  Calculate(): void {
    this.stage.workbook.touch();
  }
  Select(): void {
    const { workbook } = this.stage;
    if (workbook.active !== this.sheet) (this.Worksheet as WorksheetObject).Activate();
    workbook.selection = [this.area];
    workbook.tell('selectionChanged', this.sheet, { address: areaAddress(this.area) });
  }
  Merge(across?: unknown): void {
    mergeCells(this.sheet, this.area, across === true);
  }
  Unmerge(): void {
    unmergeCells(this.sheet, this.area);
  }
  GetMergedAreasOrNullObject(): ExcelObject | null {
    const merges = mergesIn(this.sheet, this.area);
    return merges.length === 0 ? null : new RangeAreasObject(this.stage, this.sheet, merges);
  }
  GetSpecialCells(kind: unknown, valueType?: unknown): ExcelObject {
    const cells = this.GetSpecialCellsOrNullObject(kind, valueType);
    if (!cells) throw itemNotFound();
    return cells;
  }
  GetSpecialCellsOrNullObject(kind: unknown, valueType?: unknown): ExcelObject | null {
    const areas = specialCells(this.sheet, this.area, kind, valueType);
    return areas.length === 0 ? null : new RangeAreasObject(this.stage, this.sheet, areas);
  }
  GetTables(fullyContained?: unknown): ExcelObject {
    return new ScopedTablesObject(this.stage, this.sheet, this.area, fullyContained === true);
  }
  CopyFrom(source: unknown, kind: unknown = 'All', skipBlanks?: unknown, transpose?: unknown): void {
    const from = source instanceof RangeObject ? source : areaNamed(this.sheet, source);
    if (transpose === true) throw new NotImplemented('copying rows into columns');
    copyInto(this.sheet, this.area, from, kind ?? 'All', skipBlanks === true);
  }
  Delete(shift: unknown): void {
    removeCells(this.sheet, this.area, shift);
  }
  Insert(shift: unknown): ExcelObject {
    insertCells(this.sheet, this.area, shift);
    return this.at(this.area);
  }
  GetCellProperties(wanted: unknown): unknown {
    return cellProperties(this.sheet, this.area, wanted);
  }
  GetRowProperties(wanted: unknown): unknown {
    return rowProperties(this.sheet, this.area, wanted);
  }
  GetColumnProperties(wanted: unknown): unknown {
    return columnProperties(this.sheet, this.area, wanted);
  }
  SetCellProperties(given: unknown): void {
    setCellProperties(this.sheet, this.area, given);
  }
  SetRowProperties(given: unknown): void {
    setRowProperties(this.sheet, this.area, given);
  }
  SetColumnProperties(given: unknown): void {
    setColumnProperties(this.sheet, this.area, given);
  }
  protected at(area: CellRange): RangeObject {
    if (!isOnSheet(area)) throw invalidArgument();
    return new RangeObject(this.stage, this.sheet, area);
  }
  protected other(given: unknown): CellRange {
    if (!(given instanceof RangeObject)) return areaNamed(this.sheet, given).area;
    if (given.sheet !== this.sheet) throw invalidArgument();
    return given.area;
  }

  /** The client asks before it sends a large write in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== rowCount(this.area) || columns !== columnCount(this.area)) throw invalidArgument();
  }
}

function hiddenAmong(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= first && line <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function hide(lines: Set<number>, first: number, last: number, hidden: boolean): void {
  for (let line = first; line <= last; line++) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
}
