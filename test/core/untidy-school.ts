/** The made-up school with much of it entered wrongly: no ledger without issues, and all of them with entries left. */

import { ledgers } from '../../src/core/ledgers/registry.js';
import { templateSheets } from '../../src/core/template/template-sheets.js';
import { sayInWorkbook } from '../../src/locales/workbook-language.js';
import type { RawCell, WorkbookTables } from '../../src/workbook/tables.js';
import { tablesOf } from './template/tables.js';
import { error } from './workbook.js';

export const sampleTables = (): WorkbookTables => tablesOf(templateSheets(sayInWorkbook, { sample: true }));

const slips: readonly RawCell[] = ['９０', null, 'T1', error('#N/A'), -1, '2026.13.40', '张 三、李四', true, 1e9, '2026年3月'];

/** Every eleventh cell of every ledger holds what does not belong there. */
export function untidyTables(): WorkbookTables {
  const { headings, sheets } = sampleTables();
  const names = new Set<string>(ledgers.map(({ name }) => name));
  let cells = 0;
  const slipped = (cell: RawCell): RawCell => (++cells % 11 === 0 ? slips[(cells / 11) % slips.length]! : cell);
  return {
    headings,
    sheets: sheets.map((sheet) => (names.has(sheet.name)
      ? { ...sheet, rows: sheet.rows.map(({ row, cells }, index) => ({ row, cells: index === 0 ? cells : cells.map(slipped) })) } : sheet)),
  };
}
