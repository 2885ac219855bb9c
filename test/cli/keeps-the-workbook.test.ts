/** What is the user's stays his to the byte, however often a result is computed (SPEC 6). */

import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-host.js';
import { everything, everythingParts } from '../hosts/xlsx/everything.js';
import { brokenInvariants } from '../hosts/xlsx/invariants.js';
import { validationErrors } from '../hosts/xlsx/validator.js';
import { WorkFolder } from './meritbook.js';
import { calculationChain, controlParts } from './user-parts.js';
import { writtenSheets } from './written-cells.js';
import { outputNames } from '../sheet-names.js';

type Value = string | number | { readonly day: string };

const ledgers: Readonly<Record<string, readonly (readonly [column: string, values: readonly Value[]])[]>> = {
  教师名册: [
    ['编号', ['007', 'T2', 'T3', 'T4']], ['姓名', ['李明', '王芳', '=赵强', '孙丽']], ['出生日期', [{ day: '1970-05-01' }, { day: '1998-02-03' }, { day: '1980-07-07' }, { day: '1985-09-09' }]],
    ['政治面貌', ['中共党员', '群众', '中共党员', '群众']], ['职称', ['高级教师', '二级教师', '一级教师', '二级教师']],
  ],
  学生名册: [['编号', ['S1', 'S2']], ['姓名', ['陈小雨', '周小星']], ['留守儿童', ['是', '是']]],
  结对帮扶: [['帮扶人', ['007', 'T3']], ['对象类型', ['青年教师', '留守儿童']], ['帮扶对象', ['T2', 'S1']]],
  评比打分: [
    ['参评教师', ['007', 'T2', 'T3', 'T4']], ['课题研究', [90, 80, 85, 70]], ['教学设计', [90, 80, 85, 70]], ['听课评课', [90, 80, 85, 70]], ['教学展示', [91, 80, 85, 70]],
  ],
};

/** The entries typed into the ledgers' first free rows. */
async function filledIn(workbook: Uint8Array): Promise<Uint8Array> {
  const sheets = writtenSheets(workbook);
  const host = XlsxWorkbook.open(workbook);
  for (const [sheet, columns] of Object.entries(ledgers)) {
    const headers = [...sheets.get(sheet)!.cells].filter(([address]) => /^[A-Z]+1$/.test(address));
    for (const [header, values] of columns) {
      const column = headers.find(([, { value }]) => String(value).startsWith(header))![0].slice(0, -1);
      await host.changeCells(values.map((value, index) => ({ sheet, cell: `${column}${index + 2}`, value })));
    }
  }
  return host.bytes();
}

const folder = new WorkFolder();
const computed = async (input: string, output: string): Promise<Record<string, Uint8Array>> => {
  const { code, stderr } = await folder.meritbook('compute', input, '-o', output, '--as-of', '2026-06-30');
  expect([code, stderr]).toEqual([0, '']);
  return unzipSync(folder.bytes(output));
};
const partOf = (file: string, sheet: string): string => writtenSheets(folder.bytes(file)).get(sheet)!.part;
const runsIn = (file: string): string[][] => writtenSheets(folder.bytes(file)).get('运行记录')!.rows.filter((row) => /^\d{4}-\d\d-\d\d \d\d:/.test(String(row[0]))).map((row) => row.map(String));

let input: Record<string, Uint8Array>;
let once: Record<string, Uint8Array>;
let again: Record<string, Uint8Array>;
let twice: Record<string, Uint8Array>;
beforeAll(async () => {
  folder.put('我的.xlsm', everything());
  expect((await folder.meritbook('template', '--into', '我的.xlsm', '-o', '补齐.xlsm')).code).toBe(0);
  folder.put('台账.xlsm', await filledIn(folder.bytes('补齐.xlsm')));
  input = unzipSync(folder.bytes('台账.xlsm'));
  once = await computed('台账.xlsm', '一次.xlsm');
  // The log tells runs apart by the second.
  await new Promise((resolve) => { setTimeout(resolve, 1100); });
  again = await computed('台账.xlsm', '另一次.xlsm');
  twice = await computed('一次.xlsm', '两次.xlsm');
});

