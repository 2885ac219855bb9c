/** Cells taken out and cells pushed in. References within formulas are not rewritten: that is refused. */

import { HostError, invalidArgument, NotImplemented } from '../errors.js';
import { areaAddress, columnCount, intersection, isEntireColumn, isEntireRow, lastColumn, lastRow, rowCount, type CellRange } from './area.js';
import { shifted } from './lines.js';
import { mustAllow, mustLetWrite } from './protection.js';
import type { HostSheet } from './sheet.js';

export function removeCells(sheet: HostSheet, area: CellRange, shift: unknown): void {
  const isUp = isEntireRow(area) || (!isEntireColumn(area) && shift === 'Up');
  if (!isUp && !isEntireColumn(area) && shift !== 'Left') throw invalidArgument();
  mustAllow(sheet, isEntireRow(area) ? 'allowDeleteRows' : isEntireColumn(area) ? 'allowDeleteColumns' : undefined);
  mustLetWrite(sheet, area);
  sheet.grid.take(area);
  move(sheet, area, isUp, -1);
  told(sheet, area, isEntireRow(area) ? 'RowDeleted' : isEntireColumn(area) ? 'ColumnDeleted' : 'CellDeleted');
}

export function insertCells(sheet: HostSheet, area: CellRange, shift: unknown): void {
  const isDown = isEntireRow(area) || (!isEntireColumn(area) && shift === 'Down');
  if (!isDown && !isEntireColumn(area) && shift !== 'Right') throw invalidArgument();
  mustAllow(sheet, isEntireRow(area) ? 'allowInsertRows' : isEntireColumn(area) ? 'allowInsertColumns' : undefined);
  move(sheet, area, isDown, 1);
  told(sheet, area, isEntireRow(area) ? 'RowInserted' : isEntireColumn(area) ? 'ColumnInserted' : 'CellInserted');
}

/** Moves what lies behind the area: below it or right of it, out of the way (1) or into its place (-1). */
function move(sheet: HostSheet, area: CellRange, isVertical: boolean, sign: 1 | -1): void {
  const count = sign * (isVertical ? rowCount(area) : columnCount(area));
  const moved = isVertical ? { ...area, bottom: lastRow } : { ...area, right: lastColumn };
  mustBeMovable(sheet, moved, isVertical ? isEntireRow(area) : isEntireColumn(area));
  for (const [row, column, cell] of sheet.grid.take(moved)) {
    const [toRow, toColumn] = isVertical ? [row + count, column] : [row, column + count];
    if (toRow > lastRow || toColumn > lastColumn) throw new HostError('NonBlankCellOffSheet');
    sheet.grid.put(toRow, toColumn, cell);
  }
  if (!(isVertical ? isEntireRow(area) : isEntireColumn(area))) return;
  const [lines, from] = isVertical ? [sheet.rows, area.top] : [sheet.columns, area.left];
  lines.shift(from, count);
  const merges = sheet.merged.flatMap((merge) => movedArea(merge, isVertical, from, count));
  sheet.merged.splice(0, Infinity, ...merges);
  sheet.validations.splice(0, Infinity, ...sheet.validations.flatMap((each) => movedArea(each.area, isVertical, from, count).map((to) => ({ ...each, area: to }))));
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((each) => movedArea(each, isVertical, from, count));
  for (const table of sheet.tables) table.area = movedArea(table.area, isVertical, from, count)[0] ?? table.area;
}

function mustBeMovable(sheet: HostSheet, area: CellRange, isWholeLines: boolean): void {
  for (const each of sheet.workbook.sheets) {
    for (const [, , cell] of each.grid.cells()) if (/[A-Za-z]\$?\d/.test(cell.formula)) throw new NotImplemented('moving cells in a workbook whose formulas refer to cells');
  }
  const things = [...sheet.merged, ...sheet.tables.map((table) => table.area)];
  if (!isWholeLines && things.some((thing) => intersection(thing, area))) throw new HostError('InsertDeleteConflict');
}

/** Grows and shrinks with what is put into or taken out of it; gone when nothing is left. */
function movedArea(area: CellRange, isVertical: boolean, from: number, count: number): CellRange[] {
  const [first, last] = isVertical ? [area.top, area.bottom] : [area.left, area.right];
  const kept = count > 0 ? [shifted(first, from, count)!, shifted(last, from, count)!] : shrunk(first, last, from, -count);
  if (!kept) return [];
  return [isVertical ? { ...area, top: kept[0]!, bottom: kept[1]! } : { ...area, left: kept[0]!, right: kept[1]! }];
}

function shrunk(first: number, last: number, from: number, count: number): [number, number] | null {
  const top = first < from ? first : Math.max(from, first - count);
  const bottom = last < from ? last : last - count < from - 1 ? from - 1 : last - count;
  return bottom < top ? null : [top, bottom];
}

function told(sheet: HostSheet, area: CellRange, changeType: string): void {
  sheet.workbook.touch();
  sheet.workbook.tell('changed', sheet, { address: areaAddress(area), changeType, source: 'Local' });
}
