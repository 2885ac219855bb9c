/** The workbook of an .xlsx file that is open in the page. */

import type { Outcome } from '../../core/compute.js';
import type { PlainDate } from '../../core/plain-date.js';
import { laidOut } from '../../hosts/laid-out.js';
import type { SheetDescription } from '../../workbook/description.js';
import { HostFailure } from '../../workbook/host-failure.js';
import type { CellChange, OpenWorkbook, PastWrites, ReadOptions, WriteOptions } from '../../workbook/host.js';
import type { SheetLayout } from '../../workbook/layout.js';
import type { WorkbookLooks } from '../../workbook/sheet-look.js';
import type { SheetTable, WorkbookTables } from '../../workbook/tables.js';
import type { CellEdit } from './cell-edit.js';
import type { Contents } from './contents.js';
import { editedLayout } from './edited-layout.js';
import type { FileEvents } from './file-events.js';
import { FileListeners } from './file-listeners.js';
import { broughtBack, edited, heldSheets, rewritten, tablesOf, type HeldSheets } from './held-sheets.js';
import { KeeperLink } from './keeper-link.js';
import { LastingKeeper } from './lasting-keeper.js';
import { fromTemplate, openedFile, type OpenOptions, type Origin } from './origin.js';
import { changesOf, sameEdits, type SheetEdits } from './pending-edits.js';
import { refuseChanged } from './refuse-changed.js';
import { repacked } from './repacked.js';
import type { NoLayout } from './standing-results.js';

export type { CellEdit, CellValue } from './cell-edit.js';
export type { FileEvents } from './file-events.js';
export type { OpenOptions } from './origin.js';
export type { NoLayout } from './standing-results.js';

/**
 * Edits stand in its tables at once. The package in the worker changes by what is written as whole sheets alone: edits
 * are put into a copy of it when the file is saved. A worker that fails takes nothing with it: the next one makes the
 * package anew.
 */
export class FileWorkbook implements OpenWorkbook {
  readonly #keeper: LastingKeeper;
  readonly #listeners = new FileListeners();
  /** The moment at which tables were read. */
  readonly #moments = new WeakMap<WorkbookTables, HeldSheets>();
  readonly #editedLayouts = new WeakMap<SheetEdits, SheetLayout>();
  /** Of result sheets that were there before the file was opened, as they stand in the package. */
  readonly #foundLayouts = new WeakMap<SheetTable, SheetLayout | NoLayout>();
  #held: HeldSheets;
  #saved: HeldSheets;
  /** What the bytes hold that were given last. */
  #given: HeldSheets;
  /** What stood before our sheets were last written, and which they are. */
  #former: { readonly held: HeldSheets; readonly names: ReadonlySet<string> } | null = null;
  #packings = 0;

  private constructor(contents: Contents, link: KeeperLink, origin: Origin, start: () => KeeperLink) {
    this.#held = this.#saved = this.#given = heldSheets(contents);
    this.#keeper = new LastingKeeper(link, start, (fresh) => repacked(fresh, origin, this.#held, this.#former?.held ?? null));
  }

  /** Rejects with `UnreadableFile`. @param start a worker; another one wherever one has failed. */
  static open(bytes: Uint8Array, options: OpenOptions = {}, start = KeeperLink.start): Promise<FileWorkbook> {
    return FileWorkbook.#begun(openedFile(bytes), options, start);
  }

  /** The empty ledgers, or those of the made-up school. */
  static fromTemplate(options: { readonly sample: boolean }, start = KeeperLink.start): Promise<FileWorkbook> {
    return FileWorkbook.#begun(fromTemplate(options), {}, start);
  }

