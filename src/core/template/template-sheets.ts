/** The workbook that people start from: 填写说明 and a sheet for every ledger (SPEC 2, 7). */

import type { SheetDescription } from '../../workbook/description.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Ledger } from '../ledgers/ledger.js';
import { ledgers } from '../ledgers/registry.js';
import type { Say } from '../report/say.js';
import { anyLedgerSheet } from './any-ledger-sheet.js';
import { guideSheet } from './guide-sheet.js';
import type { EntryRow } from './ledger-sheet.js';
import { sampleRows, sampleSettings } from './sample/sample-school.js';

/** @param options `sample`: filled with a made-up school instead of blank. */
export function templateSheets(say: Say, options: { readonly sample: boolean }): SheetDescription[] {
  const rows = options.sample ? sampleRows() : new Map<Ledger, readonly EntryRow[]>();
  const settings = options.sample ? sampleSettings() : {};
  return [
    guideSheet(new Map(), say),
    ...ledgers.map((ledger) => anyLedgerSheet(ledger, rows.get(ledger) ?? [], settings, nothing, say)),
  ];
}

const nothing: WorkbookTables = { headings: [], sheets: [] };
