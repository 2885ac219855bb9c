/** Keeps the package of the file that is open, away from the page: reads, paints and packs. */

import { transfer } from 'comlink';
import { isNeededSheet } from '../../core/needed-sheet.js';
import { XlsxWorkbook } from '../../hosts/xlsx/xlsx-host.js';
import { sayInWorkbook } from '../../locales/workbook-language.js';
import type { CellChange } from '../../workbook/host.js';
import type { PlacedRow, SheetLayout } from '../../workbook/layout.js';
import type { SheetTable } from '../../workbook/tables.js';
import { parted, type Contents, type Outline, type Piece } from './contents.js';
import { layoutOutline, rowMessages, wholeLayout, type LayoutOutline } from './layout-message.js';
import type { NoLayout } from './standing-results.js';

type Hear = (share: number) => void;

/** What the page asks of it, one thing after the other; all of it may be far away. */
export interface Keeper {
  /** Rejects with `UnreadableFile`. `hear` hears the share that was read, up to 1. */
  open(bytes: Uint8Array, hear: Hear): Promise<Outline>;
  /** A new workbook from the template. */
  make(options: { readonly sample: boolean }): Promise<Outline>;
  /** The next piece of what was told last. */
  nextPiece(): Promise<Piece>;
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
}

/** A write that is being prepared; another one may begin before it ends. */
interface Draft {
  readonly layouts: { readonly outline: LayoutOutline; readonly rows: PlacedRow[] }[];
  kept: Kept | null;
}

export class WorkbookKeeper implements Keeper {
  #kept: Kept = { workbook: XlsxWorkbook.create(), bytes: null };
  #former: Kept | null = null;
  #draft: Draft = { layouts: [], kept: null };
  #pieces: Piece[] = [];
  #rows: (readonly PlacedRow[])[] = [];
  /** By the workbook that the results stand in: all of them come from one computing. */
  readonly #results = new WeakMap<XlsxWorkbook, Promise<(standing: SheetTable) => SheetLayout | NoLayout>>();

  async open(bytes: Uint8Array, hear: Hear): Promise<Outline> {
    this.#kept = { workbook: XlsxWorkbook.open(bytes), bytes };
    return this.#told(await contentsOf(this.#kept.workbook, () => true, hear));
  }

  async make({ sample }: { readonly sample: boolean }): Promise<Outline> {
    const { templateSheets } = await import('../../core/template/template-sheets.js');
    const workbook = XlsxWorkbook.create();
    await workbook.writeSheets(templateSheets(sayInWorkbook, { sample }));
    this.#kept = { workbook, bytes: null };
    return this.#told(await contentsOf(workbook, () => true));
  }

  async nextPiece(): Promise<Piece> {
    return this.#pieces.shift() ?? [];
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
    const workbook = this.#kept.workbook.copy();
    await workbook.writeLayouts(draft.layouts.map(({ outline, rows }) => wholeLayout(outline, rows)));
    draft.kept = { workbook, bytes: null };
    const names = new Set(draft.layouts.map(({ outline }) => outline.name));
    const contents = await contentsOf(workbook, (name) => names.has(name));
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
    const { workbook } = this.#kept;
    const results = this.#results.get(workbook) ?? resultsIn(workbook);
    this.#results.set(workbook, results);
    const layoutOf = await results;
    const { sheets: [standing] } = await workbook.read((name) => name === sheet);
    const layout = layoutOf(standing!);
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

  #told(contents: Contents): Outline {
    const { outline, pieces } = parted(contents);
    this.#pieces = pieces;
    return outline;
  }
}

async function resultsIn(workbook: XlsxWorkbook): Promise<(standing: SheetTable) => SheetLayout | NoLayout> {
  // Most people compute anew, so it is not loaded before.
  const { standingResults } = await import('./standing-results.js');
  return standingResults(await workbook.read(isNeededSheet));
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
