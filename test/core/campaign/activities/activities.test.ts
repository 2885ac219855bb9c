/** 活动台账 → 活动情况 (SPEC 8), worked by hand. 统计日期 is 2026-06-30 unless said. */

import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activities } from '../../../../src/core/campaign/activities/activities-area.js';
import { attendanceOf, monthCounts, type Activities } from '../../../../src/core/campaign/activities/activities.js';
import { areaResult } from '../../../../src/core/campaign/campaign.js';
import { schoolOf } from '../../../../src/core/campaign/school.js';
import { reportSheets } from '../../../../src/core/report/report-sheets.js';
import { sayIn } from '../../../../src/locales/locale.js';
import { tableBelow, textsOf } from '../../report/described.js';
import { settings } from '../../ranking.js';
import { computed, day, issuesOf, places, workbook, type Row, type Sheets } from '../../workbook.js';

const header = ['日期', '类型', '主题', '主持人', '参加人数', '内容'];
const term = { 学期开始: '2026-02-24', 学期结束: '2026-07-10' };
type Given = Readonly<Record<string, Row[number]>>;

const school = (rows: readonly Row[], given: Given = {}, columns: Row = header, sheet = '活动台账'): Sheets =>
  ({ 设置: settings(given), 教师名册: [['编号', '姓名'], ['T1', '李明']], 评比打分: [['参评教师', '评委']], [sheet]: [columns, ...rows] });
const held = (type: string, date = '2026-03-02', attendance: Row[number] = null): Row => [day(date), type, '主题', null, attendance, null];

interface TypeJson { readonly type: string; readonly count: number; readonly required: number; readonly met: boolean }
const jsonOf = (sheets: Sheets, asOf?: string): TypeJson[] => activities.json!(areaResult(activities, computed(sheets, asOf).campaign)!) as TypeJson[];
const json = (rows: readonly Row[], given: Given = {}, asOf?: string): TypeJson[] => jsonOf(school(rows, given), asOf);
const ofType = (type: string, rows: readonly Row[], given: Given = {}, asOf?: string): TypeJson | undefined => json(rows, given, asOf).find((each) => each.type === type);
const resultOf = (rows: readonly Row[], given: Given = {}): Activities => areaResult(activities, computed(school(rows, given)).campaign)!;

describe('what is wrong in a row', () => {
  test.each([['日期', 'A2'], ['类型', 'B2'], ['主题', 'C2']])('no %s', (missing, cell) => {
    const row = held('座谈会').map((value, index) => (header[index] === missing ? null : value));
    const outcome = computed(school([row, held('座谈会')]));
    expect(places(issuesOf(outcome, 'value-missing'))).toEqual([`value-missing 活动台账!${cell}`]);
    expect((activities.json!(areaResult(activities, outcome.campaign)!) as TypeJson[]).find(({ type }) => type === '座谈会')!.count).toBe(1);
  });
  test('a head count that is none', () => expect(places(issuesOf(computed(school([held('座谈会', '2026-03-02', '许多')])), 'type-number'))).toEqual(['type-number 活动台账!E2']));
  test('a head count with its unit is taken, with a fix', () =>
    expect(issuesOf(computed(school([held('座谈会', '2026-03-02', '42人')])), 'number-as-text')).toMatchObject([{ cell: 'E2', fix: 42 }]));
  test('a frequency below 0', () => expect(places(issuesOf(computed(school([held('座谈会')], { '频次：座谈会': -1 })), 'setting-invalid'))).toEqual(['setting-invalid 设置!B2']));
});

describe('frequencies', () => {
  test('are those of the campaign where 设置 names none, in their order', () =>
    expect(json([held('座谈会')]).map(({ type, required }) => `${type} ${required}`)).toEqual([
      '班子交流 1', '组织生活会 1', '民主生活会 1', '民主评议 1', '座谈会 1', '征求意见 1', '领导班子会议 1', '集体决策 1', '主题活动 1',
      '谈心谈话 2', '校务公开 4', '党务公开 4', '政务公开 4',
    ]));
  test('are those of 设置 otherwise', () => expect(ofType('座谈会', [held('座谈会')], { '频次：座谈会': 2 })).toEqual({ type: '座谈会', count: 1, required: 2, met: false }));
  test('are met when reached, and below not', () => {
    const times = (count: number) => ofType('谈心谈话', Array.from({ length: count }, () => held('谈心谈话')).concat([held('座谈会')]));
    expect([times(0), times(1), times(2), times(3)].map((each) => [each!.count, each!.met])).toEqual([[0, false], [1, false], [2, true], [3, true]]);
  });
  test('of 0 ask for nothing', () => expect(ofType('班子交流', [held('座谈会')], { '频次：班子交流': 0 })).toEqual({ type: '班子交流', count: 0, required: 0, met: true }));
});

