import { fc, test as propertyTest } from '@fast-check/vitest';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsx-host.js';
import { cellAddress } from '../../../../src/workbook/address.js';
import type { CellChange } from '../../../../src/workbook/host.js';
import { everything, everythingParts } from '../everything.js';
import { brokenInvariants } from '../invariants.js';
import { validationErrors } from '../validator.js';

const part = (files: Record<string, Uint8Array>, name: string): string => new TextDecoder().decode(files[name]);
const scores = part(everythingParts(), 'xl/worksheets/sheet1.xml');

async function changed(changes: readonly CellChange[], source = everything()): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(source);
  await workbook.changeCells(changes);
  return workbook.bytes();
}

const cells = (bytes: Uint8Array): string => part(unzipSync(bytes), 'xl/worksheets/sheet1.xml');

describe('a cell is not changed', () => {
  test.each([
    ['where a formula stands', { sheet: '数据', cell: 'C4', value: 1 }, 'formula-cell'],
    ['in a sheet that is not there', { sheet: '无', cell: 'A1', value: 1 }, 'sheet-unknown'],
  ])('%s', async (_, change, reason) => {
    const workbook = XlsxWorkbook.open(everything());
    const before = workbook.bytes();
    await expect(workbook.changeCells([{ sheet: '数据', cell: 'A2', value: '改' }, change])).rejects.toMatchObject({ name: 'RefusedWrite', reason });
    expect(workbook.bytes()).toEqual(before);
  });
  test('where one formula of several cells shows its result', async () => {
    const array = scores.replace('<c r="C4" s="2"><f>C2*2</f>', '<c r="C4" s="2"><f t="array" ref="C4:D5">C2*2</f>');
    await expect(changed([{ sheet: '数据', cell: 'D5', value: 1 }], everything({ 'xl/worksheets/sheet1.xml': array })))
      .rejects.toMatchObject({ reason: 'formula-cell', cell: 'D5' });
  });
});

