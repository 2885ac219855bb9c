/** What is put on paper. Runs in browsers and in Node. */

import { compute } from '../../../src/core/compute.js';
import type { PlainDate } from '../../../src/core/plain-date.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayInWorkbook } from '../../../src/locales/workbook-language.js';
import { table, type SheetDescription } from '../../../src/workbook/description.js';

/** The result sheets of the made-up school. */
export async function resultSheets(): Promise<SheetDescription[]> {
  const workbook = XlsxWorkbook.create();
  await workbook.writeSheets(templateSheets(sayInWorkbook, { sample: true }));
  const tables = await workbook.read(() => true);
  const outcome = compute(tables, '2026-06-30' as PlainDate);
  return reportSheets(outcome, tables, { at: '2026-06-30 20:05:09', version: '1.2.3' }, sayInWorkbook);
}

/** Ten thousand rows that wrap, as the ranking of a large district has. */
export function longRanking(): SheetDescription {
  const rows = Array.from({ length: 10_000 }, (_, index) => index + 1);
  return {
    key: 'long', name: '评比结果', role: 'output', landscape: true, footer: '评比结果', tabColour: 'B22222', widths: [7, 10, 12, 60],
    blocks: [
      { kind: 'title', text: '评比结果' },
      table('ranking', rows, [
        { header: '名次', style: 'integer', value: (row: number) => row },
        { header: '编号', style: 'text', value: (row: number) => `T${String(row).padStart(5, '0')}` },
        { header: '总分', style: 'total', value: (row: number) => (20_000 - row) / 200 },
        { header: '说明', style: 'wrapped', value: (row: number) => `课题研究 86、86.5、84.5、90.5，去掉最高、最低，平均 86.60；总分=${(20_000 - row) / 200}；全校 10000 人中列第 ${row} 名。` },
      ], { leads: true }),
    ],
  };
}
