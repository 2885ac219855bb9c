import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelWorkbook } from '../../../../src/hosts/excel/excel-host.js';
import { HostFailure } from '../../../../src/workbook/host-failure.js';
import type { CellChange } from '../../../../src/workbook/host.js';
import type { ExcelStandIn, HostSheet } from '../../../excel-host/excel-stand-in.js';
import { sheetSnapshot } from '../../../excel-host/model/snapshot.js';
import { campaign } from '../campaign.js';

let stand: ExcelStandIn;
let workbook: ExcelWorkbook;
let sheet: HostSheet;
beforeEach(() => {
  stand = campaign();
  workbook = new ExcelWorkbook();
  sheet = stand.workbook.addSheet('帮扶记录', [
    ['日期', '帮扶人', '次数'], ['2026年3月1日', ' 李明 ', '９５'], ['2026.3.2', '王　芳', '87分'], ['20260303', '孙七', '77'], [46084, 'Ｔ００１', '66'],
  ]);
  sheet.cell('A5').numberFormat = 'm"月"d"日"';
  sheet.cell('C3').numberFormat = '@';
  sheet.cell('C4').format = { ...sheet.cell('C4').format, bold: true };
});

/** Everything in the sheets; whether a text was entered with an apostrophe is a thing that Excel tells nobody. */
const entries = (): unknown => JSON.parse(JSON.stringify(stand.workbook.sheets.map(sheetSnapshot), (key, value: unknown) => (key === 'quoted' ? undefined : value)));

const at = (cell: string, value: CellChange['value'], name = '帮扶记录'): CellChange => ({ sheet: name, cell, value });
const fixes = [
  at('A2', { day: '2026-03-01' }), at('A3', { day: '2026-03-02' }), at('A5', { day: '2026-03-05' }), at('B2', '李明'), at('B5', 'T001'),
  at('C2', 95), at('C3', 87), at('C4', 77),
];

describe('nothing is changed', () => {
  const refused = async (change: CellChange, reason: string): Promise<void> => {
    const before = stand.workbook.snapshot();
    await expect(workbook.changeCells([...fixes, change])).rejects.toMatchObject({ name: 'RefusedWrite', reason, sheet: change.sheet });
    expect(stand.workbook.snapshot()).toEqual(before);
  };
  test('in a cell that a formula fills', () => refused(at('C4', 88, '评比打分'), 'formula-cell'));
  test('in a sheet that is not there', () => refused(at('A1', 1, '没有'), 'sheet-unknown'));
  test('in a sheet that is protected', () => {
    stand.workbook.sheet('教师名册').protect();
    return refused(at('A2', 'T1', '教师名册'), 'sheet-locked');
  });
  test('when somebody changed an entry since it was read', async () => {
    const tables = await workbook.read((name) => name === '帮扶记录');
    sheet.type('B4', '周八');
    const before = stand.workbook.snapshot();
    await expect(workbook.changeCells(fixes, { asRead: tables })).rejects.toMatchObject({ name: 'EntriesChanged', sheets: ['帮扶记录'] });
    expect(stand.workbook.snapshot()).toEqual(before);
  });
  test('where there is nothing to change, and Excel is not asked', async () => {
    await workbook.changeCells([]);
    expect(stand.requests).toHaveLength(0);
  });
});