describe('a changed cell', () => {
  test('is all that differs in its sheet, and no part but the styles and the workbook differs', async () => {
    const after = unzipSync(await changed([{ sheet: '数据', cell: 'D2', value: 95 }, { sheet: '数据', cell: 'A2', value: '=李明' }]));
    expect(part(after, 'xl/worksheets/sheet1.xml')).toBe(scores
      .replace('<c r="A2" t="s"><v>3</v></c>', '<c r="A2" t="inlineStr"><is><t>=李明</t></is></c>')
      .replace('<c r="D2" s="4" t="s"><v>6</v></c>', '<c r="D2" s="5"><v>95</v></c>'));
    const before = everythingParts();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(before).filter((name) => part(after, name) !== part(before, name))).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml']);
    expect(part(after, 'xl/workbook.xml')).toBe(part(before, 'xl/workbook.xml').replace('<calcPr ', '<calcPr fullCalcOnLoad="1" '));
  });
  test('of a text format gets the same looks with a number format', async () => {
    const styles = part(unzipSync(await changed([{ sheet: '数据', cell: 'D2', value: 95 }])), 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="6">');
    expect(styles).toContain('<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyProtection="1"><alignment vertical="center"/><protection locked="0"/></xf></cellXfs>');
  });
  test('keeps its style where that suits the value', async () => {
    const after = cells(await changed([{ sheet: '数据', cell: 'B2', value: { day: '2026-01-05' } }, { sheet: '数据', cell: 'A1', value: ' 姓 名' }, { sheet: '数据', cell: 'C2', value: 7.5 }]));
    expect(after).toContain('<c r="B2" s="3"><v>46027</v></c>');
    expect(after).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> 姓 名</t></is></c>');
    expect(after).toContain('<c r="C2"><v>7.5</v></c>');
  });
  test('becomes a date where it was text, and a number where it was a date', async () => {
    const bytes = await changed([{ sheet: '数据', cell: 'D2', value: { day: '2026-01-05' } }, { sheet: '数据', cell: 'B2', value: 88 }]);
    const { sheets } = await XlsxWorkbook.open(bytes).read((name) => name === '数据');
    expect(sheets[0]!.rows[1]!.cells.slice(0, 4)).toEqual(['李明', 88, 88.5, { kind: 'date', serial: 46027 }]);
  });
  test('that is made blank keeps its looks, and one that was not there stays so', async () => {
    const after = cells(await changed([{ sheet: '数据', cell: 'D2', value: null }, { sheet: '数据', cell: 'A2', value: null }, { sheet: '数据', cell: 'Z90', value: null }]));
    expect(after).toBe(scores.replace('<c r="A2" t="s"><v>3</v></c>', '<c r="A2"/>').replace('<c r="D2" s="4" t="s"><v>6</v></c>', '<c r="D2" s="4"/>'));
  });
  test('holds a truth value as one, where text stood too', async () => {
    const bytes = await changed([{ sheet: '数据', cell: 'D2', value: true }, { sheet: '数据', cell: 'A2', value: false }]);
    const { sheets } = await XlsxWorkbook.open(bytes).read((name) => name === '数据');
    expect([sheets[0]!.rows[1]!.cells[3], sheets[0]!.rows[1]!.cells[0]]).toEqual([true, false]);
    expect(await validationErrors(bytes, 'xlsm')).toEqual([]);
  });
  test('that was not there is inserted in order, in rows that were not there too', async () => {
    const after = cells(await changed([
      { sheet: '数据', cell: 'B5', value: '乙' }, { sheet: '数据', cell: 'E2', value: '戊' }, { sheet: '数据', cell: 'B3', value: 2 },
      { sheet: '数据', cell: 'A3', value: 1 }, { sheet: '数据', cell: 'C9', value: 9 }, { sheet: '数据', cell: 'A7', value: 7 },
    ]));
    expect([...after.matchAll(/<c r="([A-Z]\d)"/g)].map(([, cell]) => cell)).toEqual(
      ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'D2', 'E2', 'A3', 'B3', 'A4', 'B4', 'C4', 'A5', 'B5', 'C5', 'A7', 'C9']);
  });
  test('is written into prefixed parts, empty sheets and texts of many lines', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const source = everything({ 'xl/worksheets/sheet3.xml': `<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="${main}">\r\n <x:sheetData/>\r\n</x:worksheet>` });
    const after = await changed([{ sheet: '隐藏', cell: 'B2', value: '字' }, { sheet: '隐藏', cell: 'A4', value: 4 }], source);
    expect(part(unzipSync(after), 'xl/worksheets/sheet3.xml')).toBe(`<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="${main}">\r\n <x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>字</x:t></x:is></x:c></x:row><x:row r="4"><x:c r="A4"><x:v>4</x:v></x:c></x:row></x:sheetData>\r\n</x:worksheet>`);
    const again = await changed([{ sheet: '隐藏', cell: 'B2', value: 5 }, { sheet: '隐藏', cell: 'C4', value: 'a' }], after);
    expect(part(unzipSync(again), 'xl/worksheets/sheet3.xml')).toContain('<x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row><x:row r="4"><x:c r="A4"><x:v>4</x:v></x:c><x:c r="C4"');
    expect(await validationErrors(again, 'xlsm')).toEqual([]);
  });
  test('leaves the workbook valid and whole', async () => {
    const after = await changed([{ sheet: '数据', cell: 'D2', value: 95 }, { sheet: '数据', cell: 'F30', value: { day: '2026-01-05' } }]);
    expect(await validationErrors(after, 'xlsm')).toEqual([]);
    expect(brokenInvariants(after)).toEqual([]);
  });
});

const place = fc.record({ row: fc.integer({ min: 6, max: 40 }), column: fc.integer({ min: 1, max: 12 }) });
// Excel keeps fifteen digits of a number.
const value = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/\r/.test(text)), fc.double({ min: -1e300, max: 1e300, noNaN: true }).map((number) => Number(number.toPrecision(15)) + 0));
propertyTest.prop([fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 12 })])('what is written is what is read', async (wanted) => {
  const bytes = await changed(wanted.map(([{ row, column }, each]) => ({ sheet: '数据', cell: cellAddress(row, column), value: each })));
  const { sheets } = await XlsxWorkbook.open(bytes).read((name) => name === '数据');
  const last = new Map(wanted.map(([{ row, column }, each]) => [cellAddress(row, column), each]));
  for (const { row, cells: read } of sheets[0]!.rows.filter(({ row }) => row > 5)) {
    read.forEach((each, index) => expect(each).toEqual(last.get(cellAddress(row, index + 1)) ?? null));
  }
  expect(brokenInvariants(bytes)).toEqual([]);
});
