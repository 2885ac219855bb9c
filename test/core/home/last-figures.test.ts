import { describe, expect, test } from 'vitest';
import { lastFigures } from '../../../src/core/home/last-figures.js';
import { date, workbook, type Row, type Sheets, type WrittenSheet } from '../workbook.js';

const [one, two] = ['fb3a000012345678', '00000000000000aa'];
const logged = (...runs: readonly (readonly [at: string, asOf: string, print: string])[]): WrittenSheet => ({ mark: 'log', rows: [
  ['实验小学运行记录'],
  ['时间', '统计日期', '版本', '已排名', '未排名', '错误', '警告', '提示', '数据指纹', '生效参数'],
  ...runs.map(([at, asOf, print]): Row => [at, asOf, '1.2.3', 2, 0, 0, 0, 0, `评比打分 ${print}`, '满分＝100']),
] });
const header: Row = ['工作', null, '指标', null, null, '本次', null, '上次', '变化', null];
const works = (...rows: readonly Row[]): WrittenSheet => ({ mark: 'home', rows: [['实验小学首页'], ['统计日期：2026-06-30'], ['各项工作'], ...rows, ['没有可以比较的上次结果。'], ['日期', '事项']] });
const coverage: Row = ['帮扶覆盖', null, '青年教师帮扶覆盖率', null, null, 0.75, null, 0.5, '↑ 25.00 个百分点', null];
const ranking: Row = ['评比结果', null, '已排名', null, null, 11, null, 9, '↑ 2', null];

const present = { entries: { asOf: date('2026-06-30') } as never, fingerprints: new Map([['评比打分', one]]) };
const read = (sheets: Sheets) => lastFigures(workbook(sheets), present);
const home = works(header, coverage, ranking);
const runs = { same: ['2026-06-30 09:00:00', '2026-06-30', one], other: ['2026-05-31 08:00:00', '2026-05-31', two] } as const;

describe('there are none', () => {
  test.each<[string, Sheets]>([
    ['in a workbook never computed', {}],
    ['without our log: nobody knows from which entries they were', { 首页: home }],
    ['where the log’s last run is unreadable', { 首页: home, 运行记录: logged(['2026-06-30 09:00:00', '昨天', one]) }],
    ['in a result of before there was a 首页', { 运行记录: logged(runs.other) }],
    ['where 首页 is a sheet of the user’s', { 首页: home.rows, 运行记录: logged(runs.other) }],
    ['where 首页 lost its header', { 首页: works(coverage, ranking), 运行记录: logged(runs.other) }],
    ['where 首页 lost a column', { 首页: works(header.with(7, null), coverage), 运行记录: logged(runs.other) }],
    ['where every figure was overwritten', { 首页: works(header, ranking.with(5, '十一')), 运行记录: logged(runs.other) }],
    ['where the first result is computed again', { 首页: works(header, ranking.with(7, '—')), 运行记录: logged(runs.same) }],
  ])('%s', (_, sheets) => expect(read(sheets)).toBeNull());
});

describe('the figures to compare with', () => {
  test('are those of the last result, where entries changed since', () => {
    const last = read({ 首页: home, 运行记录: logged(runs.other) })!;
    expect([...last.values]).toEqual([['coverage', 0.75], ['ranking', 11]]);
    expect(last.run).toMatchObject({ at: '2026-05-31 08:00:00', asOf: '2026-05-31' });
  });
  test('are those of the last result, where only the day is another', () =>
    expect(read({ 首页: home, 运行记录: logged(['2026-06-29 09:00:00', '2026-06-29', one]) })!.values.get('ranking')).toBe(11));
  test('are carried on while the entries and the day are the same, however often they are computed', () => {
    const last = read({ 首页: home, 运行记录: logged(runs.same, runs.same, runs.other) })!;
    expect([...last.values]).toEqual([['coverage', 0.5], ['ranking', 9]]);
    expect(last.run).toMatchObject({ at: '2026-05-31 08:00:00' });
  });
  test('may have lost their run: the log keeps a hundred', () =>
    expect(read({ 首页: home, 运行记录: logged(runs.same) })).toEqual({ run: null, values: new Map([['coverage', 0.5], ['ranking', 9]]) }));
  test('leave out what was overwritten, and end above what somebody wrote below', () =>
    expect([...read({ 首页: works(header, coverage.with(5, '约七成'), ranking, ['校长签字'], coverage), 运行记录: logged(runs.other) })!.values]).toEqual([['ranking', 11]]));
});
