import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsx-host.js';
import { planSheet, rankingSheet, rosterSheet } from '../demo-sheets.js';
import { brokenInvariants } from '../invariants.js';
import { validationErrors } from '../validator.js';

async function template(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.create();
  await workbook.writeSheets([rosterSheet, rankingSheet(), planSheet]);
  return workbook.bytes();
}

describe('a new workbook', () => {
  test('is valid and whole once a sheet is written', async () => {
    expect(await validationErrors(await template())).toEqual([]);
    expect(brokenInvariants(await template())).toEqual([]);
  });
  test('has a sheet without rows, charts of nothing and a sentence instead', async () => {
    const workbook = XlsxWorkbook.create();
    await workbook.writeSheets([rankingSheet([])]);
    expect(await validationErrors(workbook.bytes())).toEqual([]);
    expect(brokenInvariants(workbook.bytes())).toEqual([]);
  });
  test('is the same to the byte whenever it is made', async () => {
    expect(await template()).toEqual(await template());
  });
  test('tells no dates and no persons', async () => {
    const files = unzipSync(await template());
    expect(Object.keys(files)).not.toContain('docProps/core.xml');
    expect(new TextDecoder().decode(files['docProps/app.xml'])).not.toMatch(/Company|Manager|\d{4}-\d\d/);
  });
  test('is read back as it was described', async () => {
    const { headings, sheets } = await XlsxWorkbook.open(await template()).read((name) => name === rosterSheet.name);
    expect(headings).toEqual([{ name: rosterSheet.name, mark: null }, { name: '评比结果', mark: 'ranking' }, { name: '活动进度', mark: 'plan' }]);
    expect(sheets[0]!.rows.slice(0, 2)).toEqual([
      { row: 1, cells: ['编号', '姓名', '性别', '出生日期', '教龄\n（年）', '同名'] },
      { row: 2, cells: ['T001', '李明', '女', { kind: 'date', serial: 32999 }, 12] },
    ]);
  });
});
