/** Whether a sheet holds what was laid out for it. */

import { rawCells } from '../../taskpane/desk/after-writing.js';
import { withinCell } from '../../workbook/cell-text.js';
import type { SheetLayout } from '../../workbook/layout.js';
import type { RawCell, SheetTable } from '../../workbook/tables.js';

type Plain = string | number | boolean | null;

/** Every value in its place and no other. Not compared are looks, spaces around a text, and whether a value is a formula's. */
export function holdsLayout({ rows }: SheetTable, layout: SheetLayout): boolean {
  const standing = new Map(rows.map(({ row, cells }) => [row, cells.map(plainCell)]));
  for (const { row, cells } of layout.rows) {
    if (!sameRow(standing.get(row) ?? [], rawCells(cells).map(plainCell))) return false;
    standing.delete(row);
  }
  return [...standing.values()].every((added) => sameRow(added, []));
}

function sameRow(one: readonly Plain[], other: readonly Plain[]): boolean {
  for (let index = 0; index < Math.max(one.length, other.length); index++) if (!sameValue(one[index] ?? null, other[index] ?? null)) return false;
  return true;
}

/** Excel calculates formulas in binary fractions: their last digits may be others than those of our decimals. */
const calculated = 1e-12;

const sameValue = (one: Plain, other: Plain): boolean =>
  one === other || (typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= calculated * Math.max(Math.abs(one), Math.abs(other)));

function plainCell(cell: RawCell): Plain {
  if (typeof cell === 'string') return plainText(withinCell(cell));
  if (cell === null || typeof cell !== 'object') return cell;
  return cell.kind === 'date' ? cell.serial : cell.code;
}

/** Who writes into 年度总结 need not indent his paragraphs as we do. */
const plainText = (text: string): Plain => text.replaceAll('\r\n', '\n').trim() || null;
