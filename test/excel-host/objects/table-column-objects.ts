import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import { columnCount, type CellRange } from '../model/area.js';
import { bodyOf, headersOf, nameHeaders, type HostTable } from '../model/table.js';
import { typeIn } from '../model/writing.js';
import { RangeObject } from './range-object.js';
import { valuesOf, writeValues } from './range-values.js';
import type { Stage } from './stage.js';

export class TableColumnsObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly table: HostTable,
  ) {
    super();
  }

  get type(): string {
    return 'TableColumnCollection';
  }
  items(): ExcelObject[] {
    return headersOf(this.table).map((_, index) => new TableColumnObject(this.stage, this.table, index));
  }

  get Count(): number {
    return columnCount(this.table.area);
  }
  GetCount(): number {
    return this.Count;
  }
  /** By name or id. */
  Indexer(key: unknown): ExcelObject {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }
  GetItemOrNullObject(key: unknown): ExcelObject | null {
    const headers = headersOf(this.table);
    const byName = headers.findIndex((header) => header.toLowerCase() === String(key).toLowerCase());
    const index = byName >= 0 ? byName : headers.findIndex((_, at) => idOf(at) === Number(key));
    return index < 0 ? null : new TableColumnObject(this.stage, this.table, index);
  }
  GetItemAt(index: number): ExcelObject {
    if (!(index >= 0 && index < this.Count)) throw invalidArgument();
    return new TableColumnObject(this.stage, this.table, index);
  }
}

const idOf = (index: number): number => index + 1;

export class TableColumnObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly table: HostTable,
    private readonly index: number,
  ) {
    super();
  }

  get type(): string {
    return 'TableColumn';
  }

  get Id(): number {
    return idOf(this.index);
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return headersOf(this.table)[this.index]!;
  }
  set Name(name: unknown) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    typeIn(this.table.sheet, this.part({ ...this.table.area, bottom: this.table.area.top }), `'${name}`, 'Local');
    nameHeaders(this.table);
  }
  get Values(): unknown {
    return valuesOf(this.table.sheet, this.part(this.table.area));
  }
  set Values(values: unknown) {
    writeValues(this.table.sheet, this.part(this.table.area), values);
    nameHeaders(this.table);
  }

  GetRange(): ExcelObject {
    return this.range(this.table.area);
  }
  GetDataBodyRange(): ExcelObject {
    return this.range(bodyOf(this.table));
  }
  GetHeaderRowRange(): ExcelObject {
    return this.range({ ...this.table.area, bottom: this.table.area.top });
  }

  private part(area: CellRange): CellRange {
    const column = this.table.area.left + this.index;
    return { ...area, left: column, right: column };
  }
  private range(area: CellRange): ExcelObject {
    return new RangeObject(this.stage, this.table.sheet, this.part(area));
  }
}
