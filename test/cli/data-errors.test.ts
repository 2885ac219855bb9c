/** Errors in the entries block the result; --allow-errors leaves them out and stamps it (SPEC 5, 7). */

import { describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { contest, ledgerWorkbook } from './ledger-workbook.js';
import { WorkFolder } from './meritbook.js';
import { writtenSheets } from './written-cells.js';
import { outputNames } from '../sheet-names.js';

const outputs = outputNames;
const sound = contest([90, 80]);
const faulty = ledgerWorkbook(contest([90, 101, 80]));
const textsOf = (workbook: Uint8Array, sheet: string): string[] => [...writtenSheets(workbook).get(sheet)!.cells.values()].map(({ value }) => String(value));

describe('errors without --allow-errors', () => {
  test.each([
    [['compute', '台账.xlsx']],
    [['compute', '台账.xlsx', '--in-place']],
    [['compute', '台账.xlsx', '--json', '-o', '结果.xlsx']],
  ])('write nothing: %j', async (words) => {
    const folder = new WorkFolder().put('台账.xlsx', faulty);
    expect((await folder.meritbook(...words)).code).toBe(3);
    expect(folder.names()).toEqual(['台账.xlsx']);
    expect(folder.bytes('台账.xlsx')).toEqual(faulty);
  });
  test('leave an earlier output as it was', async () => {
    const folder = new WorkFolder().put('台账.xlsx', faulty).put('台账-结果.xlsx', 'earlier');
    expect((await folder.meritbook('compute', '台账.xlsx')).code).toBe(3);
    expect(folder.bytes('台账-结果.xlsx')).toEqual(new TextEncoder().encode('earlier'));
  });
  test('are told on standard error, each with its cell, and what to do', async () => {
    const { stdout, stderr } = await new WorkFolder().put('台账.xlsx', faulty).meritbook('compute', '台账.xlsx');
    expect(stdout).toBe('');
    expect(stderr.split('\n').filter((line) => line.startsWith('[错误] 评比打分!'))).toHaveLength(4);
    expect(stderr).toContain('评比打分!C3');
    expect(stderr).toContain('--allow-errors');
  });
  test('give check the exit code 3, its report on standard output', async () => {
    const { code, stdout, stderr } = await new WorkFolder().put('台账.xlsx', faulty).meritbook('check', '台账.xlsx');
    expect([code, stderr]).toEqual([3, '']);
    expect(stdout).toContain('评比打分!C3');
  });
});

test('warnings alone block nothing', async () => {
  const warned = ledgerWorkbook(contest(['９０', 80]));
  const folder = new WorkFolder().put('台账.xlsx', warned);
  expect((await folder.meritbook('check', '台账.xlsx')).stdout).toContain('[警告]');
  expect((await folder.meritbook('compute', '台账.xlsx')).code).toBe(0);
});

describe('with --allow-errors', () => {
  test('every sheet bears the stamp', async () => {
    const folder = new WorkFolder().put('台账.xlsx', faulty);
    const { code, stderr } = await folder.meritbook('compute', '台账.xlsx', '--allow-errors');
    expect([code, stderr]).toEqual([0, '']);
    for (const sheet of outputs) expect(textsOf(folder.bytes('台账-结果.xlsx'), sheet).filter((text) => text.startsWith('本结果非正式')), sheet).toHaveLength(1);
  });
  test('no sheet bears it where nothing is wrong', async () => {
    const folder = new WorkFolder().put('台账.xlsx', ledgerWorkbook(sound));
    await folder.meritbook('compute', '台账.xlsx', '--allow-errors');
    for (const sheet of outputs) expect(textsOf(folder.bytes('台账-结果.xlsx'), sheet).join('\n'), sheet).not.toContain('本结果非正式');
  });
  test('what is wrong is left out', async () => {
    const folder = new WorkFolder().put('台账.xlsx', faulty);
    const { ranking } = JSON.parse((await folder.meritbook('compute', '台账.xlsx', '--allow-errors', '--json')).stdout) as { ranking: { id: string; rank: number | null }[] };
    expect(ranking.map(({ id, rank }) => [id, rank])).toEqual([['T1', 1], ['T3', 2], ['T2', null]]);
  });
});

describe('a sheet of the user’s that bears an output’s name', () => {
  const own = ledgerWorkbook({ ...sound, 评比结果: [['去年的结果'], ['一等奖', '李明']] });

  test('is an error, and nothing is written', async () => {
    const folder = new WorkFolder().put('台账.xlsx', own);
    const { code, stderr } = await folder.meritbook('compute', '台账.xlsx', '--in-place');
    expect([code, folder.bytes('台账.xlsx')]).toEqual([3, own]);
    expect(stderr).toContain('[错误] 评比结果!A1');
  });
  test('is never overwritten: with --allow-errors the other sheets are written', async () => {
    const folder = new WorkFolder().put('台账.xlsx', own);
    expect((await folder.meritbook('compute', '台账.xlsx', '--allow-errors')).code).toBe(0);
    const written = folder.bytes('台账-结果.xlsx');
    const sheets = writtenSheets(written);
    expect([...sheets.keys()]).toEqual(['教师名册', '评比打分', '评比结果', ...outputNames.filter((name) => name !== '评比结果')]);
    expect(unzipSync(written)['xl/worksheets/sheet3.xml']).toEqual(unzipSync(own)['xl/worksheets/sheet3.xml']);
    expect(textsOf(written, '帮扶覆盖').join()).toContain('非正式');
  });
});
