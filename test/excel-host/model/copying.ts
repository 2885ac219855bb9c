import { invalidArgument, NotImplemented } from '../errors.js';
import { columnCount, isOnSheet, rowCount, type CellRange } from './area.js';
import { currentValue } from './calculation.js';
import { Cell } from './cell.js';
import { formatAt } from './looks.js';
import { mustAllow, mustLetWrite } from './protection.js';
import type { HostSheet } from './sheet.js';

/** `Range.copyFrom`: the source once, or as often as it fits. Formulas that refer to cells would move: they are not copied. */
export function copyInto(sheet: HostSheet, to: CellRange, from: { readonly sheet: HostSheet; readonly area: CellRange }, kind: unknown, skipBlanks: boolean): void {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(kind as string)) throw invalidArgument();
  const [rows, columns] = [rowCount(from.area), columnCount(from.area)];
  const repeats = rowCount(to) % rows === 0 && columnCount(to) % columns === 0;
  const area = repeats ? to : { ...to, bottom: to.top + rows - 1, right: to.left + columns - 1 };
  if (!isOnSheet(area)) throw invalidArgument();
  mustLetWrite(sheet, area);
  if (kind !== 'Values') mustAllow(sheet, 'allowFormatCells');
  const source = Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, across) => pieceOf(from.sheet, from.area.top + down, from.area.left + across)));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { cell, value, format } = source[(row - area.top) % rows]![(column - area.left) % columns]!;
      if (skipBlanks && cell.isBlank) continue;
      const target = sheet.grid.at(row, column);
      if (kind !== 'Formats') {
        if (kind !== 'Values' && /[A-Z]\d/.test(cell.formula)) throw new NotImplemented('copying formulas that refer to cells');
        Object.assign(target, { value, formula: kind === 'Values' ? '' : cell.formula, isQuoted: cell.isQuoted });
      }
      if (kind === 'All' || kind === 'Formats') target.format = format;
      if (kind === 'All') target.link = cell.link;
    }
  }
  sheet.workbook.touch();
}

function pieceOf(sheet: HostSheet, row: number, column: number) {
  const cell = sheet.grid.find(row, column) ?? new Cell();
  return { cell, value: currentValue(sheet, row, column, cell), format: formatAt(sheet, row, column) };
}
