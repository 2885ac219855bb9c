import { describe, expect, test } from 'vitest';
import { lastResult, resultOf } from '../../../src/core/report/last-result.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayIn } from '../../../src/locales/locale.js';
import { contest, scoreHeader } from '../ranking.js';
import { computed, workbook, type Row, type Sheets, type WrittenSheet } from '../workbook.js';

const print = 'fb3a000012345678';
const log = { mark: 'log', rows: [
  ['实验小学运行记录'],
  ['时间', '统计日期', '版本', '已排名', '未排名', '错误', '警告', '提示', '数据指纹', '生效参数'],
  ['2026-06-30 08:00:00', '2026-06-30', '1.2.3', 2, 0, 0, 0, 0, `设置 ${print}\n评比打分 (2) 0000000000000000`, '满分＝100'],
  ['2025-06-30 08:00:00', '2025-06-30', '1.2.3', 9, 0, 0, 0, 0, '设置 ffffffffffffffff', '满分＝100'],
] } satisfies WrittenSheet;

const header: Row = ['名次', '编号', '姓名', '任教学科', '教学展示', '总分', '等次', '说明', '来源'];
const ranking = (...rows: readonly Row[]): WrittenSheet => ({ mark: 'ranking', rows: [
  ['实验小学评比结果'], ['等次', null, '人数', '占比'], ['一等奖', null, 1, 0.5], ['状态', '编号', '姓名', '原因', '来源'], ['弃权', 'T9', '刘洋', '缺赛', '第 9 行'], ...rows,
] });
const first: Row = [1, 'T1', '李明', '语文', 91.25, 91.25, '一等奖', '略', '第 2 行'];
const second: Row = [1, '110***************', '王芳', '数学', 80, 80, '一等奖', '略', '第 3 行'];

const read = (sheets: Sheets) => lastResult(workbook(sheets));
const whole = { 评比结果: ranking(header, first, second), 运行记录: log };
const withLog = (changed: Readonly<Record<number, Row[number]>>) =>
  ({ ...whole, 运行记录: { ...log, rows: log.rows.map((row, index) => (index === 2 ? row.map((cell, column) => changed[column] ?? cell) : row)) } });

describe('there is no last result', () => {
  test.each<[string, Sheets]>([
    ['in a workbook never computed', { 教师名册: [['编号', '姓名']] }],
    ['without our log', { 评比结果: whole.评比结果 }],
    ['without our ranking', { 运行记录: log }],
    ['where the ranking is a sheet of the user’s', { ...whole, 评比结果: ranking(header, first).rows }],
    ['where the log is a sheet of the user’s', { ...whole, 运行记录: log.rows }],
    ['where the ranking lost its header', { ...whole, 评比结果: ranking(first, second) }],
    ['where the ranking lost a column', { ...whole, 评比结果: ranking(header.slice(0, 6), first) }],
    ['where a total was overwritten', { ...whole, 评比结果: ranking(header, first.with(5, '九十')) }],
    ['where a name was deleted', { ...whole, 评比结果: ranking(header, first.with(2, null)) }],
    ['where the log lost its runs', { ...whole, 运行记录: { ...log, rows: log.rows.slice(0, 2) } }],
    ['where the fingerprints were overwritten', withLog({ 8: '设置 改过' })],
    ['where the date was overwritten', withLog({ 1: '昨天' })],
  ])('%s', (_, sheets) => expect(read(sheets)).toBeNull());
});

describe('the last result', () => {
  test('is read from our sheets as they show it', () => expect(read(whole)).toEqual({
    at: '2026-06-30 08:00:00',
    asOf: '2026-06-30',
    fingerprints: new Map([['设置', print], ['评比打分 (2)', '0000000000000000']]),
    standings: [
      { group: '语文', id: 'T1', name: '李明', rank: 1, total: 91.25, grade: '一等奖' },
      { group: '数学', id: '110***************', name: '王芳', rank: 1, total: 80, grade: '一等奖' },
    ],
  }));
  test('is the same whatever the order of the columns', () => {
    const turned = ({ rows }: WrittenSheet): WrittenSheet => ({ mark: 'ranking', rows: rows.map((row) => row.toReversed()) });
    expect(read({ ...whole, 评比结果: turned({ rows: [header, first, second] }) })).toEqual(read(whole));
  });
  test('of a school that does not group is one group', () =>
    expect(read({ ...whole, 评比结果: ranking(header.toSpliced(3, 1), first.toSpliced(3, 1)) })!.standings).toMatchObject([{ group: '全校', id: 'T1' }]));
  test('may have ranked nobody', () =>
    expect(read({ ...whole, 评比结果: ranking(header, ['没有可排名的教师']) })!.standings).toEqual([]));
  test('ends above what somebody wrote below it', () =>
    expect(read({ ...whole, 评比结果: ranking(header, first, ['校长签字：'], [2026, '年']) })!.standings).toHaveLength(1));

  test('is what was written, in an .xlsx file too', async () => {
    const { outcome, read } = await writtenAndRead(contest([[80], [90], ['缺赛']]));
    expect(read).toEqual({
      at, asOf: '2026-06-30', fingerprints: outcome.fingerprints,
      standings: [
        { group: '全校', id: 'T2', name: '教师2', rank: 1, total: 90, grade: '一等奖' },
        { group: '全校', id: 'T1', name: '教师1', rank: 2, total: 80, grade: '三等奖' },
      ],
    });
  });
  test('is known from the outcome before it is read', async () => {
    const school = {
      设置: [['参数', '值'], ['分组依据', '任教学科'], ['小数位数', 6], ['等次名称', '1、2、3']],
      教师名册: [['编号', '姓名', '任教学科'], ['11010519491231002X', '李明', '语文'], ['007', '=1+1', '数学'], ['T3', '张伟', null]],
      评比打分: [scoreHeader, ['李明', '甲', 90, 80, 70, 95], ['李明', '乙', 91, 80, 70, 95], ['李明', '丙', 91, 80, 70, 95], ['007', '甲', 1, 2, 3, 4], ['T3', '甲', 5, 6, 7, 9]],
    } satisfies Sheets;
    const { outcome, read } = await writtenAndRead(school);
    expect(read!.standings).toHaveLength(3);
    expect(resultOf(outcome, at)).toEqual(read);
  });
});

const at = '2026-06-30 08:00:00';

async function writtenAndRead(entries: Sheets) {
  const outcome = computed(entries);
  const file = XlsxWorkbook.create();
  await file.writeSheets(reportSheets(outcome, workbook(entries), { at, version: '1.2.3' }, sayIn('zh-CN')));
  return { outcome, read: lastResult(await file.read(() => true)) };
}
