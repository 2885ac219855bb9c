/** A ledger's sheet as people fill it, from its declaration (SPEC 2). */

import { table, type Column as SheetColumn, type Content, type SheetDescription } from '../../workbook/description.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Ledger } from '../ledgers/ledger.js';
import type { Say } from '../report/say.js';
import { columnWidth } from './column-width.js';
import { entryRule } from './entry-rule.js';
import { entryStyle, isProse } from './entry-style.js';

/** One row of a sheet: the ledger's field → what its cell holds; a field that is left out is blank. */
export type EntryRow<L extends Ledger = Ledger> = { readonly [Field in keyof L['columns']]?: Content };

const proseWidth = 40;
/** Grid columns beyond which a sheet is printed across the page. */
const portraitWidth = 115;

/** @param workbook that the sheet goes into; its rosters feed the dropdowns. */
export function ledgerSheet(ledger: Ledger, rows: readonly EntryRow[], spareRows: number, workbook: WorkbookTables, say: Say): SheetDescription {
  const columns = Object.entries(ledger.columns).map(([field, column], index): SheetColumn<EntryRow> => ({
    header: column.header,
    style: entryStyle(column),
    headerStyle: column.required ? 'header' : 'header-optional',
    value: (row) => row[field] ?? null,
    validation: entryRule(column, index + 1, ledger, workbook, say),
  }));
  const widths = Object.entries(ledger.columns).map(([field, column]) =>
    isProse(column) ? proseWidth : columnWidth(column.header, rows.map((row) => row[field] ?? null)));
  return entrySheet(ledger, widths, table(ledger.name, rows, columns, { ...tableOf(ledger), spareRows }));
}

export const entrySheet = (ledger: Ledger, widths: readonly number[], block: SheetDescription['blocks'][number]): SheetDescription => ({
  key: ledger.name,
  name: ledger.name,
  role: 'input',
  widths,
  blocks: [block],
  landscape: widths.reduce((sum, width) => sum + width, 0) > portraitWidth,
  footer: ledger.name,
  tabColour: ledger.required ? requiredColour : optionalColour,
});

/** The Excel Table of a ledger, which grows as people type. */
export const tableOf = (ledger: Ledger) => ({ listObject: `表_${ledger.name}`, leads: true }) as const;

const requiredColour = 'B22222';
const optionalColour = 'E6B8B0';
