import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputSheets } from '../../../src/core/report/output-sheets.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { FileWorkbook, type CellEdit } from '../../../src/workbench/file/file-workbook.js';
import { RefusedWrite } from '../../../src/workbook/refused-write.js';
import { everything, everythingParts } from '../../hosts/xlsx/everything.js';
import { validationErrors } from '../../hosts/xlsx/validator.js';
import { edit, everySheet, inFile, named, part } from './file-parts.js';
import { keeperAtHand, type KeeperAtHand } from './keeper-at-hand.js';

let at: KeeperAtHand;
beforeEach(() => { at = keeperAtHand(); });
afterEach(() => at.link.end());

const open = (bytes = everything()): Promise<FileWorkbook> => FileWorkbook.open(bytes, {}, () => at.link);

describe('a file that cannot be read is refused with its reason', () => {
  test.each([
    ['empty', new Uint8Array()], ['not-xlsx-text', new TextEncoder().encode('a,b')], ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)], ['damaged', everything().slice(0, 900)],
  ])('%s', async (reason, bytes) => {
    await expect(open(bytes)).rejects.toMatchObject({ name: 'UnreadableFile', reason });
    expect(at.isEnded()).toBe(true);
  });
  test('and opening that is called off ends the worker', async () => {
    const calling = new AbortController();
    const release = at.hold('open');
    const opening = FileWorkbook.open(everything(), { signal: calling.signal }, () => at.link);
    calling.abort();
    await expect(opening).rejects.toBe(calling.signal.reason as Error);
    expect(at.isEnded()).toBe(true);
    release();
  });
});

