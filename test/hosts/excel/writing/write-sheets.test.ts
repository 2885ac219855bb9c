import { beforeEach, describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsx-host.js';
import { ExcelWorkbook } from '../../../../src/hosts/excel/excel-host.js';
import type { SheetDescription } from '../../../../src/workbook/description.js';
import type { ExcelStandIn, HostSheet } from '../../../excel-host/excel-stand-in.js';
import { rosterSheet } from '../../xlsx/demo-sheets.js';
import { campaign, inputsOf, outputsOf, resultOf } from '../campaign.js';

let stand: ExcelStandIn;
let workbook: ExcelWorkbook;
beforeEach(() => {
  stand = campaign();
  workbook = new ExcelWorkbook();
});

const inputs = ['教师名册', '评比打分', '结对帮扶'];
const read = (): ReturnType<ExcelWorkbook['read']> => workbook.read((name) => inputs.includes(name));
const refusal = (reason: string, sheet: string): object => ({ name: 'RefusedWrite', reason, sheet });

describe('nothing is written', () => {
  const refused = async (sheets: readonly SheetDescription[], reason: string, sheet: string): Promise<void> => {
    const before = stand.workbook.snapshot();
    await expect(workbook.writeSheets(sheets)).rejects.toMatchObject(refusal(reason, sheet));
    expect(stand.workbook.snapshot()).toEqual(before);
  };

  test('over a sheet of the user that bears the name of one of ours', async () => {
    stand.workbook.addSheet('帮扶覆盖', [['我的']]);
    await refused(resultOf(0), 'name-taken', '帮扶覆盖');
  });
  test('over a hidden sheet of the user, or one whose name differs in case only', async () => {
    stand.workbook.addSheet('DATA').visibility = 'VeryHidden';
    await refused([{ ...resultOf(0)[0]!, name: 'data' }], 'name-taken', 'data');
  });
  test('over a sheet of ours that is another one', async () => {
    await workbook.writeSheets(resultOf(0));
    await refused([{ ...resultOf(0)[0]!, key: 'other' }], 'name-taken', '评比结果');
  });
  test('over a ledger', async () => {
    await workbook.writeSheets([rosterSheet]);
    await refused([rosterSheet], 'name-taken', rosterSheet.name);
  });
  test('twice under one name, or under a name that Excel does not allow', async () => {
    await refused([resultOf(0)[0]!, { ...resultOf(0)[0]!, key: 'other' }], 'name-taken', '评比结果');
    await refused([{ ...resultOf(0)[0]!, name: 'a/b' }], 'name-invalid', 'a/b');
  });
  test('into a workbook whose structure is protected, if a sheet had to be added', async () => {
    stand.workbook.protect();
    await refused(resultOf(0), 'structure-locked', '评比结果');
  });
  test('over a sheet of ours that is protected', async () => {
    await workbook.writeSheets(resultOf(0));
    stand.workbook.sheet('帮扶覆盖').protect();
    await refused(resultOf(1), 'sheet-locked', '帮扶覆盖');
  });

  const edits: [string, (sheet: HostSheet) => void][] = [
    ['a value', (sheet) => { sheet.cell('A2').value = 'T009'; }],
    ['a number that became text', (sheet) => { sheet.cell('C2').value = '33000'; }],
    ['a date that lost its format', (sheet) => { sheet.cell('C2').numberFormat = 'General'; }],
    ['a formula in place of its value', (sheet) => { sheet.cell('A2').formula = '="T001"'; }],
    ['a row at the end', (sheet) => { sheet.cell('A900').value = 'T900'; }],
    ['a cell beside', (sheet) => { sheet.cell('CZ2').value = '×'; }],
    ['a row that is gone', (sheet) => { for (const cell of ['A3', 'B3', 'C3']) sheet.cell(cell).value = ''; }],
    ['cells that were merged', (sheet) => { sheet.merged.push({ top: 2, left: 1, bottom: 3, right: 1 }); }],
  ];
  test.each(edits)('when somebody changed %s since it was read', async (_, edit) => {
    await workbook.writeSheets(resultOf(0));
    const tables = await read();
    edit(stand.workbook.sheet('教师名册'));
    const before = stand.workbook.snapshot();
    await expect(workbook.writeSheets(resultOf(1), { asRead: tables })).rejects.toMatchObject({ name: 'EntriesChanged', sheets: ['教师名册'] });
    expect(stand.workbook.snapshot()).toEqual(before);
    await workbook.writeSheets(resultOf(1), { asRead: await read() });
  });
  test('when somebody changes an entry while it is being computed, or takes a sheet away', async () => {
    const tables = await read();
    stand.forget();
    stand.between(1, (host) => host.sheet('评比打分').type('C2', 77));
    await expect(workbook.writeSheets(resultOf(0), { asRead: tables })).rejects.toMatchObject({ sheets: ['评比打分'] });
    stand.workbook.removeSheet('结对帮扶');
    await expect(workbook.writeSheets(resultOf(0), { asRead: tables })).rejects.toMatchObject({ sheets: ['评比打分', '结对帮扶'] });
    expect(outputsOf(stand.workbook)).toEqual([]);
  });
});

describe('a result', () => {
  test('takes three requests: one to look, one to write, one to make sure; none only gives ranges back', async () => {
    const tables = await read();
    for (const mark of [0, 1, 2]) {
      stand.forget();
      await workbook.writeSheets(resultOf(mark), { asRead: tables });
      expect(stand.requests).toHaveLength(3);
    }
  });
  test('is added at the end once, and written over where it stands after that', async () => {
    await workbook.writeSheets(resultOf(0));
    const names = stand.workbook.sheets.map(({ name }) => name);
    expect(names.slice(-2)).toEqual(['评比结果', '帮扶覆盖']);
    const ids = stand.workbook.sheets.map(({ id }) => id);
    stand.workbook.addSheet('后来的');
    await workbook.writeSheets(resultOf(1));
    expect(stand.workbook.sheets.map(({ id }) => id).slice(0, -1)).toEqual(ids);
  });
  test('leaves what the user did possible to undo', async () => {
    await workbook.writeSheets(resultOf(0));
    await workbook.writeSheets(resultOf(1));
    await workbook.restore();
    expect(stand.workbook.undoEmptied).toBe(0);
  });
  test('is the same after other results and after none', async () => {
    await workbook.writeSheets(resultOf(1));
    const fresh = outputsOf(stand.workbook);
    await workbook.writeSheets(resultOf(2));
    await workbook.writeSheets(resultOf(1));
    expect(outputsOf(stand.workbook)).toEqual(fresh);
  });
  test('is written although the ledgers are hidden, filtered or protected', async () => {
    for (const name of inputs) stand.workbook.sheet(name).protect();
    const before = inputsOf(stand.workbook);
    await workbook.writeSheets(resultOf(0), { asRead: await read() });
    expect(inputsOf(stand.workbook)).toEqual(before);
  });
  test('is written over in a workbook whose structure is protected, and in a hidden sheet', async () => {
    await workbook.writeSheets(resultOf(0));
    stand.workbook.protect();
    stand.workbook.sheet('评比结果').visibility = 'Hidden';
    await workbook.writeSheets(resultOf(1));
    expect(stand.workbook.sheet('评比结果').cell('A1').value).toBe('评比结果 1');
    expect(stand.workbook.sheet('评比结果').visibility).toBe('Hidden');
  });
  test('bears the mark that a file knows, and no sign of being unfinished', async () => {
    await workbook.writeSheets([...resultOf(0), rosterSheet]);
    const namesOf = (sheet: string): object[] => stand.workbook.sheet(sheet).names.map(({ name, formula, visible }) => ({ name, formula, visible }));
    expect(namesOf('评比结果')).toContainEqual({ name: '_MeritBook.Sheet', formula: '="ranking"', visible: false });
    expect(JSON.stringify([namesOf('评比结果'), namesOf(rosterSheet.name)])).not.toContain('Added');
    expect((await workbook.read(() => false)).headings).toContainEqual({ name: '评比结果', mark: 'ranking' });
  });
  test('that a file was computed with is known and written over', async () => {
    const file = XlsxWorkbook.create();
    await file.writeSheets(resultOf(0));
    const { headings } = await file.read(() => false);
    for (const { name, mark } of headings) {
      stand.workbook.addSheet(name, [['旧']]).names.push({ name: '_MeritBook.Sheet', formula: `="${mark}"`, visible: false } as never);
    }
    await workbook.writeSheets(resultOf(1));
    expect(stand.workbook.sheet('评比结果').cell('A1').value).toBe('评比结果 1');
    expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: false });
  });
  test('is told with its share', async () => {
    const shares: number[] = [];
    await workbook.writeSheets(resultOf(0), { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });
  test('that reads back otherwise is taken back', async () => {
    await workbook.writeSheets(resultOf(0));
    const old = outputsOf(stand.workbook);
    stand.forget();
    stand.between(3, (host) => { host.sheet('评比结果').cell('B3').value = 'x'; });
    await expect(workbook.writeSheets(resultOf(1))).rejects.toMatchObject({ name: 'HostFailure', reason: 'unverified', left: 'restored' });
    expect(outputsOf(stand.workbook)).toEqual(old);
    await workbook.writeSheets(resultOf(1));
    expect(await workbook.pastWrites()).toMatchObject({ isUnfinished: false });
  });
  test('may have a chart that has no number to show: Excel gets none, and all is well', async () => {
    const [sheet] = resultOf(0);
    const blocks = sheet!.blocks.map((block) => (block.kind === 'table'
      ? { ...block, columns: block.columns.map((column) => (column.header === '总分' ? { ...column, value: () => null } : column)) } : block));
    await workbook.writeSheets([{ ...sheet!, blocks }]);
    expect(stand.workbook.sheet('评比结果').charts).toHaveLength(0);
  });
  test('of Excel at its floor, ExcelApi 1.9, is the same', async () => {
    await workbook.writeSheets(resultOf(0));
    await workbook.writeSheets(resultOf(1));
    const expected = outputsOf(stand.workbook);
    stand = campaign({ api: '1.9' });
    await workbook.writeSheets(resultOf(0));
    await workbook.writeSheets(resultOf(1), { asRead: await read() });
    expect(outputsOf(stand.workbook)).toEqual(expected);
  });
});

describe('what stood before', () => {
  const states: ReturnType<typeof outputsOf>[] = [];
  beforeEach(async () => {
    for (const mark of [0, 1, 2]) {
      await workbook.writeSheets(resultOf(mark));
      states[mark] = outputsOf(stand.workbook);
    }
  });

  test('cannot be brought back before anything was written, or after a first result', async () => {
    stand = campaign();
    workbook = new ExcelWorkbook();
    expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: false });
    await expect(workbook.restore()).rejects.toMatchObject({ name: 'HostFailure', left: 'untouched' });
    await workbook.writeSheets(resultOf(0));
    expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: false });
  });
  test('is brought back, and the later result again', async () => {
    expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: true });
    await workbook.restore();
    expect(outputsOf(stand.workbook)).toEqual(states[1]);
    await workbook.restore();
    expect(outputsOf(stand.workbook)).toEqual(states[2]);
  });
  test('is brought back by another start of the program', async () => {
    await new ExcelWorkbook().restore();
    expect(outputsOf(stand.workbook)).toEqual(states[1]);
  });
  test('is brought back into a sheet that was taken away since', async () => {
    stand.workbook.removeSheet('帮扶覆盖');
    await workbook.restore();
    expect(outputsOf(stand.workbook)).toEqual(states[1]);
  });
  test('is what stood before the newest result after each one', async () => {
    await workbook.restore();
    await workbook.writeSheets(resultOf(2));
    await workbook.restore();
    expect(outputsOf(stand.workbook)).toEqual(states[1]);
  });
  test('is not put over a sheet of the user', async () => {
    stand.workbook.removeSheet('帮扶覆盖');
    stand.workbook.addSheet('帮扶覆盖', [['我的']]);
    const before = stand.workbook.snapshot();
    await expect(workbook.restore()).rejects.toMatchObject(refusal('name-taken', '帮扶覆盖'));
    expect(stand.workbook.snapshot()).toEqual(before);
  });
  test('is kept twice and no more', () => {
    expect(stand.workbook.xmlParts).toHaveLength(2);
  });
  test.each([1, 2, 3, 4].flatMap((n) => [0, 5, 200, 'all' as const].map((after) => [n, after] as const)))('stays or comes back whole when request %i of bringing it back fails after %s', async (n, after) => {
    stand.forget();
    stand.failAt(n, { code: 'GeneralException', after });
    const failed = await workbook.restore().then(() => null, (error: { left: string }) => error);
    expect(outputsOf(stand.workbook)).toEqual(failed === null || failed.left === 'written' ? states[1] : states[2]);
    expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: true });
    if (failed !== null && failed.left !== 'written') await workbook.restore();
    expect(outputsOf(stand.workbook)).toEqual(states[1]);
  });
});

