import type { SheetDescription } from '../../workbook/description.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Ledger } from '../ledgers/ledger.js';
import { settingsLedger } from '../ledgers/settings.js';
import type { Say } from '../report/say.js';
import { ledgerSheet, type EntryRow } from './ledger-sheet.js';
import { settingsSheet, type SettingValues } from './settings-sheet.js';

/** Blank rows that stand ready: a page of them, a few below entries. */
const spareRows = (entries: number): number => (entries === 0 ? 40 : 10);

/** The sheet of a ledger, be it 设置, which holds values, or one that holds rows. */
export const anyLedgerSheet = (
  ledger: Ledger, rows: readonly EntryRow[], settings: SettingValues, workbook: WorkbookTables, say: Say,
): SheetDescription => (ledger === settingsLedger ? settingsSheet(settings, say) : ledgerSheet(ledger, rows, spareRows(rows.length), workbook, say));