describe("types of the school's own", () => {
  test('count after the listed ones, and nothing is asked of them', () =>
    expect(json([held('志愿服务'), held('家长会'), held('家长会')]).slice(13)).toEqual([
      { type: '家长会', count: 2, required: 0, met: true }, { type: '志愿服务', count: 1, required: 0, met: true },
    ]));
  test('have the frequency that 设置 names, without a warning', () => {
    const sheets = school([held('家长会')], { '频次：家长会': 2 });
    expect(jsonOf(sheets)[13]).toEqual({ type: '家长会', count: 1, required: 2, met: false });
    expect(computed(sheets).issues.filter(({ sheet }) => sheet === '设置')).toEqual([]);
  });
  test('are missing where 设置 asks for them and none took place', () =>
    expect(json([held('座谈会')], { '频次：家长会': 1 })[13]).toEqual({ type: '家长会', count: 0, required: 1, met: false }));
  test('are not listed for a frequency of 0 alone', () => expect(json([held('座谈会')], { '频次：家长会': 0 })).toHaveLength(13));
  test('stand in natural order whatever the order of the rows', () =>
    expect(json([held('第10课堂'), held('第2课堂')]).slice(13).map(({ type }) => type)).toEqual(['第2课堂', '第10课堂']));
});

describe('a type', () => {
  test.each(['座谈 会', ' 座谈会　', '座谈会（教师）'])('is known as %s', (type) => expect(ofType('座谈会', [held(type)])!.count).toBe(1));
  test.each([['民主评议党员', '民主评议'], ['班子会议', '领导班子会议'], ['谈心', '谈心谈话']])('%s is %s', (cell, type) => expect(ofType(type, [held(cell)])!.count).toBe(1));
  test.each(['座谈', '主题党日', '公开'])('%s is another', (cell) => expect(json([held(cell)])[13]).toMatchObject({ type: cell, count: 1 }));
});

describe('an activity counts', () => {
  const count = (date: string, given: Given = {}, asOf?: string): number => ofType('座谈会', [held('座谈会', date)], given, asOf)!.count;
  test('not after 统计日期', () => expect(count('2026-07-01')).toBe(0));
  test('not before the term nor after it', () => expect([count('2026-02-23', term), count('2026-07-11', term, '2026-08-01')]).toEqual([0, 0]));
  test('on the first and last day of the term', () => expect([count('2026-02-24', term), count('2026-07-10', term, '2026-07-10')]).toEqual([1, 1]));
  test('on 统计日期 itself', () => expect(count('2026-06-30', term)).toBe(1));
  test('at any time before where the term has only one end', () => expect(count('2020-01-01', { 学期开始: '2026-02-24' })).toBe(1));
  test('by rows: two on one day are two', () => expect(ofType('座谈会', [held('座谈会'), held('座谈会')])!.count).toBe(2));
});

describe('attendances', () => {
  test('are unknown where no entry says them', () => expect(attendanceOf(resultOf([held('座谈会')]).counted)).toBeNull());
  test('of 0 are 0', () => expect(attendanceOf(resultOf([held('座谈会', '2026-03-02', 0), held('座谈会')]).counted)).toBe(0));
  test('are a sum of what is entered', () => expect(attendanceOf(resultOf([held('座谈会', '2026-03-02', 12), held('座谈会'), held('征求意见', '2026-03-02', 30)]).counted)).toBe(42));
});

describe('months', () => {
  const months = (rows: readonly Row[], given: Given, asOf?: string): string[] => {
    const outcome = computed(school(rows, given), asOf);
    return monthCounts((areaResult(activities, outcome.campaign) as Activities).counted, outcome.entries).map(({ month, count }) => `${month} ${count}`);
  };
  test('of the term up to 统计日期, empty ones too', () =>
    expect(months([held('座谈会', '2026-03-02'), held('座谈会', '2026-05-06')], term)).toEqual(['2026-02 0', '2026-03 1', '2026-04 0', '2026-05 1', '2026-06 0']));
  test('go past the turn of the year', () =>
    expect(months([held('座谈会', '2026-01-05')], { 学期开始: '2025-11-01', 学期结束: '2026-01-20' })).toEqual(['2025-11 0', '2025-12 0', '2026-01 1']));
  test('without a term are those that hold something, in their order', () =>
    expect(months([held('座谈会', '2026-05-06'), held('座谈会', '2025-03-02')], {})).toEqual(['2025-03 1', '2026-05 1']));
});

