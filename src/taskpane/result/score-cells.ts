/** Where a contestant's marks stand in 评比打分. */

import type { Outcome } from '../../core/compute.js';
import type { Contestant } from '../../core/contest/contestant.js';
import { placeOf } from '../../core/intake/field-places.js';
import { cellAddress } from '../../workbook/address.js';

export interface Cells {
  readonly sheet: string;
  /** A1 addresses. */
  readonly cells: string;
  readonly rows: readonly number[];
}

/** From the first to the last of his rows where they stand together, else the first; `null` where none of his rows counts. */
export function scoreCells({ sheets }: Contestant, { entries }: Outcome): Cells | null {
  const first = sheets[0];
  const last = sheets.at(-1);
  if (!first || !last) return null;
  const { sheet, column } = placeOf(entries.places.score, first, 'contestant');
  const top = cellAddress(first.row, column);
  const areTogether = last.row - first.row === sheets.length - 1 && sheets.length > 1;
  return { sheet, cells: areTogether ? `${top}:${cellAddress(last.row, column)}` : top, rows: sheets.map(({ row }) => row) };
}
