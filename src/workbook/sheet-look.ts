/** What a sheet looks like, for whoever shows it outside a spreadsheet program. What its cells hold stands in `SheetTable`. */

import type { CellRange } from './address.js';
import type { ConditionalFormat } from './conditional-format.js';

export interface Edge {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  /** RRGGBB. */
  readonly colour: string;
}

/** Colours are RRGGBB; what is left out is the workbook's usual. */
export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly edges?: { readonly top?: Edge; readonly right?: Edge; readonly bottom?: Edge; readonly left?: Edge };
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** In steps of about three characters, as Excel counts. */
  readonly indent?: number;
  /** An Excel number format; General where none is named. */
  readonly format?: string;
}

/** Neighbouring cells of one row that look the same, blank ones too. */
export interface LookRun {
  readonly left: number;
  readonly right: number;
  /** Index in `WorkbookLooks.looks`. */
  readonly look: number;
}

export interface RowLook {
  /** 1-based. */
  readonly row: number;
  /** In points; the sheet's default where it is left out. */
  readonly height?: number;
  readonly isHidden?: boolean;
  readonly runs: readonly LookRun[];
}

export interface ColumnLook {
  readonly left: number;
  readonly right: number;
  /** In characters of the default font, as Excel counts; the sheet's default where it is left out. */
  readonly width?: number;
  readonly isHidden?: boolean;
  /** Of the cells that no row names. */
  readonly look: number;
}

export interface SheetLook {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** RRGGBB. */
  readonly tabColour: string | null;
  /** In characters. */
  readonly defaultWidth: number;
  /** In points. */
  readonly defaultHeight: number;
  readonly columns: readonly ColumnLook[];
  /** Ascending. */
  readonly rows: readonly RowLook[];
  readonly merges: readonly CellRange[];
  /** Rows and columns that stay on the screen; 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridLines: boolean;
  /** Those that can be worked out from the cell's own value; what comes first goes before what comes later. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Whether its cells are guarded against editing. */
  readonly isProtected: boolean;
}

export interface WorkbookLooks {
  /** The first is that of a cell of which nothing is said. */
  readonly looks: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
}
