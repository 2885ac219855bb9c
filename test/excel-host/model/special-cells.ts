import { NotImplemented } from '../errors.js';
import { intersection, type CellRange } from './area.js';
import { isError, type Cell } from './cell.js';
import { usedArea } from './used-area.js';
import type { HostSheet } from './sheet.js';

/** `Range.getSpecialCells`: the cells of a kind within what is used, as areas. */
export function specialCells(sheet: HostSheet, area: CellRange, kind: unknown, valueType: unknown): CellRange[] {
  const used = usedArea(sheet, false);
  const within = used && intersection(used, area);
  if (!within) return [];
  const counts = countingCell(kind, valueType);
  if (counts) return joined(sheet, within, (cell) => counts(cell));
  if (kind === 'Visible') return visibleRows(sheet, within);
  throw new NotImplemented(`special cells of the kind ${String(kind)}`);
}

function countingCell(kind: unknown, valueType: unknown): ((cell: Cell | undefined) => boolean) | null {
  if (kind === 'Blanks') return (cell) => !cell || cell.isBlank;
  if (kind === 'Formulas' && isAll(valueType)) return (cell) => cell !== undefined && cell.formula !== '';
  if (kind !== 'Constants') return null;
  const isConstant = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.formula === '' && !cell.isBlank;
  if (isAll(valueType)) return isConstant;
  if (valueType === 'Errors') return (cell) => isConstant(cell) && isError(cell.value);
  if (valueType === 'Numbers') return (cell) => isConstant(cell) && typeof cell.value === 'number';
  if (valueType === 'Text') return (cell) => isConstant(cell) && typeof cell.value === 'string';
  return null;
}

const isAll = (valueType: unknown): boolean => valueType === null || valueType === undefined || valueType === 'All';

/** Rows of neighbours that count, then those rows joined downwards where they are alike. */
function joined(sheet: HostSheet, within: CellRange, counts: (cell: Cell | undefined) => boolean): CellRange[] {
  const areas: CellRange[] = [];
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++) {
      if (!counts(sheet.grid.find(row, column))) continue;
      const left = column;
      while (column < within.right && counts(sheet.grid.find(row, column + 1))) column++;
      const above = areas.findIndex((area) => area.bottom === row - 1 && area.left === left && area.right === column);
      if (above >= 0) areas[above] = { ...areas[above]!, bottom: row };
      else areas.push({ top: row, left, bottom: row, right: column });
    }
  }
  return areas;
}

function visibleRows(sheet: HostSheet, within: CellRange): CellRange[] {
  const areas: CellRange[] = [];
  for (let row = within.top; row <= within.bottom; row++) {
    if (sheet.rows.hidden.has(row)) continue;
    const last = areas.at(-1);
    if (last?.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ ...within, top: row, bottom: row });
  }
  return areas;
}