  /** A worker without a workbook is not left behind. */
  static async #begun(origin: Origin, options: OpenOptions, start: () => KeeperLink): Promise<FileWorkbook> {
    const link = start();
    try {
      return new FileWorkbook(await origin(link, options), link, origin, start);
    } catch (error) {
      link.end();
      throw error;
    }
  }

  /** Gives what ends it. */
  listen(events: Partial<FileEvents>): () => void {
    return this.#listeners.addEvents(events);
  }

  /** Of all sheets, in their order, as they now are. */
  tables(): WorkbookTables {
    return tablesOf(this.#held);
  }

  looks(): WorkbookLooks {
    return this.#held.looks;
  }

  /** Whether there is anything that was not saved. */
  get isUnsaved(): boolean {
    return this.#held.packing !== this.#saved.packing || !sameEdits(this.#held.edits, this.#saved.edits);
  }

  /** How a sheet that was written since the file was opened, or whose layout was found, is laid out, with later edits in place; `null` for any other. */
  layout(sheet: string): SheetLayout | null {
    const layout = this.#knownLayout(sheet);
    const edits = this.#held.edits.get(sheet);
    if (!layout || typeof layout === 'string') return null;
    if (!edits) return layout;
    const known = this.#editedLayouts.get(edits) ?? editedLayout(layout, edits);
    this.#editedLayouts.set(edits, known);
    return known;
  }

  /** Looks for the layout of a result sheet that was there before the file was opened. Rejects with the signal's reason once that is aborted, and for a sheet that is not there. */
  findLayout(sheet: string, signal?: AbortSignal): Promise<SheetLayout | NoLayout> {
    return this.#keeper.ask(async (link) => {
      signal?.throwIfAborted();
      const standing = this.#held.packed.get(sheet);
      if (!standing) throw new HostFailure('failed');
      if (this.#knownLayout(sheet) === undefined) this.#foundLayouts.set(standing, await link.findLayout(sheet, signal));
      const known = this.#knownLayout(sheet)!;
      return typeof known === 'string' ? known : this.layout(sheet)!;
    });
  }

  /** The person typed. Throws `RefusedWrite`, changing nothing, for a formula's cell. */
  edit(edits: readonly CellEdit[]): void {
    this.#held = edited(this.#held, edits);
    this.#changed(edits.map(({ sheet }) => sheet));
  }

  /** The file with all edits; the very bytes that were opened where there are none. */
  save(): Promise<Uint8Array> {
    return this.#keeper.ask(async (link) => {
      const held = this.#held;
      const bytes = await link.bytes(changesOf(held.edits));
      this.#given = held;
      return bytes;
    });
  }

  /** What `save` gave last stands where the person wanted it. */
  markSaved(): void {
    this.#saved = this.#given;
    this.#listeners.tellUnsaved(this.isUnsaved);
  }

  /** Ends the worker: nothing can be saved or written any more. */
  close(): void {
    this.#listeners.clear();
    this.#keeper.end();
  }

  async read(wanted: (sheetName: string) => boolean, onProgress?: (share: number) => void, options: ReadOptions = {}): Promise<WorkbookTables> {
    options.signal?.throwIfAborted();
    onProgress?.(1);
    const tables = tablesOf(this.#held, wanted);
    this.#moments.set(tables, this.#held);
    return tables;
  }

  /**
   * What these tables come to, computed by the worker; `null` for tables that `read` did not give, or that were read before
   * sheets were last written. Rejects with the signal's reason once that is aborted.
   */
  compute(tables: WorkbookTables, today: PlainDate, signal?: AbortSignal): Promise<Outcome | null> {
    return this.#keeper.ask(async (link) => {
      const moment = this.#moments.get(tables);
      if (moment?.packing !== this.#held.packing) return null;
      return link.compute({ sheets: tables.sheets.map(({ name }) => name), changes: changesOf(moment.edits), today }, signal);
    });
  }

  /** Can be called off until the last moment. Rejects with `RefusedWrite`, `EntriesChanged`, or an `Error` that names Excel's limit for a sheet that breaks one. */
  writeSheets(sheets: readonly SheetDescription[], options: WriteOptions = {}): Promise<void> {
    return this.#keeper.ask(async (link) => { if (sheets.length > 0) await this.#write(link, sheets, options); });
  }

  async changeCells(changes: readonly CellChange[], { asRead, onProgress, signal, onBegun }: WriteOptions = {}): Promise<void> {
    await refuseChanged(asRead, () => this.#held.tables);
    signal?.throwIfAborted();
    onBegun?.();
    this.edit(changes);
    onProgress?.(1);
    this.#listeners.tell('onCells', changes);
  }

  async show(sheet: string, cells?: string): Promise<void> {
    if (!this.#held.tables.has(sheet)) throw new HostFailure('failed');
    this.#listeners.tell('onShow', sheet, cells ?? null);
  }

  async onChange(heard: (sheet: string) => void): Promise<() => Promise<void>> {
    const end = this.#listeners.addSheets(heard);
    return async () => end();
  }

  async pastWrites(): Promise<PastWrites> {
    return { isUnfinished: false, canRestore: this.#former !== null };
  }

  /** Once more, and the later result is back. Rejects with `HostFailure` where nothing was written. */
  restore({ onProgress }: Pick<WriteOptions, 'onProgress'> = {}): Promise<void> {
    return this.#keeper.ask(async (link) => {
      if (!this.#former) throw new HostFailure('failed');
      await link.bringBack();
      const { held, names } = this.#former;
      const after = broughtBack(this.#held, held, names);
      this.#former = { held: this.#held, names };
      this.#held = after;
      onProgress?.(1);
      const isThere = (name: string): boolean => after.tables.has(name);
      this.#sheetsChanged([...names].filter(isThere), [...names].filter((name) => !isThere(name)));
    });
  }

  #knownLayout(sheet: string): SheetLayout | NoLayout | undefined {
    const { layouts, packed } = this.#held;
    return layouts.get(sheet) ?? this.#foundLayouts.get(packed.get(sheet)!);
  }

  async #write(link: KeeperLink, sheets: readonly SheetDescription[], { asRead, onProgress, signal, onBegun }: WriteOptions): Promise<void> {
    await refuseChanged(asRead, () => this.#held.tables);
    const layouts = await laidOut(sheets, signal, (share) => onProgress?.(share * layoutShare));
    const contents = await link.write(layouts, (share) => onProgress?.(layoutShare + share * (1 - layoutShare)), signal);
    // Somebody may have typed meanwhile.
    await refuseChanged(asRead, () => this.#held.tables);
    signal?.throwIfAborted();
    onBegun?.();
    // What people have filled in since would be lost with a ledger that is taken away again.
    const isToBeBroughtBack = sheets.every(({ role }) => role === 'output');
    await link.keep(isToBeBroughtBack);
    const names = sheets.map(({ name }) => name);
    this.#former = isToBeBroughtBack ? { held: this.#held, names: new Set(names) } : null;
    this.#held = rewritten(this.#held, contents, layouts, ++this.#packings);
    this.#sheetsChanged(names, []);
  }

  #sheetsChanged(changed: readonly string[], removed: readonly string[]): void {
    this.#listeners.tell('onSheets', changed, removed);
    this.#changed([...changed, ...removed]);
  }

  /** As in Excel, whoever listens hears of his own writes too. */
  #changed(sheets: readonly string[]): void {
    this.#listeners.tellUnsaved(this.isUnsaved);
    this.#listeners.tellSheets(sheets);
  }
}

/** Of writing: what laying out takes. */
const layoutShare = 0.3;