describe('what is to be done', () => {
  const due = (rows: readonly Row[], given: Given) => {
    const outcome = computed(school(rows, given));
    return activities.due!(areaResult(activities, outcome.campaign)!, schoolOf(activities as never, outcome.entries));
  };
  const none = Object.fromEntries(json([held('座谈会')]).map(({ type }) => [`频次：${type}`, 0]));
  test('is unknown without an end of the term', () => expect(due([held('座谈会')], {})).toEqual([]));
  test('is what is missing, by the end of the term', () =>
    expect(due([held('校务公开')], { ...term, ...none, '频次：校务公开': 4 })).toEqual([{ on: '2026-07-10', what: { key: 'activities.due', figures: { type: '校务公开', missing: 3 } }, place: null }]));
});

test('年度总结 tells of each chapter its counts, of the school\'s own types, and of what is below', () => {
  const outcome = computed(school([held('校务公开'), held('领导班子会议'), held('家长会'), held('主题活动')], { ...term, '频次：家长会': 2 }));
  const passages = activities.passages(areaResult(activities, outcome.campaign)!, schoolOf(activities as never, outcome.entries), sayIn('zh-CN'));
  expect(Object.fromEntries(passages.map(({ chapter, sentences }) => [chapter, sentences.map(({ figures }) => figures)]))).toEqual({
    leadership: [{ meetings: 1, exchanges: 0 }, { types: '班子交流（0／1）' }],
    work: [{ count: 4, themes: 1, talks: 0 }, { types: '家长会（1）' }, { types: '谈心谈话（0／2）、家长会（1／2）' }],
    openness: [{ school: 1, party: 0, affairs: 0 }, { types: '校务公开（1／4）、党务公开（0／4）、政务公开（0／4）' }],
    democracy: [
      { forums: 0, opinions: 0, decisions: 0, organised: 0, democratic: 0, appraisals: 0 },
      { types: '组织生活会（0／1）、民主生活会（0／1）、民主评议（0／1）、座谈会（0／1）、征求意见（0／1）、集体决策（0／1）' },
    ],
  });
});

describe('the sheet', () => {
  const sheets = school([held('校务公开', '2026-05-01'), held('座谈会', '2026-01-05'), held('座谈会', '2026-07-01'), [day('2026-05-06'), '家长会', '致电13800138000', '李明', null, null]], term);
  const sheet = reportSheets(computed(sheets), workbook(sheets), { at: '2026-06-30 08:00:00', version: '1' }, sayIn('zh-CN')).find(({ name }) => name === '活动情况')!;
  const rowOf = (type: string) => tableBelow(sheet, '类型').find(([first]) => first === type)!;
  test('shows no private number', () => expect(textsOf(sheet).join()).not.toContain('13800138000'));
  test('says how many do not count', () => expect(textsOf(sheet)).toContain('另有 2 次不在学期起止日期之内，或晚于统计日期，未计入。'));
  test('says what is missing, and since when', () => {
    expect(rowOf('校务公开')).toEqual(['校务公开', 1, 4, '未达标', '2026-05-01', '还差 3 次；最近一次距统计日期 60 天']);
    expect(rowOf('座谈会')).toEqual(['座谈会', 0, 1, '未达标', '—', '还差 1 次；2026-02-24 开学以来尚未开展']);
    expect(rowOf('家长会')).toEqual(['家长会', 1, 0, '—', '2026-05-06', '未规定次数']);
  });
});

test('other names of sheet and columns, in another order', () => {
  const rows: Row[] = [[15, '听取意见', '座谈会', day('2026-03-02')]];
  expect(jsonOf(school(rows, {}, ['参会人数', '会议主题', '活动类型', '会议时间'], '会议活动台账')).find(({ type }) => type === '座谈会')!.count).toBe(1);
});

describe('laws', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 360 }), fc.constantFrom('座谈会', '校务公开', '家长会', '志愿服务', '谈心'))
    .map(([offset, type]) => held(type, new Date(Date.UTC(2026, 0, offset)).toISOString().slice(0, 10)));
  property.prop([fc.array(row, { minLength: 1, maxLength: 15 })], { numRuns: 50 })('the counts sum to the activities that count', (rows) => {
    const { counted, types, outside } = resultOf(rows, term);
    expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(counted.length);
    expect(counted.length + outside).toBe(rows.length);
  });
  property.prop([fc.array(row, { minLength: 1, maxLength: 15 })], { numRuns: 50 })('the order of the rows changes nothing', (rows) => {
    expect(json([...rows].reverse(), term)).toEqual(json(rows, term));
  });
  property.prop([fc.array(row, { minLength: 1, maxLength: 15 }), fc.integer({ min: 1, max: 28 })], { numRuns: 50 })('a later 统计日期 never makes a met type unmet', (rows, dayOfJune) => {
    const met = (asOf: string): string[] => json(rows, term, asOf).filter((each) => each.met && each.required > 0).map(({ type }) => type);
    expect(met('2026-06-30')).toEqual(expect.arrayContaining(met(`2026-06-${String(dayOfJune).padStart(2, '0')}`)));
  });
});