function expectKept(before: Record<string, Uint8Array>, after: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(before)) {
    if (controlParts.includes(name)) continue;
    expect(after[name], name).toEqual(name === calculationChain ? undefined : bytes);
  }
}

describe('in a workbook that has everything', () => {
  test('template --into keeps every part that is the user’s, byte for byte', () => expectKept(everythingParts(), unzipSync(folder.bytes('补齐.xlsm'))));
  test('compute keeps every part that is the user’s, byte for byte', () => {
    expect(Object.keys(input)).toEqual(expect.arrayContaining(Object.keys(everythingParts()).filter((name) => name !== calculationChain)));
    expectKept(input, once);
  });
  test('compute adds our four sheets at the end', () => {
    const names = (file: string): string[] => [...writtenSheets(folder.bytes(file)).keys()];
    expect(names('一次.xlsm')).toEqual([...names('台账.xlsm'), ...outputNames]);
  });
  test('the entries are ranked, and their text is text', () => {
    const cells = [...writtenSheets(folder.bytes('一次.xlsm')).get('评比结果')!.cells.values()];
    for (const value of ['007', '=赵强', 90.25]) expect(cells).toContainEqual(expect.objectContaining({ value, formula: null }));
  });
  test.each(['补齐.xlsm', '一次.xlsm', '两次.xlsm'])('%s is valid and whole', async (file) => {
    expect(await validationErrors(folder.bytes(file), 'xlsm')).toEqual([]);
    expect(brokenInvariants(folder.bytes(file))).toEqual([]);
  });
});

describe('computing once more', () => {
  test('from the same entries and date gives the same bytes, but for the log', () => {
    const log = partOf('一次.xlsm', '运行记录');
    expect(Object.keys(again)).toEqual(Object.keys(once));
    expect(again[log]).not.toEqual(once[log]);
    for (const [name, bytes] of Object.entries(once)) if (name !== log) expect(again[name], name).toEqual(bytes);
  });
  test('from the output replaces our sheets where they stand: no part more, and only the log differs', () => {
    expect(Object.keys(twice)).toEqual(Object.keys(once));
    const log = partOf('两次.xlsm', '运行记录');
    for (const [name, bytes] of Object.entries(once)) if (name !== log) expect(twice[name], name).toEqual(bytes);
  });
  test('keeps the earlier run in the log, below the new one', () => {
    const [earlier] = runsIn('一次.xlsm');
    expect(runsIn('一次.xlsm')).toHaveLength(1);
    expect(runsIn('两次.xlsm')).toHaveLength(2);
    expect(runsIn('两次.xlsm')[1]).toEqual(earlier);
    expect(runsIn('两次.xlsm')[0]!.slice(1)).toEqual(earlier!.slice(1));
    expect(runsIn('两次.xlsm')[0]![0]! > earlier![0]!).toBe(true);
  });
  test('after an entry was corrected changes the result and the fingerprint, and grows nothing', async () => {
    const corrected = XlsxWorkbook.open(folder.bytes('两次.xlsm'));
    const { cells } = writtenSheets(folder.bytes('两次.xlsm')).get('评比打分')!;
    const mark = [...cells].find(([, { value }]) => value === 91)![0];
    await corrected.changeCells([{ sheet: '评比打分', cell: mark, value: 10 }]);
    folder.put('更正.xlsm', corrected.bytes());
    const third = await computed('更正.xlsm', '三次.xlsm');
    expect(Object.keys(third)).toEqual(Object.keys(once));
    expect(third['xl/styles.xml']).toEqual(once['xl/styles.xml']);
    expect(third[partOf('三次.xlsm', '评比结果')]).not.toEqual(once[partOf('一次.xlsm', '评比结果')]);
    const [now, before] = runsIn('三次.xlsm');
    expect(runsIn('三次.xlsm')).toHaveLength(3);
    expect(now!.join()).not.toBe(before!.join());
  });
});
