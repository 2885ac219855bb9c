import { HostError } from '../errors.js';
import { cellCount, intersection, type CellRange } from './area.js';
import { mustAllow, mustLetWrite } from './protection.js';
import type { HostSheet } from './sheet.js';

/** One block of the area, or one of each row; only the top left value is kept. @throws MergedRangeConflict within a table */
export function mergeCells(sheet: HostSheet, area: CellRange, across: boolean): void {
  mustLetWrite(sheet, area);
  mustAllow(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area))) throw new HostError('MergedRangeConflict');
  const blocks = across ? Array.from({ length: area.bottom - area.top + 1 }, (_, down) => ({ ...area, top: area.top + down, bottom: area.top + down })) : [area];
  for (const block of blocks) mergeBlock(sheet, block);
  sheet.workbook.touch();
}

function mergeBlock(sheet: HostSheet, block: CellRange): void {
  unmergeIn(sheet, block);
  if (cellCount(block) === 1) return;
  // The first cell that holds something, row by row, gives the block its value.
  const first = [...sheet.grid.cells(block)].find(([, , cell]) => !cell.isBlank);
  if (first && (first[0] !== block.top || first[1] !== block.left)) {
    const corner = sheet.grid.at(block.top, block.left);
    Object.assign(corner, { value: first[2].value, formula: first[2].formula, isQuoted: first[2].isQuoted });
  }
  for (const [row, column, cell] of sheet.grid.cells(block)) if (row !== block.top || column !== block.left) cell.clearContents();
  sheet.merged.push(block);
}

export function unmergeCells(sheet: HostSheet, area: CellRange): void {
  mustAllow(sheet);
  unmergeIn(sheet, area);
}

function unmergeIn(sheet: HostSheet, area: CellRange): void {
  if (!sheet.merged.some((merge) => touches(merge, area))) return;
  const kept = sheet.merged.filter((merge) => !touches(merge, area));
  sheet.merged.splice(0, Infinity, ...kept);
}

/** Whether two areas have a cell in common; asked some hundred million times for a big school. */
const touches = (one: CellRange, other: CellRange): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** The merged blocks that an area touches. */
export const mergesIn = (sheet: HostSheet, area: CellRange): readonly CellRange[] => sheet.merged.filter((merge) => touches(merge, area));