describe('an opened file', () => {
  test('has every sheet, as the file has it, and its looks', async () => {
    const workbook = await open();
    expect(workbook.tables()).toEqual(await inFile(everything()));
    expect(workbook.looks()).toEqual(await XlsxWorkbook.open(everything()).looks());
  });
  test('is saved as the very bytes that were opened, again and again', async () => {
    const workbook = await open();
    expect(await workbook.save()).toEqual(everything());
    expect(await workbook.save()).toEqual(everything());
    expect(workbook.isUnsaved).toBe(false);
  });
  test('tells how far it was read, to the end', async () => {
    const shares: number[] = [];
    await FileWorkbook.open(everything(), { onProgress: (share) => void shares.push(share) }, () => at.link);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  });
  test('crosses to the page in pieces', async () => {
    const rows = Array.from({ length: 70_000 }, (_, index) => `<row><c><v>${index}</v></c><c><f>A1</f><v>1</v></c></row>`).join('');
    const workbook = await open(everything({ 'xl/worksheets/sheet3.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>` }));
    const sheet = named(workbook.tables(), '隐藏');
    expect([sheet.rows.length, sheet.formulas.size, sheet.rows.at(-1)]).toEqual([70_000, 70_000, { row: 70_000, cells: [69_999, 1] }]);
    expect(at.longest()).toBeLessThanOrEqual(40_000);
  });
});

describe('an edit', () => {
  test('of a formula’s cell, of a sheet that is not there or of no cell changes nothing', async () => {
    const workbook = await open();
    const before = workbook.tables();
    expect(() => workbook.edit([edit('A2', '改'), edit('C4', 1)])).toThrow(new RefusedWrite('formula-cell', '数据', 'C4'));
    expect(() => workbook.edit([edit('A2', '改'), edit('A1', 1, '没有')])).toThrow(new RefusedWrite('sheet-unknown', '没有'));
    expect(() => workbook.edit([edit('A2', '改'), edit('A0', 1)])).toThrow(RangeError);
    expect(() => workbook.edit([edit('A2', '改'), edit('A3', Infinity)])).toThrow(RangeError);
    expect(named(workbook.tables(), '数据')).toBe(named(before, '数据'));
    expect(workbook.isUnsaved).toBe(false);
  });
  test('of a cell that a formula elsewhere leaves blank changes nothing: the file could not be saved', async () => {
    const sheet = part(everything(), 'xl/worksheets/sheet1.xml').replace('<c r="C4" s="2"><f>C2*2</f>', '<c r="C4" s="2"><f t="array" ref="C4:C6">C2*2</f>')
      .replace('</sheetData>', '<row r="6"><c r="C6" t="str"><v></v></c></row></sheetData>');
    const workbook = await open(everything({ 'xl/worksheets/sheet1.xml': sheet }));
    expect(() => workbook.edit([edit('C6', 1)])).toThrow(new RefusedWrite('formula-cell', '数据', 'C6'));
  });
  test('is read at once, is heard, and leaves what was read before as it was', async () => {
    const workbook = await open();
    const [heard, cells, unsaved]: [string[], unknown[], boolean[]] = [[], [], []];
    await workbook.onChange((sheet) => void heard.push(sheet));
    workbook.listen({ onCells: (edits) => void cells.push(edits), onUnsaved: (is) => void unsaved.push(is) });
    const before = await workbook.read((name) => name === '数据');
    workbook.edit([edit('A2', '=李明'), edit('H40', true)]);
    const after = await workbook.read((name) => name === '数据');
    expect(after.sheets[0]!.rows.find(({ row }) => row === 2)!.cells[0]).toBe('=李明');
    expect(after.sheets[0]!.rows.at(-1)).toEqual({ row: 40, cells: [null, null, null, null, null, null, null, true] });
    expect(before.sheets[0]!.rows.find(({ row }) => row === 2)!.cells[0]).toBe('李明');
    expect([heard, cells, unsaved]).toEqual([['数据'], [], [true]]);
    expect(named(workbook.tables(), '隐藏')).toBe(named(await workbook.read(everySheet), '隐藏'));
  });
  test('and its undo leave the bytes alone: of a text, a blank, a day and a number as its day', async () => {
    const workbook = await open();
    const unsaved: boolean[] = [];
    workbook.listen({ onUnsaved: (is) => void unsaved.push(is) });
    workbook.edit([edit('A2', '改'), edit('Z99', 1), edit('B2', null)]);
    workbook.edit([edit('A2', '李明'), edit('Z99', null), edit('B2', { day: '2026-03-09' })]);
    const day = named(await inFile(everything()), '数据').rows[1]!.cells[1];
    if (typeof day !== 'object' || day?.kind !== 'date') throw new Error('B2 is a day');
    workbook.edit([edit('B2', day.serial)]);
    expect(await workbook.save()).toEqual(everything());
    expect(workbook.tables()).toEqual(await inFile(everything()));
    expect(unsaved).toEqual([true, false]);
  });
  test.each<[string, CellEdit['value'], unknown]>([
    ['0012', '0012', '0012'], ['an identity number', '110101199003071234', '110101199003071234'], ['a formula', '=1+1', '=1+1'], ['lines', '甲\n乙\r丙', '甲\n乙\r丙'],
    ['a truth value', false, false], ['a day', { day: '2026-06-30' }, { kind: 'date', serial: 46203 }], ['no text', '', null], ['nothing', null, null],
    ['a number of 17 digits', 0.1 + 0.2, 0.3],
  ])('to %s stands in the file as it stands in the page', async (_, value, expected) => {
    const workbook = await open();
    // A text, a number, a text format and a date.
    workbook.edit(['A2', 'C2', 'D2', 'B2', 'F60'].map((cell) => edit(cell, value)));
    const saved = await inFile(await workbook.save());
    expect(saved).toEqual(workbook.tables());
    const row = named(saved, '数据').rows.find((each) => each.row === 2);
    expect([0, 1, 2, 3].map((column) => row?.cells[column] ?? null)).toEqual([expected, expected, expected, expected]);
  });
  test('is the only thing that differs in the saved file, which stays valid', async () => {
    const workbook = await open();
    workbook.edit([edit('A2', '0012')]);
    const saved = await workbook.save();
    const before = everythingParts();
    expect(Object.keys(before).filter((name) => part(saved, name) !== part(everything(), name))).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(await validationErrors(saved, 'xlsm')).toEqual([]);
    expect(await workbook.save()).toEqual(saved);
  });
  test('is unsaved until what was saved has arrived, and an edit meanwhile is unsaved still', async () => {
    const workbook = await open();
    workbook.edit([edit('A2', '一')]);
    await workbook.save();
    workbook.edit([edit('A3', '二')]);
    workbook.markSaved();
    expect(workbook.isUnsaved).toBe(true);
    workbook.edit([edit('A3', null)]);
    expect(workbook.isUnsaved).toBe(false);
    workbook.edit([edit('A2', '李明')]);
    expect(workbook.isUnsaved).toBe(true);
  });
});

describe('a fix', () => {
  test('of a sheet that changed since it was read is refused', async () => {
    const workbook = await open();
    const asRead = await workbook.read(everySheet);
    workbook.edit([edit('A2', '改')]);
    await expect(workbook.changeCells([edit('A3', 1)], { asRead })).rejects.toMatchObject({ name: 'EntriesChanged', sheets: ['数据'] });
    workbook.edit([edit('A2', '李明')]);
    await workbook.changeCells([edit('A3', 1)], { asRead });
  });
  test('is shown', async () => {
    const workbook = await open();
    const cells: unknown[] = [];
    workbook.listen({ onCells: (edits) => void cells.push(...edits) });
    await workbook.changeCells([edit('D2', 95)]);
    expect(cells).toEqual([edit('D2', 95)]);
  });
});

describe('showing', () => {
  test('a sheet that is not there is refused', async () => expect((await open()).show('没有')).rejects.toMatchObject({ name: 'HostFailure', reason: 'failed' }));
  test('names sheet and cells, of one that the file hides as well', async () => {
    const workbook = await open();
    const shown: unknown[] = [];
    workbook.listen({ onShow: (...said) => void shown.push(said) });
    await workbook.show('数据', 'A2:B3');
    await workbook.show('隐藏');
    expect(shown).toEqual([['数据', 'A2:B3'], ['隐藏', null]]);
  });
});

test('the empty ledgers have the sample’s sheets, and no entries', async () => {
  const empty = await FileWorkbook.fromTemplate({ sample: false }, () => at.link);
  expect(empty.tables().headings.map(({ name }) => name)).not.toContain(outputSheets.ranking);
  expect(named(empty.tables(), '教师名册').rows).toHaveLength(1);
});
