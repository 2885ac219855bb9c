import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelWorkbook } from '../../../../src/hosts/excel/excel-host.js';
import type { SheetTable } from '../../../../src/workbook/tables.js';
import { ExcelStandIn } from '../../../excel-host/excel-stand-in.js';

let stand: ExcelStandIn;
let workbook: ExcelWorkbook;
beforeEach(() => {
  stand = ExcelStandIn.start();
  workbook = new ExcelWorkbook();
});

const sheetRead = async (name: string): Promise<SheetTable> =>
  (await workbook.read((each) => each === name)).sheets[0]!;
const asked = (): number => stand.requests.filter(({ isRelease }) => !isRelease).length;
const transient = ['GeneralException', 'RequestAborted', 'ResponsePayloadSizeLimitExceeded'];

describe('a request that fails', () => {
  test.each(transient.flatMap((code) => [1, 2].map((n) => [code, n] as const)))('with %s at request %i is made once more', async (code, n) => {
    stand.workbook.addSheet('教师名册', [['编号'], ['T001']]);
    const before = stand.workbook.snapshot();
    stand.failAt(n, { code });
    expect((await sheetRead('教师名册')).rows).toHaveLength(2);
    expect(stand.workbook.snapshot()).toEqual(before);
  });
  test.each([
    ['GeneralException', 'failed'], ['RequestAborted', 'aborted'], ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ActivityLimitReached', 'busy'], ['ApiNotFound', 'unsupported'], ['AccessDenied', 'denied'], ['InvalidOperationInCellEditMode', 'editing'],
  ])('with %s for good is told as %s', async (code, reason) => {
    for (const n of [1, 2]) {
      stand.forget();
      stand.failAt(n, { code, andOn: true });
      await expect(workbook.read(() => true)).rejects.toMatchObject({ name: 'HostFailure', reason, left: 'untouched', code });
    }
    stand.forget();
    await expect(workbook.read(() => true)).resolves.toBeDefined();
  });
  test('says nothing of the workbook', async () => {
    stand.workbook.addSheet('机密');
    stand.failAt(1, { code: 'GeneralException', andOn: true });
    const failure = await workbook.read(() => true).catch((error: Error) => error) as Error;
    expect(JSON.stringify([failure.message, failure])).not.toContain('机密');
  });
});

describe('a cell', () => {
  test('is what Excel holds: text as typed, number, truth value, day, error', async () => {
    stand.workbook.addSheet('表', [['　李 明 ', '00123', 89.864999999999995, true, 46203, { error: '#N/A' }, '#N/A']]).cell('E1').numberFormat = 'yyyy"年"m"月"';
    expect((await sheetRead('表')).rows).toEqual([{
      row: 1, cells: ['　李 明 ', '00123', 89.865, true, { kind: 'date', serial: 46203 }, { kind: 'error', code: '#N/A' }, '#N/A'],
    }]);
  });
  test('is a number where the format only looks like one of a date', async () => {
    const sheet = stand.workbook.addSheet('表', [[1, 2]]);
    sheet.cell('A1').numberFormat = '0"days"';
    sheet.cell('B1').numberFormat = '[Red]0.00';
    expect((await sheetRead('表')).rows[0]!.cells).toEqual([1, 2]);
  });
  test('with a day of the 1904 date system has the serial of the 1900 one', async () => {
    stand.workbook.date1904 = true;
    stand.workbook.addSheet('表', [[44741, 44741]]).cell('A1').numberFormat = 'yyyy-mm-dd';
    expect((await sheetRead('表')).rows[0]!.cells).toEqual([{ kind: 'date', serial: 46203 }, 44741]);
  });
  test('that a formula fills is known, a text that looks like a formula is none', async () => {
    const sheet = stand.workbook.addSheet('表', [[1, { formula: '=A1+1' }, '=A1+1'], [{ formula: '=""' }, 5]]);
    sheet.cell('C1').format = { ...sheet.cell('C1').format, numberFormat: '@' };
    const table = await sheetRead('表');
    expect(table.rows).toEqual([{ row: 1, cells: [1, 2, '=A1+1'] }, { row: 2, cells: [null, 5] }]);
    expect([...table.formulas]).toEqual(['B1', 'A2']);
  });
});

