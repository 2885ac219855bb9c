/** Finds the header of a ledger's sheet and which column holds which field (SPEC 2, 5). */

import type { RowOfCells } from '../../workbook/tables.js';
import type { Ledger } from '../ledgers/ledger.js';
import { matchingKey } from './tidy-text.js';

export interface HeaderRow {
  readonly row: number;
  /** Field → 1-based column of the first header that names it. */
  readonly columns: ReadonlyMap<string, number>;
  /** The same headers as they stand. */
  readonly cells: readonly { readonly column: number; readonly text: string }[];
  /** Later headers that name a field already found. */
  readonly repeated: readonly { readonly field: string; readonly column: number; readonly text: string }[];
}

/** Title rows and remarks may stand above the header, but not a page of them. */
const searchedRows = 20;

/** The row among the first that names most fields; `null` when none names any. */
export function headerRow(ledger: Ledger, rows: readonly RowOfCells[]): HeaderRow | null {
  const fields = fieldsByHeader(ledger);
  let best: HeaderRow | null = null;
  for (const row of rows.slice(0, searchedRows)) {
    const candidate = matchRow(fields, row);
    if (candidate.columns.size > (best?.columns.size ?? 0)) best = candidate;
  }
  return best;
}

function matchRow(fields: ReadonlyMap<string, string>, row: RowOfCells): HeaderRow {
  const columns = new Map<string, number>();
  const cells: { column: number; text: string }[] = [];
  const repeated: { field: string; column: number; text: string }[] = [];
  row.cells.forEach((cell, index) => {
    if (typeof cell !== 'string') return;
    const field = fields.get(matchingKey(cell));
    if (field === undefined) return;
    if (columns.has(field)) {
      repeated.push({ field, column: index + 1, text: cell });
      return;
    }
    columns.set(field, index + 1);
    cells.push({ column: index + 1, text: cell });
  });
  return { row: row.row, columns, cells, repeated };
}

function fieldsByHeader(ledger: Ledger): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [field, column] of Object.entries(ledger.columns)) {
    for (const alias of column.aliases) fields.set(matchingKey(alias), field);
  }
  // A header's own name wins over another field's alias.
  for (const [field, column] of Object.entries(ledger.columns)) fields.set(matchingKey(column.header), field);
  return fields;
}
