/** Every workbook that the command line writes is valid, whole, and means the same to other programs. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-host.js';
import type { CellChange } from '../../src/workbook/host.js';
import { everything } from '../hosts/xlsx/everything.js';
import { brokenInvariants } from '../hosts/xlsx/invariants.js';
import { validationErrors } from '../hosts/xlsx/validator.js';
import { savedAs, withoutLibreOffice } from '../libreoffice.js';
import { WorkFolder } from './meritbook.js';
import { writtenSheets } from './written-cells.js';
import { outputNames } from '../sheet-names.js';

const folder = new WorkFolder();
const done = async (...words: readonly string[]): Promise<void> => {
  const { code, stderr } = await folder.meritbook(...words);
  expect([code, stderr]).toEqual([0, '']);
};

async function withCells(workbook: Uint8Array, changes: readonly CellChange[]): Promise<Uint8Array> {
  const host = XlsxWorkbook.open(workbook);
  await host.changeCells(changes);
  return host.bytes();
}

/** The cell beside a parameter's name. */
function parameterCell(workbook: Uint8Array, parameter: string): string {
  const { cells } = writtenSheets(workbook).get('设置')!;
  return [...cells].find(([, { value }]) => value === parameter)![0].replace('A', 'B');
}

const files = [
  '空白.xlsx', '示例.xlsx', '补齐.xlsm', '结果.xlsx', '分组待定.xlsx', '非正式.xlsx', '整理.xlsx', '宏.xlsm', '空白结果.xlsx',
] as const;
const filledResults: readonly string[] = ['结果.xlsx', '分组待定.xlsx', '非正式.xlsx'];
/** Sheets that every filled workbook has figures for. */
const alwaysFilled = ['评比结果', '帮扶覆盖'];
const results = files.filter((file) => [...filledResults, '空白结果.xlsx', '宏.xlsm'].includes(file));

beforeAll(async () => {
  await done('template', '-o', '空白.xlsx');
  await done('template', '--sample', '-o', '示例.xlsx');
  folder.put('我的.xlsm', everything());
  await done('template', '--into', '我的.xlsm', '-o', '补齐.xlsm');
  const sample = folder.bytes('示例.xlsx');
  const settings = { 分组依据: '任教学科', 并列处理: '待定', 并列比较顺序: '无', 等次比例: '1:1:1:1:1', 等次名称: '优*、"良"、A&B、>=丁、优', 去高去低起始评委数: '3', '权重：听课评课': '0', 小数位数: '0' };
  folder.put('分组.xlsx', await withCells(sample, Object.entries(settings).map(([parameter, value]) => ({ sheet: '设置', cell: parameterCell(sample, parameter), value }))));
  folder.put('有误.xlsx', await withCells(sample, [{ sheet: '评比打分', cell: 'C2', value: 1000 }, { sheet: '教师名册', cell: 'A3', value: '' }, { sheet: '结对帮扶', cell: 'A2', value: '查无此人' }]));
  await done('compute', '示例.xlsx', '-o', '结果.xlsx', '--as-of', '2026-06-30');
  await done('compute', '分组.xlsx', '-o', '分组待定.xlsx', '--as-of', '2026-06-30');
  await done('compute', '有误.xlsx', '-o', '非正式.xlsx', '--allow-errors');
  await done('fix', '示例.xlsx', '-o', '整理.xlsx');
  await done('compute', '补齐.xlsm', '-o', '宏.xlsm');
  await done('compute', '空白.xlsx', '-o', '空白结果.xlsx');
});

describe.each(files)('%s', (file) => {
  test('has no error in the validator', async () => expect(await validationErrors(folder.bytes(file), file.slice(-4))).toEqual([]));
  test('is whole', () => expect(brokenInvariants(folder.bytes(file))).toEqual([]));
});

/** The workbook with every cached result of a formula taken out: who shows one has worked it out himself. */
function uncalculated(workbook: Uint8Array): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [
    name, /worksheets\/sheet\d+\.xml$/.test(name) ? strToU8(strFromU8(bytes).replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) : bytes,
  ])), { level: 1 });
}

describe.skipIf(withoutLibreOffice())('LibreOffice', () => {
  const saved = new Map<string, Uint8Array>();
  const opened = new Map<string, ReturnType<typeof writtenSheets>>();
  beforeAll(async () => {
    const workbooks = await savedAs('xlsx', ...files.map((file) => uncalculated(folder.bytes(file))));
    files.forEach((file, index) => {
      saved.set(file, workbooks[index]!);
      opened.set(file, writtenSheets(workbooks[index]!));
    });
  });

  test.each(files)('opens every sheet of %s', (file) => {
    expect([...opened.get(file)!.keys()]).toEqual([...writtenSheets(folder.bytes(file)).keys()]);
  });
  test.each(results)('works out for itself what we wrote as the results of formulas in %s', (file) => {
    for (const sheet of outputNames) {
      const theirs = opened.get(file)!.get(sheet)!.cells;
      const ours = [...writtenSheets(folder.bytes(file)).get(sheet)!.cells].filter(([, { formula }]) => formula !== null);
      const differing = ours.filter(([address, { value }]) => !agrees(value, theirs.get(address)?.value));
      expect(differing.map(([address, { formula, value }]) => [`${sheet}!${address}`, formula, value, theirs.get(address)?.value])).toEqual([]);
      if (filledResults.includes(file) && alwaysFilled.includes(sheet)) expect(ours.length, sheet).toBeGreaterThan(5);
    }
  });
  test.each(results)('finds that every sum agrees in %s', (file) => {
    const cells = outputNames.flatMap((sheet) => [...opened.get(file)!.get(sheet)!.cells.values()]);
    const verdicts = cells.filter(({ value }) => value === '相符' || value === '不符');
    expect(verdicts.length).toBeGreaterThanOrEqual(2);
    expect(verdicts.filter(({ value }) => value === '不符')).toEqual([]);
    expect(verdicts.every(({ formula }) => formula !== null)).toBe(true);
  });

  test('saves the sample so that it gives the same JSON as ours, and a sound result', async () => {
    const theirs = saved.get('示例.xlsx')!;
    folder.put('另存.xlsx', theirs);
    const json = async (file: string): Promise<unknown> => JSON.parse((await folder.meritbook('compute', file, '--json', '--as-of', '2026-06-30')).stdout);
    expect(await json('另存.xlsx')).toEqual(await json('示例.xlsx'));
    await done('compute', '另存.xlsx');
    const before = await validationErrors(theirs);
    expect((await validationErrors(folder.bytes('另存-结果.xlsx'))).filter((error) => !before.includes(error))).toEqual([]);
    expect(brokenInvariants(folder.bytes('另存-结果.xlsx'))).toEqual(brokenInvariants(theirs));
  });
  test('saves results so that they are still known as ours, and are replaced', async () => {
    folder.put('再存.xlsx', saved.get('结果.xlsx')!);
    await done('compute', '再存.xlsx', '--in-place', '--as-of', '2026-06-30');
    const after = writtenSheets(folder.bytes('再存.xlsx'));
    expect([...after.keys()]).toEqual([...writtenSheets(folder.bytes('结果.xlsx')).keys()]);
    expect([...after.get('评比结果')!.cells.values()]).toEqual([...writtenSheets(folder.bytes('结果.xlsx')).get('评比结果')!.cells.values()].map((cell) => ({ ...cell, format: expect.any(String) })));
  });
});

const agrees = (one: string | number, other: string | number | undefined): boolean =>
  (typeof one === 'number' ? Math.abs(Number(other) - one) < 1e-12 : one === other);
