/** Keeps the package of the file that is open, away from the page: reads, computes, paints and packs. */

import { transfer } from 'comlink';
import { computeInTurns } from '../../core/compute.js';
import { isNeededSheet } from '../../core/needed-sheet.js';
import type { PlainDate } from '../../core/plain-date.js';
import { inSlices, slices } from '../../hosts/slices.js';
import { XlsxWorkbook } from '../../hosts/xlsx/xlsx-host.js';
import { sayInWorkbook } from '../../locales/workbook-language.js';
import type { CellChange } from '../../workbook/host.js';
import type { PlacedRow, SheetLayout } from '../../workbook/layout.js';
import type { SheetTable, WorkbookTables } from '../../workbook/tables.js';
import { parted, type Contents, type Outline, type Piece } from './contents.js';
import { edited, packedSheets, tablesOf, withWritten, type EditedSheets } from './held-sheets.js';
import { layoutOutline, rowMessages, wholeLayout, type LayoutOutline } from './layout-message.js';
import { wholeLoad, type Load } from './load.js';
import { Loading } from './loading.js';
import type { NoLayout } from './standing-results.js';

type Hear = (share: number) => void;

/** What is to be computed from: these sheets of the package, with these edits, which are not kept. */
export interface Computation {
  readonly sheets: readonly string[];
  readonly changes: readonly CellChange[];
  /** The day on the user's calendar. */
  readonly today: PlainDate;
}

/** What the page asks of it, one thing after the other; all of it may be far away. */
export interface Keeper {
  /** Rejects with `UnreadableFile`. `hear` hears the share that was read, up to 1. */
  open(bytes: Uint8Array, hear: Hear): Promise<Outline>;
  /** A new workbook from the template. */
  make(options: { readonly sample: boolean }): Promise<Outline>;
  /** The next piece of what was told last. */
  nextPiece(): Promise<Piece>;
  /** Gives the first load of the outcome. Rejects once it is called off. */
  compute(computation: Computation): Promise<Load>;
  /** The next load of what was computed last. */
  nextLoad(): Promise<Load>;
  /** Nobody waits for what is being computed any more. */
  callOff(): Promise<void>;
  /** Sheets to be written follow, each with its rows; those of a write that was not kept are forgotten. */
  begin(): Promise<void>;
  addSheet(outline: LayoutOutline): Promise<void>;
  /** Of the sheet that was added last. */
  addRows(rows: readonly PlacedRow[]): Promise<void>;
  /** Paints and packs them; tells of them alone. The workbook stays as it was until `keep`. Rejects with `RefusedWrite`. */
  write(): Promise<Outline>;
  /** @param isToBeBroughtBack whether what was there before may be asked for again. */
  keep(isToBeBroughtBack: boolean): Promise<void>;
  /** What was there before the last write changes places with what is there. */
  bringBack(): Promise<void>;
  /** How a result sheet that stands in the package was laid out, its rows apart, or why that is not known. */
  findLayout(sheet: string): Promise<LayoutOutline | NoLayout>;
  /** The next rows of the layout that was asked for last; none at its end. */
  nextRows(): Promise<readonly PlacedRow[]>;
  /** The file with these changes, which are not kept; the very bytes that were opened where nothing differs. Rejects with `RefusedWrite`. */
  bytes(changes: readonly CellChange[]): Promise<Uint8Array>;
}

interface Kept {
  readonly workbook: XlsxWorkbook;
  /** As opened; `null` where something was written. */
  readonly bytes: Uint8Array | null;
  readonly sheets: EditedSheets;
}

/** A write that is being prepared; another one may begin before it ends. */
interface Draft {
  readonly layouts: { readonly outline: LayoutOutline; readonly rows: PlacedRow[] }[];
  kept: Kept | null;
}

export class WorkbookKeeper implements Keeper {
  #kept: Kept = { workbook: XlsxWorkbook.create(), bytes: null, sheets: packedSheets({ headings: [], sheets: [] }) };
  #former: Kept | null = null;
  #draft: Draft = { layouts: [], kept: null };
  #pieces: Piece[] = [];
  #rows: (readonly PlacedRow[])[] = [];
  /** By the sheets that the results stand among: all of them come from one computing. */
  readonly #results = new WeakMap<EditedSheets, Promise<(standing: SheetTable) => SheetLayout | NoLayout>>();
  #calling = new AbortController();
  /** What was computed last, until the page has all of it. */
  #loading: Loading | null = null;

  async open(bytes: Uint8Array, hear: Hear): Promise<Outline> {
    return this.#opened(XlsxWorkbook.open(bytes), bytes, hear);
  }

  async make({ sample }: { readonly sample: boolean }): Promise<Outline> {
    const { templateSheets } = await import('../../core/template/template-sheets.js');
    const workbook = XlsxWorkbook.create();
    await workbook.writeSheets(templateSheets(sayInWorkbook, { sample }));
    return this.#opened(workbook, null);
  }

  async nextPiece(): Promise<Piece> {
    return this.#pieces.shift() ?? [];
  }

