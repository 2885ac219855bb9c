import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { recalculated, withoutLibreOffice } from '../../libreoffice.js';
import { rankingSheet, rosterSheet } from './demo-sheets.js';
import { everything } from './everything.js';

describe.skipIf(withoutLibreOffice())('LibreOffice', () => {
  test('opens the workbook, gives our formulas the values we cached, and takes no text for a formula', async () => {
    const workbook = XlsxWorkbook.open(everything());
    await workbook.writeSheets([rankingSheet(), rosterSheet]);
    const sheets = await recalculated(workbook.bytes());
    const ranking = sheets.get('评比结果')!;
    expect(ranking[2]!.slice(0, 6)).toEqual(['参评人数', '11', '平均分', '84.25', '统计日期', '2026-06-30']);
    expect(ranking.slice(5, 8).map((row) => row[2])).toEqual(['3', '5', '3']);
    const body = ranking.findIndex((row) => row[0] === '名次') + 1;
    expect(ranking.slice(body, body + 6).map((row) => row[1])).toEqual(['李明', '王芳', '=1+1', '+86', '-欧阳娜娜', '@赵六']);
    expect(ranking[body]![6]).toBe('\u3000李明：总分 95.5，第 1 名 <一等奖> & "完"\n换行 _x0041_');
    expect(sheets.get('数据')!.at(-1)![2]).toBe('265.5');
  }, 120_000);
});