describe('a sheet', () => {
  test('has no blank rows, and no blank cells at the end of one', async () => {
    stand.workbook.addSheet('表').fill('B3', [['a', null, null], [null], [null, 'b']]);
    expect((await sheetRead('表')).rows).toEqual([{ row: 3, cells: [null, 'a'] }, { row: 5, cells: [null, null, 'b'] }]);
  });
  test('that is empty is a table without rows', async () => {
    expect(await sheetRead('Sheet1')).toEqual({ name: 'Sheet1', rows: [], merges: [], formulas: new Set() });
  });
  test.each(['Hidden', 'VeryHidden'] as const)('that is %s is read like any other', async (visibility) => {
    const sheet = stand.workbook.addSheet('表', [['a'], ['b']]);
    sheet.visibility = visibility;
    sheet.rows.hidden.add(2);
    expect((await sheetRead('表')).rows).toHaveLength(2);
  });
  test('that is protected is read like any other', async () => {
    stand.workbook.addSheet('表', [['a'], ['b']]).protect();
    stand.workbook.protect();
    expect((await sheetRead('表')).rows).toHaveLength(2);
  });
  test('tells what is merged, from the top', async () => {
    const sheet = stand.workbook.addSheet('表', [['题'], ['名'], [null], [null]]);
    sheet.merged.push({ top: 2, left: 1, bottom: 4, right: 1 }, { top: 1, left: 1, bottom: 1, right: 6 });
    expect((await sheetRead('表')).merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 6 }, { top: 2, left: 1, bottom: 4, right: 1 }]);
  });
  test('tells of no merges before ExcelApi 1.13, and is read all the same', async () => {
    stand = ExcelStandIn.start({ api: '1.9' });
    stand.workbook.addSheet('表', [['题']]).merged.push({ top: 1, left: 1, bottom: 1, right: 6 });
    expect(await sheetRead('表')).toMatchObject({ rows: [{ row: 1, cells: ['题'] }], merges: [] });
  });
  test('with more merges than Excel tells at once is told of band by band', async () => {
    const sheet = stand.workbook.addSheet('表', Array.from({ length: 2400 }, (_, row) => [row % 3 === 0 ? `教师${row}` : null, row]));
    for (let top = 1; top <= 2400; top += 3) sheet.merged.push({ top, left: 1, bottom: top + 2, right: 1 });
    expect((await sheetRead('表')).merges).toEqual(sheet.merged);
  });
});

describe('a reading that nobody asked for', () => {
  const unasked = async (): Promise<SheetTable> => (await workbook.read((name) => name === '表', undefined, { isUnasked: true })).sheets[0]!;
  beforeEach(async () => {
    stand.workbook.addSheet('表', [['组'], ['甲'], [null], ['乙'], [null]]).merged.push({ top: 2, left: 1, bottom: 3, right: 1 }, { top: 4, left: 1, bottom: 5, right: 1 });
    await sheetRead('表');
  });
  const tops = ({ merges }: SheetTable): number[] => merges.map(({ top }) => top);

  // Asking for what is merged empties the list of what can be undone in Excel on the desktop.
  test('asks for nothing that takes undoing away, where the sheet was read before', async () => {
    stand.forget();
    stand.workbook.sheet('表').cell('A2').value = '甲组';
    stand.workbook.sheet('表').merged.length = 0;
    expect(tops(await unasked())).toEqual([2, 4]);
    expect(tops(await sheetRead('表'))).toEqual([]);
    expect(tops(await unasked())).toEqual([]);
  });
  test('asks for it where cells speak against what was known', async () => {
    stand.workbook.sheet('表').merged.splice(0);
    stand.workbook.sheet('表').cell('A3').value = '甲';
    expect(tops(await unasked())).toEqual([]);
  });
  test('asks for it where rows were moved', async () => {
    await workbook.onChange(() => {});
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('1:1').insert('Down');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(tops(await unasked())).toEqual(stand.workbook.sheet('表').merged.map(({ top }) => top));
  });
  test('succeeds with a sheet of more rows than a call takes arguments', async () => {
    const rows = 200_000;
    stand.workbook.addSheet('长表', Array.from({ length: rows }, (_, row) => [row]));
    const read = (): Promise<number> => workbook.read((name) => name === '长表', undefined, { isUnasked: true }).then(({ sheets }) => sheets[0]!.rows.length);
    expect(await read()).toBe(rows);
    expect(await read()).toBe(rows);
  });
  test('asks for it where a sheet was not read yet', async () => {
    workbook = new ExcelWorkbook();
    expect(tops(await unasked())).toEqual([2, 4]);
  });
});

