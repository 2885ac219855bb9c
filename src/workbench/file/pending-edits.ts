/** What was edited and does not stand in the file's package yet: by sheet, by A1 address. */

import type { CellChange } from '../../workbook/host.js';
import { sameValue, type CellValue } from './cell-edit.js';

export type SheetEdits = ReadonlyMap<string, CellValue>;
/** Holds no sheet without edits. */
export type PendingEdits = ReadonlyMap<string, SheetEdits>;

/** As a host takes them; the same edits always in the same order. */
export function changesOf(edits: PendingEdits): CellChange[] {
  return [...edits].sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([sheet, cells]) => [...cells].map(([cell, value]) => ({ sheet, cell, value })));
}

export function sameEdits(one: PendingEdits, other: PendingEdits): boolean {
  if (one === other) return true;
  return one.size === other.size && [...one].every(([sheet, cells]) => {
    const others = other.get(sheet);
    return others === cells || (others?.size === cells.size && [...cells].every(([cell, value]) => others.has(cell) && sameValue(value, others.get(cell)!)));
  });
}