describe('ledgers', () => {
  const ledgers = [rosterSheet, { ...rosterSheet, key: 'two', name: '另一册' }];

  test('are added at the end, and the only sheet of a blank workbook stays', async () => {
    await workbook.writeSheets(ledgers);
    expect(stand.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...inputs, '我的表', rosterSheet.name, '另一册']);
    expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: false });
  });
  test.each([0, 5, 60, 150, 'all'] as const)('are added whole or not at all when the request fails after %s actions', async (after) => {
    await workbook.writeSheets(resultOf(0));
    const before = stand.workbook.sheets.map(({ name }) => name);
    const outputs = outputsOf(stand.workbook);
    stand.forget();
    stand.failAt(2, { code: 'RequestAborted', after });
    const failed = await workbook.writeSheets(ledgers).then(() => null, (error: { left: string }) => error.left);
    expect(failed).toBe(after === 'all' ? null : after === 0 ? 'untouched' : 'restored');
    expect(stand.workbook.sheets.map(({ name }) => name)).toEqual(after === 'all' ? [...before, ...ledgers.map(({ name }) => name)] : before);
    expect(outputsOf(stand.workbook)).toEqual(outputs);
    if (after !== 'all') await workbook.writeSheets(ledgers);
  });
  test('that were left unfinished are taken away at the next start', async () => {
    const before = stand.workbook.snapshot().sheets;
    stand.forget();
    stand.failAt(2, { code: 'RequestAborted', after: 60, andOn: true });
    await expect(workbook.writeSheets(ledgers)).rejects.toMatchObject({ left: 'unfinished' });
    stand.forget();
    expect(await workbook.pastWrites()).toEqual({ isUnfinished: true, canRestore: true });
    await workbook.restore();
    expect(stand.workbook.snapshot().sheets).toEqual(before);
    expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: false });
  });
  test('that were left unfinished and were filled since are neither taken away nor written over', async () => {
    stand.failAt(2, { code: 'RequestAborted', after: 150, andOn: true });
    await expect(workbook.writeSheets(ledgers)).rejects.toMatchObject({ left: 'unfinished' });
    stand.forget();
    const sheet = stand.workbook.sheet(rosterSheet.name);
    sheet.cell('B9').value = '李明';
    await expect(workbook.writeSheets(ledgers)).rejects.toMatchObject(refusal('name-taken', rosterSheet.name));
    await workbook.restore();
    expect(stand.workbook.sheet(rosterSheet.name).cell('B9').value).toBe('李明');
    expect(await workbook.pastWrites()).toMatchObject({ isUnfinished: false });
  });
});
