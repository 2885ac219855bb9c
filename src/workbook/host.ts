/** The seam: what a host must offer. Excel and an .xlsx file differ here and nowhere else. */

import type { SheetDescription } from './description.js';
import type { WorkbookTables } from './tables.js';

/** One cell of the user's to be rewritten by a fix he asked for; a `day` is written as a real date. */
export interface CellChange {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly value: string | number | { readonly day: string };
}

export interface WorkbookHost {
  /** Reads every sheet's heading, and the cells of the sheets that are `wanted` by name. */
  read(wanted: (sheetName: string) => boolean): Promise<WorkbookTables>;
  /**
   * Writes these sheets; one that bears our mark under the same name is replaced where it stands,
   * the others are added at the end. Rejects, writing nothing, when a name is taken by a sheet that is not ours.
   */
  writeSheets(sheets: readonly SheetDescription[]): Promise<void>;
  /** Rewrites single cells, keeping their looks; a text is written as text. */
  changeCells(changes: readonly CellChange[]): Promise<void>;
}
