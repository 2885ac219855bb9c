/** What a person or the desk makes of one cell. */

import type { CellChange } from '../../workbook/host.js';

/** A `day` is a real date, a string is text whatever it looks like, `null` is blank. */
export type CellValue = CellChange['value'];

export interface CellEdit {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly value: CellValue;
}

export const sameValue = (one: CellValue, other: CellValue): boolean =>
  (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null ? one.day === other.day : Object.is(one, other));
