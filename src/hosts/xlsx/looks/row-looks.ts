/** What the rows of one worksheet look like, gathered cell by cell, whoever reads their markup. */

import { lastColumn, lastRow } from '../../../workbook/address.js';
import type { LookRun, RowLook } from '../../../workbook/sheet-look.js';
import { UnreadableFile } from '../unreadable.js';
import { plainValue } from '../styles/style-identity.js';

/** In points; Excel's limit. */
const tallest = 409.5;
/** Runs that are kept; rows that look alike share theirs. */
const mostRuns = 10_000_000;
const noRuns: readonly LookRun[] = [];

type Growing = { -readonly [key in keyof RowLook]: RowLook[key] };

/** Throws `damaged` for rows that no sheet has or that do not ascend, and `too-large` beyond `mostRuns`. */
export class RowLooks {
  readonly rows: RowLook[] = [];
  /** The last row that was closed. */
  private row = 0;
  private open: Growing = { row: 0, runs: noRuns };
  /** Of the cells that the open row does not name; `null` where the columns say it. */
  private usual: number | null = null;
  private runs: { left: number; right: number; look: number }[] = [];
  private column = 0;
  private kept = 0;
  private former: readonly LookRun[] = noRuns;

  /** @param count of the workbook's looks. @param tellsPlain whether it makes a difference that a cell wears the first one. */
  constructor(private readonly count: number, private readonly tellsPlain: () => boolean) {}

  /** The row after the last one unless it says its own number. @param said its attributes. */
  openRow(number: number | undefined, { ht, hidden, s, customFormat }: Readonly<Record<string, string>>): void {
    const row = number ?? this.row + 1;
    if (!(row > this.row && row <= lastRow && Number.isInteger(row))) throw new UnreadableFile('damaged');
    const height = Number(ht);
    this.open = { row, runs: noRuns };
    if (height >= 0 && height <= tallest) this.open.height = height;
    if (plainValue(hidden ?? '0') === '1') this.open.isHidden = true;
    this.usual = s !== undefined && plainValue(customFormat ?? '0') === '1' ? this.known(Number(s)) : null;
    this.runs = [];
    this.column = 0;
  }

  /** The cell after the last one unless it says its own column. */
  addCell(column = this.column + 1, style = 0): void {
    if (column <= this.column || column > lastColumn) return;
    if (this.usual !== null) this.addRun(this.column + 1, column - 1, this.usual);
    this.column = column;
    const look = this.known(style);
    if (look > 0 || this.usual !== null || this.tellsPlain()) this.addRun(column, column, look);
  }

  closeRow(): void {
    this.row = this.open.row;
    if (this.usual !== null) this.addRun(this.column + 1, lastColumn, this.usual);
    if (this.runs.length > 0) this.open.runs = this.shared(this.runs);
    else if (this.open.height === undefined && !this.open.isHidden) return;
    this.rows.push(this.open);
  }

  private known(style: number): number {
    return style < this.count && Number.isInteger(style) && style >= 0 ? style : 0;
  }

  private addRun(left: number, right: number, look: number): void {
    if (right < left) return;
    const last = this.runs[this.runs.length - 1];
    if (last && last.look === look && last.right === left - 1) last.right = right;
    else this.runs.push({ left, right, look });
  }

  /** Most rows look like the one before them. */
  private shared(runs: readonly LookRun[]): readonly LookRun[] {
    const { former } = this;
    if (runs.length === former.length && runs.every((run, index) => isSame(run, former[index]!))) return former;
    this.kept += runs.length;
    if (this.kept > mostRuns) throw new UnreadableFile('too-large');
    return (this.former = runs);
  }
}

const isSame = (one: LookRun, other: LookRun): boolean => one.left === other.left && one.right === other.right && one.look === other.look;
