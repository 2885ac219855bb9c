/** One cell of the workbook in words, for whoever cannot see the grid, and how it is written. */

import { parseAddress } from '../../workbook/address.js';
import { serialDay } from '../../workbook/day-serial.js';
import type { WorkbookLooks } from '../../workbook/sheet-look.js';
import type { RawCell, WorkbookTables } from '../../workbook/tables.js';
import { cellAt, rowAt } from '../file/edited-table.js';

export interface CellInWords {
  /** As a person would type it; empty for a blank cell. */
  readonly text: string;
  readonly isFormula: boolean;
  /** An Excel number format; General where there is none. */
  readonly format: string | undefined;
}

export function cellInWords({ sheets }: WorkbookTables, looks: WorkbookLooks, sheet: string, cell: string): CellInWords {
  const place = parseAddress(cell);
  const table = sheets.find(({ name }) => name === sheet);
  if (!place || !table) return { text: '', isFormula: false, format: undefined };
  return { text: typedText(cellAt(table, place.row, place.column)), isFormula: table.formulas.has(cell), format: formatAt(looks, sheet, place) };
}

function typedText(raw: RawCell): string {
  if (raw === null || typeof raw === 'string') return raw ?? '';
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  if (typeof raw === 'number') return String(raw);
  return raw.kind === 'date' ? serialDay(raw.serial) ?? String(raw.serial) : raw.code;
}

function formatAt({ looks, sheets }: WorkbookLooks, sheet: string, { row, column }: { readonly row: number; readonly column: number }): string | undefined {
  const look = sheets.find(({ name }) => name === sheet);
  const holds = ({ left, right }: { readonly left: number; readonly right: number }): boolean => left <= column && column <= right;
  const run = (look && rowAt(look.rows, row))?.runs.find(holds) ?? look?.columns.find(holds);
  return looks[run?.look ?? 0]?.format;
}
