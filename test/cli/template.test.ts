/** The workbook that people start from (SPEC 7). */

import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contest, ledgerWorkbook } from './ledger-workbook.js';
import { WorkFolder } from './meritbook.js';
import { writtenSheets } from './written-cells.js';
import { ledgerNames } from '../sheet-names.js';

const ledgers = ledgerNames;

describe('template', () => {
  test('writes a blank workbook with every ledger', async () => {
    const folder = new WorkFolder();
    expect(await folder.meritbook('template')).toMatchObject({ code: 0, stdout: '已写入：争优台账.xlsx\n', stderr: '' });
    const sheets = writtenSheets(folder.bytes('争优台账.xlsx'));
    expect([...sheets.keys()]).toEqual(['填写说明', ...ledgers]);
    for (const ledger of ledgers.slice(1)) expect(sheets.get(ledger)!.rows, ledger).toHaveLength(1);
  });
  test('blank, can be computed: nobody is ranked and no total has a rate', async () => {
    const folder = new WorkFolder();
    await folder.meritbook('template', '-o', '台账.xlsx');
    const { code, stdout } = await folder.meritbook('compute', '台账.xlsx', '--json');
    const { ranking, coverage, issues } = JSON.parse(stdout) as { ranking: unknown[]; coverage: { rate: unknown }[]; issues: unknown[] };
    expect({ code, ranking, issues }).toEqual({ code: 0, ranking: [], issues: [] });
    expect(coverage.map(({ rate }) => rate)).toEqual(coverage.map(() => null));
    expect((await folder.meritbook('compute', '台账.xlsx')).code).toBe(0);
  });
  test('--sample writes the same bytes every time', async () => {
    const folder = new WorkFolder();
    await folder.meritbook('template', '--sample', '-o', '一.xlsx');
    await folder.meritbook('template', '--sample', '-o', '二.xlsx');
    expect(folder.bytes('一.xlsx')).toEqual(folder.bytes('二.xlsx'));
  });
  test('never writes over a template that may have been filled in, unless -o names it', async () => {
    const folder = new WorkFolder().put('争优台账.xlsx', 'filled in').put('争优台账-示例.xlsx', 'tried out');
    for (const words of [['template'], ['template', '--sample']]) {
      expect(await folder.meritbook(...words)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^[^\n。]+已经存在[^\n。]+。\n/) });
    }
    expect(folder.bytes('争优台账.xlsx')).toEqual(new TextEncoder().encode('filled in'));
    expect((await folder.meritbook('template', '-o', '争优台账.xlsx')).code).toBe(0);
  });
});

describe('template --into', () => {
  const workbook = ledgerWorkbook({ ...contest([90]), 学生花名册: [['编号', '姓名'], ['S1', '王一']], 会议记录: [['日期']] });

  test('adds the missing ledgers and leaves what is there', async () => {
    const folder = new WorkFolder().put('台账.xlsx', workbook);
    const { code, stdout } = await folder.meritbook('template', '--into', '台账.xlsx');
    expect([code, folder.names()]).toEqual([0, ['台账-台账.xlsx', '台账.xlsx'].sort()]);
    const added = folder.bytes('台账-台账.xlsx');
    const names = [...writtenSheets(added).keys()];
    expect(names.slice(0, 4)).toEqual(['教师名册', '评比打分', '学生花名册', '会议记录']);
    expect(names.slice(4).sort()).toEqual(['填写说明', ...ledgers.filter((name) => !['教师名册', '评比打分', '学生名册'].includes(name))].sort());
    for (const name of names.slice(4)) expect(stdout).toContain(name);
    for (const [name, bytes] of Object.entries(unzipSync(workbook))) if (name.includes('sheet')) expect(unzipSync(added)[name], name).toEqual(bytes);
    expect(folder.bytes('台账.xlsx')).toEqual(workbook);
  });
  test('says so where nothing is missing', async () => {
    const folder = new WorkFolder();
    await folder.meritbook('template', '-o', '台账.xlsx');
    expect(await folder.meritbook('template', '--into', '台账.xlsx', '-o', '新.xlsx')).toMatchObject({ code: 0, stdout: expect.stringContaining('没有需要补充的工作表') });
    expect([...writtenSheets(folder.bytes('新.xlsx')).keys()]).toEqual(['填写说明', ...ledgers]);
  });
  test('never writes over the ledgers that it added before, unless -o names them', async () => {
    const folder = new WorkFolder().put('我校.xlsx', workbook).put('我校-台账.xlsx', 'filled in');
    expect((await folder.meritbook('template', '--into', '我校.xlsx')).code).toBe(2);
    expect(folder.bytes('我校-台账.xlsx')).toEqual(new TextEncoder().encode('filled in'));
    expect((await folder.meritbook('template', '--into', '我校.xlsx', '-o', '我校-台账.xlsx')).code).toBe(0);
  });
});
