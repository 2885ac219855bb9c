import { expect, test } from 'vitest';
import { compute } from '../../../src/core/compute.js';
import type { PlainDate } from '../../../src/core/plain-date.js';
import { inputSheets } from '../../../src/core/intake/input-sheet.js';
import { isNeededSheet } from '../../../src/core/needed-sheet.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-host.js';
import { sayIn } from '../../../src/locales/locale.js';
import { ExcelStandIn } from '../../excel-host/excel-stand-in.js';
import { outputNames } from '../../sheet-names.js';

/** Seven judges a contestant, a pairing and three log entries a teacher, and sheets of the school's own up to 20 in all. */
function school(teachers: number): ExcelStandIn {
  const stand = ExcelStandIn.start();
  const { workbook } = stand;
  const id = (index: number): string => `T${String(index + 1).padStart(5, '0')}`;
  const each = Array.from({ length: teachers }, (_, index) => index);
  workbook.addSheet('教师名册', [['编号', '姓名', '政治面貌', '职称', '岗位类型'], ...each.map((index) => [id(index), `教师${index}`, '中共党员', '一级教师', '在编'])]);
  workbook.addSheet('评比打分', [
    ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示', '备注'],
    ...each.flatMap((index) => [1, 2, 3, 4, 5, 6, 7].map((judge) =>
      [id(index), `评委${judge}`, ...[1, 2, 3, 4].map((component) => (700 + (index * 37 + judge * 53 + component * 101) % 300) / 10), null])),
  ]);
  workbook.addSheet('结对帮扶', [['帮扶人', '对象类型', '帮扶对象'], ...each.slice(1).map((index) => [id(index), '青年教师', id(index - 1)])]);
  workbook.addSheet('帮扶记录', [['日期', '帮扶人', '帮扶对象', '方面', '内容'], ...each.slice(1).flatMap((index) => [46000, 46010, 46020].map((day) => [day, id(index), id(index - 1), '业务', '一起备课，听课评课']))]);
  for (let index = workbook.sheets.length; index < 20; index++) workbook.addSheet(`自用${index}`, [['与评比无关']]);
  return stand;
}

async function check(workbook: ExcelWorkbook): Promise<{ tables: Awaited<ReturnType<ExcelWorkbook['read']>>; outcome: ReturnType<typeof compute> }> {
  const tables = await workbook.read(isNeededSheet);
  return { tables, outcome: compute(tables, '2026-06-30' as PlainDate) };
}

async function write(workbook: ExcelWorkbook, { tables, outcome }: Awaited<ReturnType<typeof check>>): Promise<void> {
  const sheets = reportSheets(outcome, tables, { at: '2026-06-30 12:00:00', version: '1' }, sayIn('zh-CN'));
  await workbook.writeSheets(sheets, { asRead: { headings: tables.headings, sheets: inputSheets(tables) } });
}

test('20 sheets and 45 teachers are checked in 2 requests and computed in 5 in all', async () => {
  const stand = school(45);
  const workbook = new ExcelWorkbook();
  for (const time of ['first', 'second']) {
    stand.forget();
    const checked = await check(workbook);
    expect(stand.requests, time).toHaveLength(2);
    await write(workbook, checked);
    expect(stand.requests, time).toHaveLength(5);
  }
  expect(stand.workbook.sheets.map(({ name }) => name).slice(-outputNames.length)).toEqual(outputNames);
});

test('10,000 teachers only add requests that their payload asks for', async () => {
  const stand = school(10_000);
  const workbook = new ExcelWorkbook();
  const checked = await check(workbook);
  const reading = stand.requests.length;
  expect(stand.requests.slice(2).filter(({ bytesOut }) => bytesOut < 300_000).length).toBeLessThan(8);
  await write(workbook, checked);
  const bytes = stand.requests.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]);
  expect(Math.max(...bytes)).toBeLessThan(3_000_000);
  expect(reading).toBeLessThan(40);
  expect(stand.requests.length).toBeLessThan(90);
  expect(stand.requests.every(({ failed, isRelease }) => failed === null && !isRelease)).toBe(true);
}, 240_000);
