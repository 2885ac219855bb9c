/** Where results are written, and that a failure leaves the old file or the new one (SPEC 7). */

import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { everything, everythingParts } from '../hosts/xlsx/everything.js';
import { contest, ledgerWorkbook } from './ledger-workbook.js';
import { sampleWorkbook, WorkFolder } from './meritbook.js';
import { writtenSheets } from './written-cells.js';
import { outputNames } from '../sheet-names.js';

const workbook = ledgerWorkbook(contest([90, 80, 70]));
const outputs = outputNames;
const sheetNames = (bytes: Uint8Array): string[] => [...writtenSheets(bytes).keys()];

let sample: Uint8Array;
beforeAll(async () => { sample = await sampleWorkbook(); });

describe('compute writes', () => {
  test('<name>-结果.xlsx into the current folder, wherever the input lies', async () => {
    const folder = new WorkFolder().put('资料/我校 台账.v2.xlsx', workbook);
    const { code, stdout, stderr } = await folder.meritbook('compute', '资料/我校 台账.v2.xlsx');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\n已写入：我校 台账\.v2-结果\.xlsx\n$/);
    expect(folder.names()).toEqual(['我校 台账.v2-结果.xlsx', '资料'].sort());
    expect(sheetNames(folder.bytes('我校 台账.v2-结果.xlsx'))).toEqual(['教师名册', '评比打分', ...outputs]);
    expect(folder.bytes('资料/我校 台账.v2.xlsx')).toEqual(workbook);
  });
  test('a workbook with macros under the extension that lets Excel open it', async () => {
    const folder = new WorkFolder().put('宏.xlsm', everything());
    await folder.meritbook('compute', '宏.xlsm', '--allow-errors');
    expect(folder.names()).toEqual(['宏-结果.xlsm', '宏.xlsm'].sort());
  });
  test('into the file that -o names, in place of an earlier one', async () => {
    const folder = new WorkFolder().put('台账.xlsx', workbook).put('出/结果.xlsx', 'earlier');
    expect((await folder.meritbook('compute', '台账.xlsx', '-o', '出/结果.xlsx')).code).toBe(0);
    expect(sheetNames(folder.bytes('出/结果.xlsx'))).toContain('评比结果');
    expect(folder.names()).toEqual(['出', '台账.xlsx'].sort());
  });
  test('into the input with --in-place, and nothing beside it', async () => {
    const folder = new WorkFolder().put('台账.xlsx', workbook);
    expect((await folder.meritbook('compute', '台账.xlsx', '--in-place')).code).toBe(0);
    expect(folder.names()).toEqual(['台账.xlsx']);
    expect(sheetNames(folder.bytes('台账.xlsx'))).toEqual(['教师名册', '评比打分', ...outputs]);
  });
  test('through a symbolic link, which stays one', async () => {
    const folder = new WorkFolder().put('共享/台账.xlsx', workbook);
    symlinkSync('共享/台账.xlsx', join(folder.path, '快捷.xlsx'));
    await folder.meritbook('compute', '快捷.xlsx', '--in-place');
    expect(lstatSync(join(folder.path, '快捷.xlsx')).isSymbolicLink()).toBe(true);
    expect(sheetNames(folder.bytes('共享/台账.xlsx'))).toContain('评比结果');
  });
  test('with the permissions that the file had', async () => {
    const folder = new WorkFolder().put('台账.xlsx', workbook);
    chmodSync(join(folder.path, '台账.xlsx'), 0o664);
    await folder.shell('umask 077; meritbook compute 台账.xlsx --in-place');
    expect(statSync(join(folder.path, '台账.xlsx')).mode & 0o777).toBe(0o664);
  });
});

describe('a failure to write', () => {
  const sentence = /^[^\n。]+。\n$/;

  test('halfway keeps the old file and leaves no other', async () => {
    const folder = new WorkFolder().put('台账.xlsx', sample);
    // No file may grow beyond 20 KB: the disk, so to speak, is full in the middle of the result.
    const { code, stdout, stderr } = await folder.shell('ulimit -f 20; meritbook compute 台账.xlsx --in-place');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
    expect(folder.names()).toEqual(['台账.xlsx']);
    expect(folder.bytes('台账.xlsx')).toEqual(sample);
  });
  test('into a folder that is read-only keeps the old file', async () => {
    const folder = new WorkFolder().put('台账.xlsx', workbook);
    chmodSync(folder.path, 0o555);
    const { code, stderr } = await folder.asOrdinaryUser('compute', '台账.xlsx', '--in-place');
    chmodSync(folder.path, 0o755);
    expect([code, folder.names()]).toEqual([1, ['台账.xlsx']]);
    expect(stderr).toMatch(sentence);
    expect(folder.bytes('台账.xlsx')).toEqual(workbook);
  });
  test('over a file that was made read-only keeps it', async () => {
    const folder = new WorkFolder().put('台账.xlsx', workbook);
    chmodSync(folder.path, 0o777);
    chmodSync(join(folder.path, '台账.xlsx'), 0o444);
    const { code } = await folder.asOrdinaryUser('compute', '台账.xlsx', '--in-place');
    expect([code, folder.names(), folder.bytes('台账.xlsx')]).toEqual([1, ['台账.xlsx'], workbook]);
  });
  test('into a folder that does not exist says so', async () => {
    const folder = new WorkFolder().put('台账.xlsx', workbook);
    const { code, stderr } = await folder.meritbook('compute', '台账.xlsx', '-o', '没有/结果.xlsx');
    expect([code, folder.names()]).toEqual([1, ['台账.xlsx']]);
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain('文件夹不存在');
  });
  test('over a folder leaves it and nothing else', async () => {
    const folder = new WorkFolder().put('台账.xlsx', workbook);
    mkdirSync(join(folder.path, '结果.xlsx'));
    const { code, stderr } = await folder.meritbook('compute', '台账.xlsx', '-o', '结果.xlsx');
    expect([code, folder.names()]).toEqual([2, ['台账.xlsx', '结果.xlsx'].sort()]);
    expect(stderr).toContain('结果.xlsx 是文件夹');
  });
  test('into a workbook whose structure is protected is one sentence, and no file', async () => {
    const part = new TextDecoder().decode(everythingParts()['xl/workbook.xml']);
    const locked = everything({ 'xl/workbook.xml': part.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>') });
    const folder = new WorkFolder().put('台账.xlsm', locked);
    for (const words of [['compute', '台账.xlsm', '--allow-errors'], ['compute', '台账.xlsm', '--allow-errors', '--json', '-o', '结果.xlsm'], ['template', '--into', '台账.xlsm']]) {
      const { code, stdout, stderr } = await folder.meritbook(...words);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^[^\n]+取消“保护工作簿”后再试。\n$/);
    }
    expect(folder.names()).toEqual(['台账.xlsm']);
  });
});

test('a reader that closes the pipe early is no fault', async () => {
  const folder = new WorkFolder().put('台账.xlsx', sample);
  for (const command of ['check', 'compute']) {
    expect(await folder.shell(`meritbook ${command} 台账.xlsx | true`)).toMatchObject({ stdout: '', stderr: '' });
  }
  expect(folder.names()).toEqual(['台账-结果.xlsx', '台账.xlsx'].sort());
});

test('check writes no file', async () => {
  const folder = new WorkFolder().put('台账.xlsx', sample);
  expect((await folder.meritbook('check', '台账.xlsx')).code).toBe(0);
  expect(folder.names()).toEqual(['台账.xlsx']);
});