describe('a change', () => {
  test('of many cells takes three requests', async () => {
    const tables = await workbook.read((name) => name === '帮扶记录');
    stand.forget();
    await workbook.changeCells(fixes, { asRead: tables });
    expect(stand.requests).toHaveLength(3);
  });
  test('makes numbers numbers, days days, and texts texts, and leaves all else as it was', async () => {
    await workbook.changeCells(fixes);
    expect(sheet.values('A2:C5')).toEqual([
      [46082, '李明', 95], [46083, '王　芳', 87], ['20260303', '孙七', 77], [46086, 'T001', '66'],
    ]);
    expect(['A2', 'A5', 'C2', 'C3', 'C4'].map((cell) => sheet.cell(cell).numberFormat)).toEqual(['yyyy-mm-dd', 'm"月"d"日"', 'General', 'General', 'General']);
    expect(sheet.cell('C4').style).toMatchObject({ bold: true });
  });
  test('writes a day as the serial of the 1904 date system where it is used', async () => {
    stand.workbook.date1904 = true;
    await workbook.changeCells([at('A2', { day: '2026-03-01' })]);
    expect(sheet.cell('A2').value).toBe(46082 - 1462);
  });
  test.each(['=1+1', '+86', '-李', '@王', "'引", '007', '1-2', 'TRUE', '50%', '３', ''])('to the text “%s” is text and nothing else', async (text) => {
    await workbook.changeCells([at('B2', text), at('C3', text)]);
    expect([sheet.cell('B2'), sheet.cell('C3')].map(({ value, formula }) => [value, formula])).toEqual([[text, ''], [text, '']]);
  });
  test('to nothing makes a cell blank and keeps its looks', async () => {
    await workbook.changeCells([at('B2', null), at('C3', null)]);
    expect(['B2', 'C3'].map((cell) => [sheet.cell(cell).value, sheet.cell(cell).numberFormat])).toEqual([['', 'General'], ['', '@']]);
  });
  test('to a truth value is one, where text stood too', async () => {
    await workbook.changeCells([at('B2', true), at('C3', false)]);
    expect(['B2', 'C3'].map((cell) => sheet.cell(cell).value)).toEqual([true, false]);
  });
  test('is made in filtered, hidden and very hidden places', async () => {
    sheet.rows.hidden.add(3);
    sheet.visibility = 'VeryHidden';
    await workbook.changeCells(fixes);
    expect(sheet.cell('C3').value).toBe(87);
    expect(sheet.values('C2:C5')).toEqual([[95], [87], [77], ['66']]);
  });
  test('is made in an unlocked cell of a protected sheet', async () => {
    sheet.cell('C2').locked = false;
    sheet.protect();
    await workbook.changeCells([at('C2', 95)]);
    expect(sheet.cell('C2').value).toBe(95);
  });
  test('of one cell twice is the later one', async () => {
    await workbook.changeCells([at('C2', 1), at('C2', 95)]);
    expect(sheet.cell('C2').value).toBe(95);
  });
  test('can be undone, and leaves other entries possible to undo', async () => {
    await workbook.changeCells(fixes);
    expect(stand.workbook.undoEmptied).toBe(0);
  });
  test('that reads back otherwise is taken back', async () => {
    const before = entries();
    stand.between(3, (host) => { host.sheet('帮扶记录').cell('C2').value = 94; });
    await expect(workbook.changeCells(fixes)).rejects.toMatchObject({ name: 'HostFailure', reason: 'unverified', left: 'restored' });
    expect(entries()).toEqual(before);
  });
  test('of thousands of cells is made in a few requests', async () => {
    sheet.fill('E1', Array.from({ length: 4000 }, (_, row) => [`${row}`, null, `${row}`]));
    const many = Array.from({ length: 4000 }, (_, row) => [at(`E${row + 1}`, row), ...(row % 4 === 0 ? [at(`G${row + 1}`, row)] : [])]).flat();
    stand.forget();
    await workbook.changeCells(many);
    expect(sheet.cell('E4000').value).toBe(3999);
    expect(sheet.cell('G3997').value).toBe(3996);
    expect(sheet.cell('G3998').value).toBe('3997');
    expect(stand.requests.length).toBeLessThan(12);
    expect(Math.max(...stand.requests.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]))).toBeLessThan(3_000_000);
  });
});

describe.each([
  ['GeneralException', 'failed'], ['RequestAborted', 'aborted'], ['AccessDenied', 'denied'],
  ['InvalidOperationInCellEditMode', 'editing'], ['RequestPayloadSizeLimitExceeded', 'too-large'],
])('%s', (code, reason) => {
  test.each([1, 2, 3].flatMap((n) => [0, 4, 9, 25, 'all' as const].map((after) => [n, after] as const)))(
    'of request %i after %s actions leaves all entries old or new, and the next try succeeds', async (n, after) => {
      const old = entries();
      stand.failAt(n, { code, after });
      const failed = await workbook.changeCells(fixes).then(() => null, (error: HostFailure) => error);
      if (failed) expect(failed).toMatchObject({ name: 'HostFailure', reason, code });
      if (failed === null || failed.left === 'written') expect(sheet.cell('C2').value).toBe(95);
      else expect(entries()).toEqual(old);
      expect(failed?.left).not.toBe('unfinished');
      await workbook.changeCells(fixes);
      expect(sheet.values('C2:C4')).toEqual([[95], [87], [77]]);
    });
  test('of all requests is told as unfinished, and the next try succeeds', async () => {
    stand.failAt(2, { code, after: 12, andOn: true });
    await expect(workbook.changeCells(fixes)).rejects.toMatchObject({ reason, left: 'unfinished' });
    stand.forget();
    await workbook.changeCells(fixes);
    expect(sheet.values('C2:C4')).toEqual([[95], [87], [77]]);
  });
});

test('what somebody enters while a failed change is put back stays', async () => {
  stand.failAt(2, { code: 'GeneralException', after: 30 });
  stand.between(3, (host) => host.sheet('帮扶记录').type('B2', '李明明'));
  await expect(workbook.changeCells(fixes)).rejects.toMatchObject({ left: 'restored' });
  expect(sheet.values('A2:C2')).toEqual([['2026年3月1日', '李明明', '９５']]);
});
