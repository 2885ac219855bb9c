import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import { addressWithSheet, parseArea, splitSheet } from '../model/area.js';
import { addName, nameFormula, nameType, nameValue, type Name } from '../model/name.js';
import type { HostSheet } from '../model/sheet.js';
import { absoluteRange, quotedSheet } from '../../../src/workbook/address.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';
import { WorksheetObject } from './worksheet-object.js';

/** Names of the workbook, or of one sheet. */
export class NamesObject extends ExcelCollection {
  private readonly names: Name[];

  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet | null,
  ) {
    super();
    this.names = sheet ? sheet.names : stage.workbook.names;
  }

  get type(): string {
    return 'NamedItemCollection';
  }
  items(): ExcelObject[] {
    return this.names.map((name) => new NameObject(this.stage, name, this.names));
  }

  GetCount(): number {
    return this.names.length;
  }
  Indexer(name: unknown): ExcelObject {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(name: unknown): ExcelObject | null {
    const found = this.names.find((each) => each.name.toLowerCase() === String(name).toLowerCase());
    return found ? new NameObject(this.stage, found, this.names) : null;
  }
  Add(name: unknown, reference: unknown, comment?: unknown): ExcelObject {
    const formula = reference instanceof RangeObject ? `=${quotedSheet(reference.sheet.name)}!${absoluteRange(reference.area)}` : reference;
    if (typeof formula !== 'string') throw invalidArgument();
    const added = addName(this.names, name as string, formula, typeof comment === 'string' ? comment : '', this.sheet);
    this.stage.workbook.touch();
    return new NameObject(this.stage, added, this.names);
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment?: unknown): ExcelObject {
    return this.Add(name, formula, comment);
  }
}

export class NameObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly item: Name,
    private readonly among: Name[],
  ) {
    super();
  }

  get type(): string {
    return 'NamedItem';
  }

  get _Id(): string {
    return this.item.name;
  }
  get Name(): string {
    return this.item.name;
  }
  get Type(): string {
    return nameType(this.item);
  }
  get Value(): unknown {
    const range = this.range();
    return range ? addressWithSheet(range.sheet.name, range.area) : nameValue(this.item);
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(visible: boolean) {
    this.item.visible = visible;
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(comment: string) {
    this.item.comment = comment;
  }
  get Scope(): string {
    return this.item.sheet ? 'Worksheet' : 'Workbook';
  }
  get Formula(): string {
    return this.item.formula;
  }
  set Formula(formula: unknown) {
    this.item.formula = nameFormula(formula);
    this.stage.workbook.touch();
  }
  get Worksheet(): ExcelObject {
    const sheet = this.WorksheetOrNullObject;
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  get WorksheetOrNullObject(): ExcelObject | null {
    return this.item.sheet && new WorksheetObject(this.stage, this.item.sheet);
  }

  GetRange(): ExcelObject {
    const range = this.range();
    if (!range) throw itemNotFound();
    return range;
  }
  GetRangeOrNullObject(): ExcelObject | null {
    return this.range();
  }
  Delete(): void {
    this.among.splice(this.among.indexOf(this.item), 1);
    this.stage.workbook.touch();
  }

  private range(): RangeObject | null {
    const { sheet: name, cells } = splitSheet(this.item.formula.slice(1));
    const sheet = name === null ? undefined : this.stage.workbook.find(name);
    const area = parseArea(cells);
    return sheet && area ? new RangeObject(this.stage, sheet, area) : null;
  }
}
