/** The workbook that is open in Excel around the page. */

import type { CellRange } from '../../workbook/address.js';
import type { SheetDescription } from '../../workbook/description.js';
import type { CellChange, OpenWorkbook, PastWrites, ReadOptions, WriteOptions } from '../../workbook/host.js';
import { RefusedWrite } from '../../workbook/refused-write.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { officeAllows, type Allows } from './allows.js';
import { inBatch, usualRequestSize, type ExcelDoor, type RunInExcel } from './batch.js';
import { listen } from './changes.js';
import { failureOf } from './failure.js';
import { changeCells } from './fixing/cell-changes.js';
import { readRecord } from './kept/write-record.js';
import { readTables } from './reading/read-tables.js';
import { show } from './show.js';
import { laidOut } from '../laid-out.js';
import { pastIn, pastWrites, restore } from './writing/past-writes.js';
import { writeSheets } from './writing/write-sheets.js';

/**
 * Needs ExcelApi 1.9. Every deed rejects with `HostFailure` when Excel fails; none of the errors holds anything of
 * the workbook but the names of sheets and cells that the caller named.
 */
export class ExcelWorkbook implements OpenWorkbook {
  readonly #door: ExcelDoor;
  #names: ReadonlyMap<string, string> = new Map();
  readonly #ours = new Set<string>();
  readonly #listeners = new Set<(sheet: string) => void>();
  /** Ends when what is being written now stands or failed. */
  #writing: Promise<unknown> = Promise.resolve();
  /** The record of writes as our own last write left it, for whoever asks next. */
  #record: string | null = null;
  /** By sheet ids, as they were when they were last asked for. */
  readonly #merges = new Map<string, readonly CellRange[]>();

  /** @param run `Excel.run` of the page's Excel. */
  constructor(
    run: RunInExcel = (options, batch) => Excel.run(options, batch), allows: Allows = officeAllows, requestSize = usualRequestSize,
  ) {
    this.#door = { run, allows, requestSize, mergesUndo: allows('1.20') };
  }

  async read(
    wanted: (sheetName: string) => boolean, onProgress?: (share: number) => void, options?: ReadOptions,
  ): Promise<WorkbookTables> {
    const { allows } = this.#door;
    const known = options?.isUnasked ? this.#merges : new Map<string, never>();
    const { namesById, mergesById, ...tables } = await inBatch(this.#door, (context) => readTables(context, wanted, allows, known, onProgress, options?.signal))
      .catch((error: unknown) => { throw failureOf(error, 'untouched'); });
    this.#names = namesById;
    for (const [id, merges] of mergesById) this.#merges.set(id, merges);
    for (const { name, mark } of tables.headings) if (mark !== null) this.#ours.add(name);
    return tables;
  }

  async writeSheets(sheets: readonly SheetDescription[], options?: WriteOptions): Promise<void> {
    const added = sheets.filter(({ name, role }) => role === 'output' && !this.#ours.has(name));
    // Excel tells of our writing before it has ended.
    for (const { name } of added) this.#ours.add(name);
    try {
      this.#record = await this.#inTurn(async () => writeSheets(this.#door, await laidOut(sheets, options?.signal), options));
    } catch (error) {
      if (error instanceof RefusedWrite) for (const { name } of added) this.#ours.delete(name);
      throw error;
    } finally {
      // Excel's word of it was passed over, since it comes at any time.
      for (const heard of this.#listeners) for (const { name } of sheets) heard(name);
    }
  }

  changeCells(changes: readonly CellChange[], options?: WriteOptions): Promise<void> {
    return this.#inTurn(() => changeCells(this.#door, changes, options));
  }

  async restore(options?: Pick<WriteOptions, 'onProgress'>): Promise<void> {
    this.#record = await this.#inTurn(() => restore(this.#door, options?.onProgress));
  }

  async pastWrites(): Promise<PastWrites> {
    const record = this.#record;
    // Known once: somebody else may write later.
    this.#record = null;
    return record === null ? pastWrites(this.#door) : pastIn(readRecord(record));
  }

  show(sheet: string, cells?: string): Promise<void> {
    return show(this.#door, sheet, cells);
  }

  async onChange(heard: (sheet: string) => void): Promise<() => Promise<void>> {
    const end = await listen(this.#door, heard, {
      nameOf: (id) => this.#names.get(id),
      isOurs: (name) => this.#ours.has(name),
      forget: (id) => void this.#merges.delete(id),
    });
    this.#listeners.add(heard);
    return () => {
      this.#listeners.delete(heard);
      return end();
    };
  }

  /** Two writes at once would each take the other's sheets for its own half-done ones. */
  #inTurn<Written>(write: () => Promise<Written>): Promise<Written> {
    const written = this.#writing.then(write);
    this.#writing = written.catch(() => {});
    return written;
  }
}

let ofPage: ExcelWorkbook | null = null;

/** The workbook for everything on the page: what the ribbon's command writes waits for what the pane writes, and is heard by it. */
export const pageWorkbook = (): ExcelWorkbook => (ofPage ??= new ExcelWorkbook());
