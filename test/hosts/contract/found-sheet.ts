/** What a reader finds on a sheet, told alike of a file and of an open workbook. Colours are RRGGBB; addresses are A1. */

export type Shown = string | number | boolean;

export interface Look {
  readonly format: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly colour: string;
  /** Empty for none. */
  readonly fill: string;
  readonly across: 'general' | 'left' | 'center' | 'right';
  readonly down: 'top' | 'center' | 'bottom' | 'distributed';
  readonly wraps: boolean;
  readonly indent: number;
}

export interface FoundCell {
  /** What it shows; not there for a blank cell. */
  readonly value?: Shown;
  /** Without its equals sign. */
  readonly formula?: string;
  readonly look: Look;
}

export interface FoundChart {
  readonly type: 'bar' | 'column';
  readonly isStacked: boolean;
  readonly title: string;
  readonly titleFont: FoundFont;
  readonly cells: string;
  /** `null` where there is none. */
  readonly legend: { readonly position: string; readonly font: FoundFont } | null;
  readonly hidesHiddenCells: boolean;
  readonly background: string;
  readonly border: string;
  readonly series: readonly FoundSeries[];
  readonly categories: { readonly isReversed: boolean; readonly labels: string; readonly every: number; readonly size: number; readonly line: string; readonly scaleAtTheFarEnd: boolean };
  readonly scale: { readonly min: number; readonly max: number | null; readonly unit: number | null; readonly format: string; readonly size: number; readonly gridlines: string };
}

export interface FoundFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

export interface FoundSeries {
  readonly name: string;
  /** With the sheet's name; `null` for a name of its own. */
  readonly nameCell: string | null;
  readonly values: string;
  readonly categories: string;
  /** Empty for bars that are not seen. */
  readonly colour: string;
  /** Bars of another colour, from 0. */
  readonly points: Readonly<Record<number, string>>;
  /** In percent of a bar. */
  readonly gap: number;
  /** In percent of a bar: how much the bars of several series cover each other. */
  readonly overlap: number;
  readonly labels: { readonly format: string; readonly position: 'outside' | 'centre'; readonly font: FoundFont } | null;
}

export interface FoundValidation {
  readonly cells: string;
  readonly kind: 'any' | 'list' | 'whole' | 'decimal' | 'date' | 'custom';
  /** A list's choices with commas, numbers and days as numbers, formulas with their equals sign. */
  readonly terms: readonly string[];
  readonly allowsBlanks: boolean;
  readonly prompt: FoundMessage | null;
  readonly refusal: FoundMessage | null;
}

export interface FoundMessage {
  readonly title: string;
  readonly text: string;
}

export type FoundHighlight =
  | { readonly cells: string; readonly kind: 'bar'; readonly min: string; readonly max: string; readonly colour: string; readonly isSolid: boolean }
  | { readonly cells: string; readonly kind: 'formula'; readonly formula: string; readonly bold: boolean; readonly italic: boolean; readonly underlined: boolean; readonly colour: string; readonly fill: string };

export interface FoundTable {
  readonly name: string;
  readonly cells: string;
  readonly headers: readonly string[];
  readonly style: string;
  readonly isBanded: boolean;
}

export interface FoundPage {
  readonly paper: 'A4' | 'other';
  readonly isLandscape: boolean;
  readonly pagesWide: number | null;
  readonly pagesHigh: number | null;
  readonly isCentred: boolean;
  /** In inches. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  readonly footer: { readonly left: string; readonly right: string };
  /** The row repeated on every page. */
  readonly repeatedRow: number | null;
  /** Rows that begin a page. */
  readonly starts: readonly number[];
}

export interface FoundSheet {
  readonly name: string;
  readonly tab: string;
  readonly hasGridlines: boolean;
  readonly frozenRows: number;
  readonly cells: Readonly<Record<string, FoundCell>>;
  /** `above R7C3` or `left of R7C3` → the colour of a thin line there. */
  readonly lines: Readonly<Record<string, string>>;
  /** Cell → where its link leads. */
  readonly links: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  /** In pixels, by column from 1. */
  readonly widths: readonly number[];
  /** Columns that nobody sees, from 1. */
  readonly hidden: readonly number[];
  /** In points, by row from 1. */
  readonly heights: readonly RowHeight[];
  /** Looks of whole columns but for their lines, by column, for cells to come. */
  readonly columns: Readonly<Record<number, Look>>;
  readonly charts: readonly FoundChart[];
  readonly highlights: readonly FoundHighlight[];
  readonly validations: readonly FoundValidation[];
  readonly tables: readonly FoundTable[];
  readonly page: FoundPage;
}

export interface RowHeight {
  readonly points: number;
  /** Whether Excel fits it again when a text is changed. */
  readonly isFitted: boolean;
}

/** #rrggbb or AARRGGBB → RRGGBB. */
export const rgb = (colour: string): string => colour.replace('#', '').slice(-6).toUpperCase();

/** Lines as they are seen: whichever of the two cells beside one says so. */
export class SeenLines {
  readonly #lines = new Map<string, string>();

  add(row: number, column: number, { top, bottom, left, right }: Partial<Record<'top' | 'bottom' | 'left' | 'right', string>>): void {
    if (top) this.#lines.set(`above R${row}C${column}`, top);
    if (bottom) this.#lines.set(`above R${row + 1}C${column}`, bottom);
    if (left) this.#lines.set(`left of R${row}C${column}`, left);
    if (right) this.#lines.set(`left of R${row}C${column + 1}`, right);
  }

  get all(): Record<string, string> {
    return Object.fromEntries([...this.#lines].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}
