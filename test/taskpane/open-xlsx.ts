/** A workbook that is open before a person, kept in memory: the pane's other end in tests. Runs in browsers too. */

import { fingerprint } from '../../src/core/fingerprint.js';
import { templateSheets } from '../../src/core/template/template-sheets.js';
import { XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-host.js';
import { sayIn } from '../../src/locales/locale.js';
import { table, type Content, type SheetDescription } from '../../src/workbook/description.js';
import { EntriesChanged } from '../../src/workbook/entries-changed.js';
import type { CellChange, OpenWorkbook, PastWrites, ReadOptions, WriteOptions } from '../../src/workbook/host.js';
import { HostFailure } from '../../src/workbook/host-failure.js';
import type { RawCell, WorkbookTables } from '../../src/workbook/tables.js';
import type { Sheets } from '../core/workbook.js';

/** `begun` is no call, but what a write does once it has begun for good. */
export type Call = 'begun' | 'read' | 'writeSheets' | 'changeCells' | 'show' | 'onChange' | 'pastWrites' | 'restore';

export class OpenXlsx implements OpenWorkbook {
  /** What was brought to the front, last one last. */
  readonly shown: { readonly sheet: string; readonly cells: string | null }[] = [];
  /** What was asked of the workbook, last one last. */
  readonly calls: Call[] = [];
  readonly #heard = new Set<(sheet: string) => void>();
  readonly #failures = new Map<Call, unknown[]>();
  readonly #held = new Map<Call, Promise<void>>();
  #workbook: XlsxWorkbook;
  /** The bytes before the last write of our sheets. */
  #before: Uint8Array | null = null;
  #isUnfinished = false;

  private constructor(workbook: XlsxWorkbook) {
    this.#workbook = workbook;
  }

  static async of(sheets: Sheets): Promise<OpenXlsx> {
    const workbook = XlsxWorkbook.create();
    await workbook.writeSheets(Object.entries(sheets).map(([name, sheet]) =>
      ('rows' in sheet ? described(name, sheet.rows, sheet.mark ?? null) : described(name, sheet, null))));
    return new OpenXlsx(workbook);
  }

  /** As Excel makes a new one: one sheet without entries. */
  static readonly blank = (): Promise<OpenXlsx> => OpenXlsx.of({ Sheet1: [] });

  /** The made-up school of the template. @param left out: sheets that it does not have. */
  static async sample(left: readonly string[] = []): Promise<OpenXlsx> {
    const workbook = XlsxWorkbook.create();
    await workbook.writeSheets(templateSheets(sayIn('zh-CN'), { sample: true }).filter(({ name }) => !left.includes(name)));
    return new OpenXlsx(workbook);
  }

  static open(bytes: Uint8Array): OpenXlsx {
    return new OpenXlsx(XlsxWorkbook.open(bytes));
  }

  bytes(): Uint8Array {
    return this.#workbook.bytes();
  }

  /** The next such call rejects with this before anything is done; several are met in turn. */
  failNext(call: Call, failure: unknown): void {
    this.#failures.set(call, [...(this.#failures.get(call) ?? []), failure]);
  }

  /** Holds every such call until the function given back is called. */
  hold(call: Call): () => void {
    let release = (): void => {};
    this.#held.set(call, new Promise((resolve) => {
      release = () => {
        this.#held.delete(call);
        resolve();
      };
    }));
    return release;
  }

  /** The next write breaks off half-way: the first of the sheets is new, the others are old. */
  breakNextWrite(): void {
    this.failNext('writeSheets', brokenOff);
  }

  /** Somebody else types into cells. */
  async typed(...changes: readonly CellChange[]): Promise<void> {
    await this.#workbook.changeCells(changes);
    this.#tell(changes.map(({ sheet }) => sheet));
  }

  async read(wanted: (sheetName: string) => boolean, onProgress?: (share: number) => void, options?: ReadOptions): Promise<WorkbookTables> {
    await this.#called('read');
    return this.#workbook.read(wanted, onProgress, options);
  }

  async writeSheets(sheets: readonly SheetDescription[], options: WriteOptions = {}): Promise<void> {
    const isBroken = (await this.#called('writeSheets', brokenOff)) === brokenOff;
    await this.#refuseChanged(options.asRead);
    options.signal?.throwIfAborted();
    options.onBegun?.();
    await this.#held.get('begun');
    const before = this.#workbook.bytes();
    await this.#workbook.writeSheets(isBroken ? sheets.slice(0, 1) : sheets);
    this.#before = before;
    this.#isUnfinished = isBroken;
    if (isBroken) throw new HostFailure('aborted', 'unfinished');
    options.onProgress?.(1);
    this.#tell(sheets.map(({ name }) => name));
  }

  async changeCells(changes: readonly CellChange[], options: WriteOptions = {}): Promise<void> {
    await this.#called('changeCells');
    await this.#refuseChanged(options.asRead);
    options.signal?.throwIfAborted();
    options.onBegun?.();
    await this.#workbook.changeCells(changes);
    options.onProgress?.(1);
    this.#tell(changes.map(({ sheet }) => sheet));
  }

  async show(sheet: string, cells?: string): Promise<void> {
    await this.#called('show');
    this.shown.push({ sheet, cells: cells ?? null });
  }

  async onChange(heard: (sheet: string) => void): Promise<() => Promise<void>> {
    await this.#called('onChange');
    this.#heard.add(heard);
    return async () => void this.#heard.delete(heard);
  }

  async pastWrites(): Promise<PastWrites> {
    await this.#called('pastWrites');
    return { isUnfinished: this.#isUnfinished, canRestore: this.#before !== null };
  }

  async restore(): Promise<void> {
    await this.#called('restore');
    if (this.#before === null) throw new HostFailure('failed');
    this.#workbook = XlsxWorkbook.open(this.#before);
    this.#before = null;
    this.#isUnfinished = false;
  }

  /** Gives `special` instead of throwing it. */
  async #called(call: Call, special?: unknown): Promise<unknown> {
    this.calls.push(call);
    await this.#held.get(call);
    const [failure, ...later] = this.#failures.get(call) ?? [];
    this.#failures.set(call, later);
    if (failure !== undefined && failure !== special) throw failure;
    return failure;
  }

  async #refuseChanged(asRead: WorkbookTables | undefined): Promise<void> {
    if (!asRead) return;
    const names = new Set(asRead.sheets.map(({ name }) => name));
    const now = await this.#workbook.read((name) => names.has(name));
    const present = new Map(now.sheets.map((sheet) => [sheet.name, fingerprint(sheet)]));
    const changed = asRead.sheets.filter((sheet) => present.get(sheet.name) !== fingerprint(sheet));
    if (changed.length > 0) throw new EntriesChanged(changed.map(({ name }) => name));
  }

  /** As in Excel, whoever listens hears of his own writes too. */
  #tell(sheets: readonly string[]): void {
    for (const sheet of new Set(sheets)) for (const heard of this.#heard) heard(sheet);
  }
}

const brokenOff = Symbol('broken off');

/** The first row becomes the header. */
function described(name: string, [header, ...rows]: readonly (readonly RawCell[])[], mark: string | null): SheetDescription {
  return {
    key: mark ?? name,
    name,
    role: mark === null ? 'input' : 'output',
    widths: (header ?? [null]).map(() => 12),
    blocks: header === undefined ? [] : [table(name, rows, header.map((text, index) => ({
      header: String(text), style: 'entry',
      styleOf: (row: readonly RawCell[]) => (typeof row[index] === 'object' && row[index] !== null ? 'entry-date' : 'entry'),
      value: (row: readonly RawCell[]): Content => asContent(row[index] ?? null),
    })))],
    landscape: false,
    footer: '',
    tabColour: '7F7F7F',
  };
}

function asContent(cell: RawCell): Content {
  if (cell === null || typeof cell !== 'object') return cell;
  if (cell.kind === 'error') throw new Error('an error cannot be typed');
  return { day: new Date(Math.round((cell.serial - 25_569) * 86_400_000)).toISOString().slice(0, 10) };
}
