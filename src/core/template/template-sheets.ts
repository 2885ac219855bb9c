/** The workbook that people start from: 填写说明 and a sheet for every ledger (SPEC 2, 7). */

import type { SheetDescription } from '../../workbook/description.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { inputSheet } from '../intake/input-sheet.js';
import type { Ledger } from '../ledgers/ledger.js';
import { ledgers } from '../ledgers/registry.js';
import { settingsLedger } from '../ledgers/settings.js';
import type { Say } from '../report/say.js';
import { guideName, guideSheet } from './guide-sheet.js';
import { ledgerSheet, type EntryRow } from './ledger-sheet.js';
import { sampleRows, sampleSettings } from './sample/sample-school.js';
import { settingsSheet, type SettingValues } from './settings-sheet.js';

/** Blank rows that stand ready: a page of them, a few below entries. */
const spareRows = (entries: number): number => (entries === 0 ? 40 : 10);

/** @param options `sample`: filled with a made-up school instead of blank. */
export function templateSheets(say: Say, options: { readonly sample: boolean }): SheetDescription[] {
  const rows = options.sample ? sampleRows : new Map<Ledger, readonly EntryRow[]>();
  const settings = options.sample ? sampleSettings : {};
  return [
    guideSheet(new Map(), say),
    ...ledgers.map((ledger) => sheetOf(ledger, rows.get(ledger) ?? [], settings, nothing, say)),
  ];
}

/** What an existing workbook lacks: blank sheets for the ledgers that it has under no name, and 填写说明. */
export function missingLedgerSheets(workbook: WorkbookTables, say: Say): SheetDescription[] {
  const missing = ledgers.filter((ledger) => inputSheet(ledger, workbook) === null);
  const names = new Map(ledgers.map((ledger) => [ledger, inputSheet(ledger, workbook)?.name ?? ledger.name]));
  return [
    ...(workbook.headings.some(({ name }) => name === guideName) ? [] : [guideSheet(names, say)]),
    ...missing.map((ledger) => sheetOf(ledger, [], {}, workbook, say)),
  ];
}

const sheetOf = (
  ledger: Ledger, rows: readonly EntryRow[], settings: SettingValues, workbook: WorkbookTables, say: Say,
): SheetDescription => (ledger === settingsLedger ? settingsSheet(settings, say) : ledgerSheet(ledger, rows, spareRows(rows.length), workbook, say));

const nothing: WorkbookTables = { headings: [], sheets: [] };
