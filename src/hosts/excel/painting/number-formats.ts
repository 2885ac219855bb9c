/** Number formats, before the values that they keep from being read as something else, and after those that they would change. */

import { lastRow, type CellRange } from '../../../workbook/address.js';
import { rangeAt } from './areas.js';
import { type Look, type LookGrid } from './looks.js';
import { actionSize, textSize } from './payload.js';
import { rectanglesByValue } from './rectangles.js';

const general = 'General';
const text = '@';
/** Runs of a column beyond which its formats are written cell by cell in blocks: a format is set by range, never by areas. */
const mostRuns = 40;
/** Cells beyond which the client library cuts a block up itself. */
const mostCells = 1500;

/** A number written into a cell of text format becomes text: such a cell gets its format when it holds its number. */
const before = (look: Look): string => (isLate(look) ? general : look.format);
const isLate = ({ format, isCounted }: Look): boolean => format === text && isCounted;

/** Yields bytes. */
export function* paintNumberFormats(sheet: Excel.Worksheet, grid: LookGrid): Generator<number> {
  const formats = [general];
  const indexOf = (format: string): number => {
    const known = formats.indexOf(format);
    return known >= 0 ? known : formats.push(format) - 1;
  };
  const ofLooks = grid.looks.map((look) => indexOf(before(look)));
  for (let column = 1; column <= grid.columns; column++) {
    const whole = ofLooks[grid.ofColumn[column]!]!;
    if (whole !== 0) yield set(sheet, { top: 1, left: column, bottom: lastRow, right: column }, formats[whole]!);
  }
  // 0 is a cell that has its column's format already.
  const at = (row: number, column: number): number => {
    const look = grid.at(row, column);
    const format = ofLooks[look]!;
    return look === 0 || format === ofLooks[grid.ofColumn[column]!] ? 0 : format + 1;
  };
  const alternating = alternatingColumns(grid, at);
  const single = rectanglesByValue({ ...grid, at: (row, column) => (alternating.has(column) ? 0 : at(row, column)) });
  for (const [format, ranges] of single) for (const range of ranges) yield set(sheet, range, formats[format - 1]!);
  for (const column of alternating) {
    for (let top = 1; top <= grid.rows; top += mostCells) {
      const bottom = Math.min(grid.rows, top + mostCells - 1);
      const block: string[][] = [];
      for (let row = top; row <= bottom; row++) block.push([formats[ofLooks[grid.at(row, column) || grid.ofColumn[column]!]!]!]);
      rangeAt(sheet, { top, left: column, bottom, right: column }).numberFormat = block;
      yield actionSize + block.reduce((sum, [format]) => sum + textSize(format!) + 4, 0);
    }
  }
}

/** Of the cells whose number format must wait for their values. Yields bytes. */
export function* paintLateFormats(sheet: Excel.Worksheet, { rows, columns, at, looks }: LookGrid): Generator<number> {
  const late = rectanglesByValue({ rows, columns, at: (row, column) => (isLate(looks[at(row, column)]!) ? 1 : 0) });
  for (const range of late.get(1) ?? []) yield set(sheet, range, text);
}

function set(sheet: Excel.Worksheet, range: CellRange, format: string): number {
  // A value that is no array is meant for every cell of the range; the library's types do not say so.
  rangeAt(sheet, range).numberFormat = format as unknown as string[][];
  return actionSize;
}

function alternatingColumns({ rows, columns }: LookGrid, at: LookGrid['at']): Set<number> {
  const found = new Set<number>();
  for (let column = 1; column <= columns; column++) {
    let runs = 0;
    for (let row = 1; row <= rows; row++) {
      const format = at(row, column);
      if (format !== 0 && (row === 1 || at(row - 1, column) !== format)) runs++;
    }
    if (runs > mostRuns) found.add(column);
  }
  return found;
}
