import type { Content } from '../../../workbook/description.js';
import type { Ledger } from '../../ledgers/ledger.js';
import type { EntryRow } from '../ledger-sheet.js';

/** Rows written one a line, their cells divided by spaces; `-` is a blank cell. */
export const cellsOf = (lines: string): (string | null)[][] =>
  lines.trim().split('\n').map((line) => line.trim().split(/ +/).map((cell) => (cell === '-' ? null : cell)));

/** Lines that hold every column of a ledger in its order. */
export function entryRows<L extends Ledger>(ledger: L, lines: string): EntryRow<L>[] {
  const columns = Object.entries(ledger.columns);
  return cellsOf(lines).map((cells) => Object.fromEntries(columns.map(([field, { kind }], index): [string, Content] => {
    const cell = cells[index] ?? null;
    return [field, cell !== null && kind === 'date' ? { day: cell } : cell];
  })) as EntryRow<L>);
}
