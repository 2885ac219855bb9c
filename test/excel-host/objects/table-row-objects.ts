import { HostError, invalidArgument, NotImplemented } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import { columnCount, rowCount, type CellRange } from '../model/area.js';
import { mustAllow } from '../model/protection.js';
import { bodyOf, type HostTable } from '../model/table.js';
import { RangeObject } from './range-object.js';
import { valuesOf, writeValues } from './range-values.js';
import type { Stage } from './stage.js';

export class TableRowsObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly table: HostTable,
  ) {
    super();
  }

  get type(): string {
    return 'TableRowCollection';
  }
  items(): ExcelObject[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRowObject(this.stage, this.table, index));
  }

  get Count(): number {
    return rowCount(bodyOf(this.table));
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): ExcelObject {
    if (!(index >= 0 && index < this.Count)) throw invalidArgument();
    return new TableRowObject(this.stage, this.table, index);
  }
  /** Rows at the end, where nothing stands below the table. */
  Add(index: unknown, values?: unknown): ExcelObject {
    const { sheet, area } = this.table;
    mustAllow(sheet, 'allowInsertRows');
    if (index !== null && index !== undefined && index !== -1 && index !== this.Count) throw new NotImplemented('rows added within a table');
    const rows = values === null || values === undefined ? [Array<string>(columnCount(area)).fill('')] : (values as unknown[][]);
    if (!Array.isArray(rows) || rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length === columnCount(area))) throw invalidArgument();
    const added = { ...area, top: area.bottom + 1, bottom: area.bottom + rows.length };
    if (sheet.grid.used((cell) => !cell.isBlank, added)) throw new HostError('InsertDeleteConflict');
    this.table.area = { ...area, bottom: added.bottom };
    writeValues(sheet, added, rows);
    return new TableRowObject(this.stage, this.table, this.Count - rows.length);
  }
}

export class TableRowObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly table: HostTable,
    private readonly index: number,
  ) {
    super();
  }

  get type(): string {
    return 'TableRow';
  }

  get Index(): number {
    return this.index;
  }
  get Values(): unknown {
    return valuesOf(this.table.sheet, this.area());
  }
  set Values(values: unknown) {
    writeValues(this.table.sheet, this.area(), values);
  }

  GetRange(): ExcelObject {
    return new RangeObject(this.stage, this.table.sheet, this.area());
  }

  private area(): CellRange {
    const row = bodyOf(this.table).top + this.index;
    return { ...this.table.area, top: row, bottom: row };
  }
}
