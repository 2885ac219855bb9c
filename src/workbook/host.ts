/** The seam: what a host must offer. Excel and an .xlsx file differ here and nowhere else. */

import type { SheetDescription } from './description.js';
import type { WorkbookTables } from './tables.js';

/** One cell of the user's to be rewritten by a fix he asked for; a `day` is written as a real date, `null` makes it blank. */
export interface CellChange {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly value: string | number | boolean | { readonly day: string } | null;
}

export interface WorkbookHost {
  /**
   * Reads every sheet's heading, and the cells of the sheets that are `wanted` by name.
   * `onProgress` hears the share that was read, up to 1.
   */
  read(wanted: (sheetName: string) => boolean, onProgress?: (share: number) => void, options?: ReadOptions): Promise<WorkbookTables>;
  /**
   * Writes these sheets; one that bears our mark under the same name is replaced where it stands,
   * the others are added at the end. Rejects with `RefusedWrite`, writing nothing, when a name is taken by a sheet
   * that is not ours.
   */
  writeSheets(sheets: readonly SheetDescription[], options?: WriteOptions): Promise<void>;
  /** Rewrites single cells, keeping their looks; a text is written as text. Rejects with `RefusedWrite`, writing nothing. */
  changeCells(changes: readonly CellChange[], options?: WriteOptions): Promise<void>;
}

export interface ReadOptions {
  /**
   * Nobody asked for this reading, so it must not take from a person what he could undo: what is merged may be told as
   * it was last asked for.
   */
  readonly isUnasked?: boolean;
  /** Once it is aborted, reading rejects with its reason. */
  readonly signal?: AbortSignal;
}

export interface WriteOptions {
  /** Rejects with `EntriesChanged`, writing nothing, unless these sheets still hold what was read. */
  readonly asRead?: WorkbookTables;
  /** Hears the share that was written, up to 1. */
  readonly onProgress?: (share: number) => void;
  /** Once it is aborted, writing rejects with its reason and nothing is written, unless it has begun for good. */
  readonly signal?: AbortSignal;
  /** Hears that writing begins for good: `signal` is heeded no longer. */
  readonly onBegun?: () => void;
}

/** A workbook that a person has open before him, alone or with others. */
export interface OpenWorkbook extends WorkbookHost {
  /** Brings a sheet to the front and selects its cells; a hidden sheet rejects with `HostFailure` `hidden`. */
  show(sheet: string, cells?: string): Promise<void>;
  /** Hears the name of a sheet whenever its cells change, whoever changed them; gives what ends it. */
  onChange(heard: (sheet: string) => void): Promise<() => Promise<void>>;
  /** What earlier writes left behind. */
  pastWrites(): Promise<PastWrites>;
  /** Puts back what our sheets held before the last write that was begun. */
  restore(options?: Pick<WriteOptions, 'onProgress'>): Promise<void>;
}

export interface PastWrites {
  /** A write was begun and did not end: our sheets may be half old, half new. */
  readonly isUnfinished: boolean;
  /** Whether what stood before the last write can be brought back. */
  readonly canRestore: boolean;
}
