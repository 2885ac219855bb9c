/** How every cell of a sheet looks, as a grid of numbers. */

import type { PlacedCell, SheetLayout } from '../../../workbook/layout.js';
import { styles, type Style, type StyleName } from '../../../workbook/styles.js';

export interface Look {
  readonly style: Style;
  readonly format: string;
  /** Whether the cell holds a number, date, truth value or formula, which Excel would keep as text in a text format. */
  readonly isCounted: boolean;
  /** Whether a link has left its own looks on the cell. */
  readonly isLinked: boolean;
}

export interface LookGrid {
  readonly rows: number;
  readonly columns: number;
  /** Index into `looks` by row and column from 1; 0 where the layout has no cell. */
  readonly at: (row: number, column: number) => number;
  /** looks[0] is that of a cell that was cleared. */
  readonly looks: readonly Look[];
  /** By column from 1: the look of the whole column. */
  readonly ofColumn: readonly number[];
}

const cleared: Look = { style: {}, format: 'General', isCounted: false, isLinked: false };

/** Rows looked at before others may have their turn. */
const turn = 1000;

/** Yields nothing queued. */
export function* lookGrid({ rows, widths, columnStyles }: SheetLayout): Generator<0, LookGrid> {
  const looks = [cleared];
  const known = new Map<StyleName, Map<string, number>>();
  const lookOf = (style: StyleName, format = '', isCounted = false, isLinked = false): number => {
    let ofStyle = known.get(style);
    if (!ofStyle) known.set(style, (ofStyle = new Map<string, number>()));
    const key = isCounted ? (isLinked ? `both ${format}` : `counted ${format}`) : isLinked ? `linked ${format}` : format;
    const index = ofStyle.get(key);
    if (index !== undefined) return index;
    ofStyle.set(key, looks.length);
    return looks.push({ style: styles[style], format: format || formatOf(styles[style]), isCounted, isLinked }) - 1;
  };
  const height = rows.at(-1)?.row ?? 0;
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.at(-1)?.column ?? 0), Math.max(widths.length, 0, ...columnStyles.keys()));
  const grid = new Uint16Array(height * width);
  for (const { row, cells } of rows) {
    if (row % turn === 0) yield 0;
    for (const cell of cells) grid[(row - 1) * width + cell.column - 1] = lookOf(cell.style, cell.format, isCounted(cell), cell.link !== undefined);
  }
  const ofColumn = Array.from({ length: width + 1 }, (_, column) => {
    const styled = columnStyles.get(column);
    return styled ? lookOf(styled.style, styled.format) : 0;
  });
  return { rows: height, columns: width, at: (row, column) => grid[(row - 1) * width + column - 1]!, looks, ofColumn };
}

const formatOf = ({ format }: Style): string => format ?? 'General';

const isCounted = ({ content }: PlacedCell): boolean => content !== null && typeof content !== 'string';
