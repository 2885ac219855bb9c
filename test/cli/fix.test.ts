/** fix changes the cells that it reports, and nothing else (SPEC 5, 7). */

import { isDeepStrictEqual } from 'node:util';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { controlParts } from './user-parts.js';
import { ledgerWorkbook } from './ledger-workbook.js';
import { sampleWorkbook, WorkFolder, type Run } from './meritbook.js';
import { writtenSheets, type WrittenCell } from './written-cells.js';

interface Issue {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly fix?: string | number;
}

const issuesOf = async (folder: WorkFolder, file: string): Promise<Issue[]> =>
  (JSON.parse((await folder.meritbook('check', file, '--json', '--as-of', '2026-06-30')).stdout) as { issues: Issue[] }).issues;

/** Every cell of the workbook by 工作表!A1. */
function cellsOf(workbook: Uint8Array): Map<string, WrittenCell> {
  return new Map([...writtenSheets(workbook)].flatMap(([name, { cells }]) => [...cells].map(([address, cell]) => [`${name}!${address}`, cell] as const)));
}

const places = (issues: readonly Issue[]): string[] => issues.map(({ sheet, cell }) => `${sheet}!${cell}`).sort();

describe('fixing the sample school', () => {
  let folder: WorkFolder;
  let run: Run;
  let fixable: readonly Issue[];
  let others: readonly Issue[];
  beforeAll(async () => {
    folder = new WorkFolder().put('示例.xlsx', await sampleWorkbook());
    const issues = await issuesOf(folder, '示例.xlsx');
    fixable = issues.filter(({ fix }) => fix !== undefined);
    others = issues.filter(({ fix }) => fix === undefined);
    run = await folder.meritbook('fix', '示例.xlsx', '-o', '整理.xlsx');
  });

  test('tells of each cell, then of their number and the file', () => {
    const lines = run.stdout.trimEnd().split('\n');
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(lines.slice(0, -2).map((line) => line.split('  ')[0]).sort()).toEqual(places(fixable));
    expect(lines.slice(-2)).toEqual([`共修复 ${fixable.length} 处`, '已写入：整理.xlsx']);
  });
  test('changes exactly the cells that it reports', () => {
    const [before, after] = [cellsOf(folder.bytes('示例.xlsx')), cellsOf(folder.bytes('整理.xlsx'))];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([place, cell]) => !isDeepStrictEqual(cell, before.get(place))).map(([place]) => place).sort()).toEqual(places(fixable));
  });
  test('writes numbers as numbers, days as dates and text as text', () => {
    const after = cellsOf(folder.bytes('整理.xlsx'));
    for (const { code, sheet, cell, fix } of fixable) {
      const written = after.get(`${sheet}!${cell}`)!;
      // Day 25569 of the 1900 date system is the one from which computers count: 1970-01-01.
      if (code === 'date-as-text') expect([written.value, written.format]).toEqual([Date.parse(`${fix}T00:00Z`) / 86_400_000 + 25_569, expect.stringMatching(/^(14|yyyy.mm?.dd?)$/)]);
      else expect(written.value).toStrictEqual(fix);
    }
    expect(new Set(fixable.map(({ code }) => code))).toEqual(new Set(['number-as-text', 'date-as-text', 'text-untidy']));
  });
  test('keeps every part but those of the changed sheets byte for byte', () => {
    const before = unzipSync(folder.bytes('示例.xlsx'));
    const after = unzipSync(folder.bytes('整理.xlsx'));
    const sheets = writtenSheets(folder.bytes('示例.xlsx'));
    const changed = new Set([...controlParts, ...fixable.map(({ sheet }) => sheets.get(sheet)!.part)]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, bytes] of Object.entries(before)) if (!changed.has(name)) expect(after[name], name).toEqual(bytes);
  });
  test('leaves check with what it cannot fix', async () => {
    expect(await issuesOf(folder, '整理.xlsx')).toEqual(others);
  });
  test('a second time finds nothing', async () => {
    const { code, stdout } = await folder.meritbook('fix', '整理.xlsx', '-o', '再整理.xlsx');
    expect([code, stdout]).toEqual([0, '共修复 0 处\n已写入：再整理.xlsx\n']);
    expect(folder.bytes('再整理.xlsx')).toEqual(folder.bytes('整理.xlsx'));
  });
});

test('errors that no fix mends do not keep the others from being mended', async () => {
  const workbook = ledgerWorkbook({
    教师名册: [['编号', '姓名', '政治面貌', '出生日期'], ['T1', ' =1+1 ', '党员', '1990.5.1'], ['T1', '教师乙', '神仙', '不详']],
    评比打分: [['参评教师', '教学展示'], ['Ｔ１', '95分']],
  });
  const folder = new WorkFolder().put('台账.xlsx', workbook);
  expect((await folder.meritbook('fix', '台账.xlsx', '-o', '整理.xlsx')).code).toBe(0);
  const fixed = writtenSheets(folder.bytes('整理.xlsx'));
  const cell = (sheet: string, address: string): WrittenCell | undefined => fixed.get(sheet)!.cells.get(address);
  expect(cell('教师名册', 'B2')).toMatchObject({ value: '=1+1', formula: null });
  expect(cell('教师名册', 'C2')).toMatchObject({ value: '中共党员' });
  expect(cell('教师名册', 'D2')).toMatchObject({ value: 32_994 });
  expect(cell('教师名册', 'C3')).toMatchObject({ value: '神仙' });
  expect(cell('评比打分', 'A2')).toMatchObject({ value: 'T1' });
  expect(cell('评比打分', 'B2')).toMatchObject({ value: 95 });
  expect((await folder.meritbook('check', '整理.xlsx')).code).toBe(3);
});

test('a formula is never overwritten', async () => {
  const formula = { xml: '<c t="str"><f>"9"&amp;"5"</f><v>95</v></c>' };
  const folder = new WorkFolder().put('台账.xlsx', ledgerWorkbook({ 教师名册: [['编号', '姓名'], ['T1', '教师甲']], 评比打分: [['参评教师', '教学展示'], ['T1', formula]] }));
  const { stdout } = await folder.meritbook('fix', '台账.xlsx', '-o', '整理.xlsx');
  expect(stdout).toContain('共修复 0 处');
  expect(writtenSheets(folder.bytes('整理.xlsx')).get('评比打分')!.cells.get('B2')).toMatchObject({ value: '95', formula: '"9"&"5"' });
});
