/** A sheet of the workbook as the grid takes it. */

import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IStyleData, type IWorksheetData } from '@univerjs/core';
import type { InTurns } from '../../core/turns.js';
import { columnPixels } from '../../workbook/column-width.js';
import { isDateFormat } from '../../workbook/date-format.js';
import type { CellLook, ColumnLook, SheetLook } from '../../workbook/sheet-look.js';
import type { RawCell, SheetTable } from '../../workbook/tables.js';
import { dayFormat, shownContent } from './cell-content.js';
import { cellStyle } from './cell-style.js';
import type { GridSheet } from './grid.js';
import { gridRange } from './grid-range.js';

export type SheetData = Partial<IWorksheetData> & { readonly id: string; readonly name: string };
/** By the name under which cells refer to them. */
export type SharedStyles = Record<string, IStyleData>;

/** Rows below what a sheet holds, and columns in all, so that there is room to type. */
const spareRows = 200;
const fewestColumns = 26;
/** Rows between two rests. */
const stretch = 500;

const yes = BooleanNumber.TRUE;
/** Screens count 96 to the inch, rows 72. */
const pixels = (points: number): number => Math.round((points * 4) / 3);

export interface NamedLooks {
  readonly looks: readonly CellLook[];
  /** What the names of their styles begin with: looks of a later reading may stand in another order. */
  readonly prefix: string;
}

/** The styles that `sheetData` refers to: one a look, and one a look for days that it would show as numbers. */
export function sharedStyles({ looks, prefix }: NamedLooks): SharedStyles {
  return Object.fromEntries(looks.flatMap((look, at) => {
    const style = cellStyle(look);
    return [[`${prefix}${at}`, style], [`${prefix}${at}d`, { ...style, n: { pattern: dayFormat } }]];
  }));
}

/** @param id not that of a sheet that was there before: what is still to be undone speaks of that one. Rests every few hundred rows. */
export function* sheetData({ table, look }: GridSheet, id: string, named: NamedLooks): InTurns<SheetData> {
  const cells = yield* cellData(table, look, named);
  const lastRow = Math.max(table.rows.at(-1)?.row ?? 0, look.rows.at(-1)?.row ?? 0);
  const columnCount = Math.max(fewestColumns, lastColumn(table, look));
  return {
    id,
    name: table.name,
    tabColor: look.tabColour === null ? '' : `#${look.tabColour}`,
    hidden: look.visibility === 'visible' ? BooleanNumber.FALSE : yes,
    rowCount: lastRow + spareRows,
    columnCount,
    defaultColumnWidth: columnPixels(look.defaultWidth),
    defaultRowHeight: pixels(look.defaultHeight),
    defaultStyle: `${named.prefix}0`,
    showGridlines: look.showsGridLines ? yes : BooleanNumber.FALSE,
    freeze: { xSplit: look.frozen.columns, ySplit: look.frozen.rows, startRow: look.frozen.rows || -1, startColumn: look.frozen.columns || -1 },
    mergeData: look.merges.map(gridRange),
    cellData: cells,
    rowData: Object.fromEntries(look.rows.filter(({ height, isHidden }) => height !== undefined || isHidden).map((row) => [row.row - 1, rowData(row)])),
    columnData: Object.fromEntries(look.columns.flatMap((each) => columnData(each, columnCount, named.prefix))),
  };
}

// `ia`: the grid is not to measure what the file says.
const rowData = ({ height, isHidden }: SheetLook['rows'][number]): Partial<IRowData> =>
  ({ ...(height !== undefined && { h: pixels(height), ia: BooleanNumber.FALSE }), ...(isHidden && { hd: yes }) });

/** Many a file says of columns to the sheet's very end how they look: those beyond `columnCount` are not shown. */
function columnData({ left, right, width, isHidden, look }: ColumnLook, columnCount: number, prefix: string): [number, Partial<IColumnData>][] {
  const of: Partial<IColumnData> = {
    ...(width !== undefined && { w: columnPixels(width) }), ...(isHidden && { hd: yes }), ...(look !== 0 && { s: `${prefix}${look}` }),
  };
  return Array.from({ length: Math.max(0, Math.min(right, columnCount) - left + 1) }, (_, at) => [left - 1 + at, { ...of }]);
}

function lastColumn(table: SheetTable, look: SheetLook): number {
  let last = 0;
  for (const { cells } of table.rows) last = Math.max(last, cells.length);
  for (const { runs } of look.rows) last = Math.max(last, runs.at(-1)?.right ?? 0);
  return Math.max(last, ...look.merges.map(({ right }) => right));
}

type Cells = Record<number, Record<number, ICellData>>;

/** What cells look like, then what they hold. */
function* cellData(table: SheetTable, look: SheetLook, { looks, prefix }: NamedLooks): InTurns<Cells> {
  const cells: Cells = {};
  const styles = looks.map((each) => cellStyle({ ...looks[0], ...each }));
  const showsDates = looks.map(({ format }) => format !== undefined && isDateFormat(format));
  const columnLook = (column: number): number => look.columns.find(({ left, right }) => left <= column && column <= right)?.look ?? 0;
  const columnLooks: number[] = [];
  let taken = 0;
  for (const { row, runs } of look.rows) {
    if (runs.length > 0) cells[row - 1] = styled(runs, prefix);
    if (++taken % stretch === 0) yield;
  }
  for (const { row, cells: held } of table.rows) {
    const placed = (cells[row - 1] ??= {});
    held.forEach((raw, at) => {
      const found = placed[at];
      const styleOf = found ? Number(String(found.s).slice(prefix.length)) : (columnLooks[at] ??= columnLook(at + 1));
      const content = shownContent(raw, styles[styleOf]);
      if (content === null) return;
      const style = isDay(raw) && !showsDates[styleOf] ? `${styleOf}d` : String(styleOf);
      placed[at] = style === '0' ? content : { ...content, s: prefix + style };
    });
    if (++taken % stretch === 0) yield;
  }
  return cells;
}

const isDay = (raw: RawCell): boolean => typeof raw === 'object' && raw?.kind === 'date';

// Each cell is an object of its own: the grid changes them in place.
function styled(runs: SheetLook['rows'][number]['runs'], prefix: string): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  for (const { left, right, look } of runs) {
    for (let column = left; column <= right; column++) cells[column - 1] = { s: `${prefix}${look}` };
  }
  return cells;
}