  async compute({ sheets, changes, today }: Computation): Promise<Load> {
    void this.callOff();
    const { signal } = this.#calling = new AbortController();
    const names = new Set(sheets);
    const tables = tablesOf(edited(this.#kept.sheets, changes), (name) => names.has(name));
    const outcome = await inSlices(computeInTurns(tables, today), slices(), signal);
    if (rowsIn(tables) <= clonedRows) return wholeLoad(outcome);
    this.#loading = new Loading(outcome);
    return this.nextLoad();
  }

  async nextLoad(): Promise<Load> {
    const load = await inSlices(this.#loading!.next(), slices(), this.#calling.signal);
    if (load.isLast) this.#loading = null;
    return transfer(load, [load.words.buffer]);
  }

  async callOff(): Promise<void> {
    this.#calling.abort();
    this.#loading = null;
  }

  async begin(): Promise<void> {
    this.#draft = { layouts: [], kept: null };
  }

  async addSheet(outline: LayoutOutline): Promise<void> {
    this.#draft.layouts.push({ outline, rows: [] });
  }

  async addRows(rows: readonly PlacedRow[]): Promise<void> {
    const { rows: before } = this.#draft.layouts.at(-1)!;
    for (const row of rows) before.push(row);
  }

  async write(): Promise<Outline> {
    const draft = this.#draft;
    const { workbook: before, sheets } = this.#kept;
    const workbook = before.copy();
    await workbook.writeLayouts(draft.layouts.map(({ outline, rows }) => wholeLayout(outline, rows)));
    const names = new Set(draft.layouts.map(({ outline }) => outline.name));
    const contents = await contentsOf(workbook, (name) => names.has(name));
    draft.kept = { workbook, bytes: null, sheets: withWritten(sheets, contents.tables) };
    // Another write may have begun since, and wait for its own.
    return draft === this.#draft ? this.#told(contents) : parted(contents).outline;
  }

  async keep(isToBeBroughtBack: boolean): Promise<void> {
    this.#former = isToBeBroughtBack ? this.#kept : null;
    this.#kept = this.#draft.kept!;
    await this.begin();
  }

  async bringBack(): Promise<void> {
    [this.#kept, this.#former] = [this.#former!, this.#kept];
  }

  async findLayout(sheet: string): Promise<LayoutOutline | NoLayout> {
    // Whoever is no longer waited for fills a list that nobody empties.
    const rows: (readonly PlacedRow[])[] = (this.#rows = []);
    const { sheets } = this.#kept;
    const results = this.#results.get(sheets) ?? resultsAmong(sheets);
    this.#results.set(sheets, results);
    const layout = (await results)(sheets.packed.get(sheet)!);
    if (typeof layout === 'string') return layout;
    rows.push(...rowMessages(layout));
    return layoutOutline(layout);
  }

  async nextRows(): Promise<readonly PlacedRow[]> {
    return this.#rows.shift() ?? [];
  }

  async bytes(changes: readonly CellChange[]): Promise<Uint8Array> {
    const { workbook, bytes } = this.#kept;
    if (changes.length === 0 && bytes) return handedOver(bytes.slice());
    const changed = workbook.copy();
    await changed.changeCells(changes);
    return handedOver(changed.bytes());
  }

  async #opened(workbook: XlsxWorkbook, bytes: Uint8Array | null, hear?: Hear): Promise<Outline> {
    const contents = await contentsOf(workbook, () => true, hear);
    this.#kept = { workbook, bytes, sheets: packedSheets(contents.tables) };
    return this.#told(contents);
  }

  #told(contents: Contents): Outline {
    const { outline, pieces } = parted(contents);
    this.#pieces = pieces;
    return outline;
  }
}

/** A larger school's outcome would hold the page for too long if it came at a stretch. */
const clonedRows = 2_000;
const rowsIn = ({ sheets }: WorkbookTables): number => sheets.reduce((sum, { rows }) => sum + rows.length, 0);

async function resultsAmong(sheets: EditedSheets): Promise<(standing: SheetTable) => SheetLayout | NoLayout> {
  // Most people compute anew, so it is not loaded before.
  const { standingResults } = await import('./standing-results.js');
  return standingResults(tablesOf(sheets, isNeededSheet));
}

async function contentsOf(workbook: XlsxWorkbook, wanted: (name: string) => boolean, hear?: Hear): Promise<Contents> {
  const tables = await workbook.read(wanted, hear && heardInSteps((share) => hear(share * readShare)));
  const looks = await workbook.looks(wanted, hear && heardInSteps((share) => hear(readShare + share * (1 - readShare))));
  return { tables, looks };
}

/** Of reading: what the cells take, the rest is their looks. */
const readShare = 0.6;

/** Every word is a message. */
function heardInSteps(hear: Hear): Hear {
  let last = 0;
  return (share) => {
    if (share - last < 0.02) return;
    last = share;
    hear(share);
  };
}

const handedOver = (bytes: Uint8Array): Uint8Array => transfer(bytes, [bytes.buffer as ArrayBuffer]);
