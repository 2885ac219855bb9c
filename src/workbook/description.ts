/**
 * The vocabulary of a described sheet: what to show, not how Excel is told.
 * A description is data; `layOut` gives it places and the hosts paint it.
 */

import type { StyleName } from './styles.js';

/** A calendar day as YYYY-MM-DD. */
export interface DayContent {
  readonly day: string;
}

/** A formula the reader's Excel can re-check, with the value it must give. Addresses come from `places`. */
export interface FormulaContent {
  readonly formula: (places: Places) => string;
  readonly value: string | number | boolean;
}

/** What a cell holds. Strings are text whatever they start with; `null` is blank. */
export type Content = string | number | boolean | DayContent | FormulaContent | null;

/** Where the columns of a sheet's tables came to stand, for formulas. */
export interface Places {
  /** $C$8:$C$40: the body of one column of a table, without its header. */
  column(table: string, column: string): string;
  /** $C$8: one cell of a table's body; `row` counts from 0. */
  cell(table: string, column: string, row: number): string;
}

/** A jump to cells of this workbook. */
export interface Link {
  readonly sheet: string;
  /** A1 address or range. */
  readonly cells: string;
}

export interface Column<Row> {
  readonly header: string;
  readonly style: StyleName;
  readonly value: (row: Row) => Content;
  /** Grid columns this table column covers; 1 unless said. */
  readonly span?: number;
  /** A number format in place of the style's own. */
  readonly format?: string;
  /** A style for one cell, e.g. by grade. */
  readonly styleOf?: (row: Row) => StyleName;
  /** A number format for one cell, where the rows of a table hold figures of several kinds. */
  readonly formatOf?: (row: Row) => string | undefined;
  readonly link?: (row: Row) => Link | null;
  /** Shown in every cell of the column by the reader's Excel. */
  readonly highlight?: Highlight;
  /** What may be entered (sheets that people fill). */
  readonly validation?: Validation;
  /** What may be entered in one row, where the rows of a table differ. */
  readonly validationOf?: (row: Row) => Validation | null;
  readonly headerStyle?: StyleName;
}

export type Highlight =
  | { readonly kind: 'data-bar'; readonly colour: string; readonly min: number; readonly max: number }
  | { readonly kind: 'above' | 'below'; readonly bound: number; readonly style: StyleName }
  | { readonly kind: 'equals'; readonly text: string; readonly style: StyleName };

export interface Validation {
  readonly rule:
    | { readonly kind: 'choices'; readonly choices: readonly string[] }
    /** A list given by a formula; `{row}` stands for the first row it applies to. */
    | { readonly kind: 'list'; readonly formula: string }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly integer: boolean }
    | { readonly kind: 'date'; readonly from: string; readonly until: string }
    /** A formula that must hold; `{row}` stands for the first row it applies to. */
    | { readonly kind: 'custom'; readonly formula: string }
    | { readonly kind: 'any' };
  /** The message beside the cell as it is entered; at most 32 and 255 characters. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Refuses other entries with this sentence; without it they are let through for the checks to judge. */
  readonly refusal?: { readonly title: string; readonly text: string };
}

/** What a block may bear whatever it shows. */
interface Remembered {
  /** Stands beside each of its rows in a hidden column to the right of the sheet, for a later run to read. */
  readonly memo?: string;
}

export interface TitleBlock extends Remembered {
  readonly kind: 'title';
  readonly text: string;
}

/** A line across the sheet's width: subtitle, heading, note, stamp. */
export interface LineBlock extends Remembered {
  readonly kind: 'line';
  readonly text: string;
  readonly style: StyleName;
  readonly link?: Link;
}

/** Label and value pairs side by side, filling the sheet's width row by row. */
export interface FiguresBlock extends Remembered {
  readonly kind: 'figures';
  readonly figures: readonly { readonly label: string; readonly value: Content; readonly format?: string }[];
  /** Grid columns of a label and of a value. */
  readonly labelSpan: number;
  readonly valueSpan: number;
}

export interface TableBlock extends Remembered {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: readonly Column<never>[];
  readonly rows: readonly unknown[];
  /** Shown in place of rows when there are none. */
  readonly empty?: string;
  /** An Excel Table (ListObject) of this name, which grows as people type. */
  readonly listObject?: string;
  /** Blank rows that are formatted and validated below the last one. */
  readonly spareRows?: number;
  /** The header that repeats on every printed page and stays on the screen (one table a sheet). */
  readonly leads?: boolean;
}

export interface ChartBlock extends Remembered {
  readonly kind: 'charts';
  readonly charts: readonly Chart[];
  /** Height in rows of the grid. */
  readonly height: number;
}

export interface Chart {
  /** `bar` lies, `column` stands. */
  readonly type: 'bar' | 'column';
  readonly title: string;
  readonly table: string;
  /** Headers of the table's columns. */
  readonly category: string;
  readonly value: string;
  /** A column of days, for a time line: every bar begins on its own, and what is shown is a number of days. */
  readonly from?: string;
  /** Columns stacked on the value's, each in its colour; a legend names them all. */
  readonly stacked?: readonly { readonly value: string; readonly colour: string }[];
  /** Only the first rows of the table, where all would be too many to read. */
  readonly firstRows?: number;
  /** Colours (RRGGBB), one a row; one colour for all if only one is given. */
  readonly colours: readonly string[];
  readonly format: string;
  /** Upper end of the value axis. */
  readonly max?: number;
  /** Grid columns it covers. */
  readonly span: number;
}

export interface GapBlock extends Remembered {
  readonly kind: 'gap';
}

/** What follows begins a new printed page; takes no row. */
export interface PageBlock {
  readonly kind: 'page';
}

export type Block = TitleBlock | LineBlock | FiguresBlock | TableBlock | ChartBlock | GapBlock | PageBlock;

export interface SheetDescription {
  /** Names the sheet whatever its language; the mark by which it is known as ours. */
  readonly key: string;
  readonly name: string;
  /** `output` sheets are ours, marked and replaced; `input` sheets are handed over to people. */
  readonly role: 'output' | 'input';
  /** Widths of the grid's columns in characters of the default font (a Chinese one counts 2). */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  readonly landscape: boolean;
  /** Printed left of the page number. */
  readonly footer: string;
  /** RRGGBB of the tab. */
  readonly tabColour: string;
}

/** A table block whose rows are of one type (the block itself forgets it). */
export function table<Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: Omit<TableBlock, 'kind' | 'name' | 'rows' | 'columns'> = {},
): TableBlock {
  return { kind: 'table', name, rows, columns: columns as readonly Column<never>[], ...options };
}
