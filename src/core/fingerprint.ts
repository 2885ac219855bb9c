/** What the inputs were, in a few characters: two runs with one fingerprint had the same entries. */

import { sha256 } from '@noble/hashes/sha2.js';
import type { RawCell, SheetTable } from '../workbook/tables.js';

const encoder = new TextEncoder();

/** 12 hexadecimal digits of SHA-256 over the sheet's cells; independent of looks, widths and blank rows. */
export function fingerprint(sheet: SheetTable): string {
  const hash = sha256.create();
  for (const { row, cells } of sheet.rows) hash.update(encoder.encode(`${row}\u001e${cells.map(written).join('\u001f')}\n`));
  return [...hash.digest().subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Text and number are told apart: "95" is not 95. */
function written(cell: RawCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `s${cell}`;
  if (typeof cell === 'object') return cell.kind === 'date' ? `n${cell.serial}` : `e${cell.code}`;
  return `${typeof cell === 'number' ? 'n' : 'b'}${cell}`;
}