describe('headings', () => {
  test('name every sheet in order, with our mark where it stands', async () => {
    stand.workbook.addSheet('评比结果').names.push({ name: '_MeritBook.Sheet', formula: '="ranking"', visible: false } as never);
    stand.workbook.addSheet('别的').names.push({ name: '_MeritBook.Sheet', formula: '=别的!$A$1', visible: false } as never);
    expect((await workbook.read(() => false)).headings).toEqual([
      { name: 'Sheet1', mark: null }, { name: '评比结果', mark: 'ranking' }, { name: '别的', mark: null },
    ]);
  });
});

describe('requests', () => {
  const rows = (count: number, columns: number): (string | number)[][] =>
    Array.from({ length: count }, (_, row) => Array.from({ length: columns }, (_, column) => (column === 0 ? `T${row}` : row * column)));

  test('are two for 20 sheets, and none only gives ranges back', async () => {
    for (let index = 0; index < 19; index++) stand.workbook.addSheet(`表${index}`, rows(250, 8));
    const tables = await workbook.read((name) => name !== 'Sheet1');
    expect(tables.sheets.map((sheet) => sheet.rows.length)).toEqual(Array(19).fill(250));
    expect(stand.requests).toHaveLength(2);
  });
  test.each([[501, 3], [1300, 70], [3, 200]])('bring a sheet of %i rows and %i columns whole', async (count, columns) => {
    const given = rows(count, columns);
    stand.workbook.addSheet('大', given);
    expect((await sheetRead('大')).rows).toEqual(given.map((cells, row) => ({ row: row + 1, cells })));
  });
  test('bring a cell that lies far from all others', async () => {
    stand.workbook.addSheet('远', [['a']]).cell('XFD1048576').value = 'z';
    const { rows: found } = await sheetRead('远');
    expect(found.map(({ row, cells }) => [row, cells.length, cells.at(-1)])).toEqual([[1, 1, 'a'], [1_048_576, 16_384, 'z']]);
    expect(asked()).toBe(3);
  });
  test('are only as many more as the payload asks for, each under the limit', async () => {
    stand = ExcelStandIn.start({ payloadLimit: 3_000_000 });
    stand.workbook.addSheet('评比打分', rows(50_000, 7));
    const shares: number[] = [];
    const { sheets } = await workbook.read((name) => name === '评比打分', (share) => shares.push(share));
    expect(sheets[0]!.rows).toHaveLength(50_000);
    expect(stand.requests.every(({ failed }) => failed === null)).toBe(true);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(asked()).toBeLessThan(25);
  });
  test('are cut smaller when Excel can answer less than they ask for', async () => {
    stand = ExcelStandIn.start({ payloadLimit: 400_000 });
    stand.workbook.addSheet('长', rows(6000, 7));
    expect((await sheetRead('长')).rows).toHaveLength(6000);
  });
});
