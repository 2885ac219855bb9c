import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import { areaNamed } from '../model/addresses.js';
import type { HostSheet } from '../model/sheet.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';

type Direction = 'rows' | 'columns';

const breaksOf = (sheet: HostSheet, direction: Direction): number[] => (direction === 'rows' ? sheet.rowBreaks : sheet.columnBreaks);

/** Where printing begins a new page by hand. */
export class PageBreaksObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly direction: Direction,
  ) {
    super();
  }

  get type(): string {
    return 'PageBreakCollection';
  }
  items(): ExcelObject[] {
    return breaksOf(this.sheet, this.direction).map((line) => new PageBreakObject(this.stage, this.sheet, this.direction, line));
  }

  GetCount(): number {
    return breaksOf(this.sheet, this.direction).length;
  }
  /** By its place from 0, or by its id. */
  Indexer(index: unknown): ExcelObject {
    const lines = breaksOf(this.sheet, this.direction);
    const line = typeof index === 'string' ? lines.find((each) => `${this.direction}${each}` === index) : lines[index as number];
    if (line === undefined) throw itemNotFound();
    return new PageBreakObject(this.stage, this.sheet, this.direction, line);
  }
  /** Before the range's first cell. */
  Add(range: unknown): ExcelObject {
    const area = range instanceof RangeObject ? range.area : areaNamed(this.sheet, range).area;
    const line = this.direction === 'rows' ? area.top : area.left;
    if (line === 1) throw invalidArgument();
    const lines = breaksOf(this.sheet, this.direction);
    if (!lines.includes(line)) lines.push(line);
    lines.sort((one, other) => one - other);
    return new PageBreakObject(this.stage, this.sheet, this.direction, line);
  }
  RemovePageBreaks(): void {
    breaksOf(this.sheet, this.direction).length = 0;
  }
}

export class PageBreakObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly direction: Direction,
    private readonly line: number,
  ) {
    super();
  }

  get type(): string {
    return 'PageBreak';
  }

  get _Id(): string {
    return `${this.direction}${this.line}`;
  }
  get RowIndex(): number {
    return this.direction === 'rows' ? this.line - 1 : 0;
  }
  get ColumnIndex(): number {
    return this.direction === 'columns' ? this.line - 1 : 0;
  }

  Delete(): void {
    const lines = breaksOf(this.sheet, this.direction);
    lines.splice(lines.indexOf(this.line), 1);
  }
  GetCellAfterBreak(): ExcelObject {
    const [row, column] = [this.RowIndex + 1, this.ColumnIndex + 1];
    return new RangeObject(this.stage, this.sheet, { top: row, left: column, bottom: row, right: column });
  }
}
