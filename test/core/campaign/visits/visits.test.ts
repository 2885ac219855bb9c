/** 听课调研 → 听课情况 (SPEC 8), worked by hand. */

import { describe, expect, test } from 'vitest';
import { areaResult } from '../../../../src/core/campaign/campaign.js';
import { visits } from '../../../../src/core/campaign/visits/visits-area.js';
import { settings } from '../../ranking.js';
import { computed, day, issuesOf, places, type Row, type Sheets } from '../../workbook.js';

const roster: Row[] = [
  ['编号', '姓名', '职务', '在岗状态'],
  ['T1', '李明', '校长', null], ['T2', '王芳', '教师', '在岗'], ['T3', '赵强', null, null], ['T4', '钱红', '教导主任', '借调'],
];
const header = ['日期', '听课人', '授课教师'];
const school = (rows: readonly Row[], given: Readonly<Record<string, Row[number]>> = {}): Sheets => ({
  设置: settings(given), 教师名册: roster, 评比打分: [['参评教师', '评委']], 听课调研: [header, ...rows],
});
const json = (rows: readonly Row[], given: Readonly<Record<string, Row[number]>> = {}): unknown =>
  visits.json!(areaResult(visits, computed(school(rows, given)).campaign)!);
const visit = (date: string, visitor = 'T1', teacher = 'T2'): Row => [day(date), visitor, teacher];

describe('what is wrong in a row', () => {
  const issues = (...rows: Row[]): string[] =>
    places(computed(school(rows)).issues).filter((place) => place.includes('听课调研'));
  test('a person nobody knows', () => expect(issues(['2026-03-02', '孙悟空', 'T2'])).toEqual(expect.arrayContaining(['ref-unknown 听课调研!B2'])));
  test('a lesson without its teacher', () => expect(issues([day('2026-03-02'), 'T1', null])).toEqual(['value-missing 听课调研!C2']));
  test('a mark above 满分', () => {
    const sheets = { ...school([]), 听课调研: [[...header, '得分'], [...visit('2026-03-02'), 101]] };
    expect(places(issuesOf(computed(sheets), 'number-range'))).toEqual(['number-range 听课调研!D2']);
  });
  test('such a row is not counted, the others are', () =>
    expect(json([visit('2026-03-02'), visit('2026-03-03', '孙悟空')])).toMatchObject({ leaders: [{ id: 'T1', count: 1 }] }));
});

describe('leaders', () => {
  const leaders = (post: string): unknown[] => {
    const sheets = { ...school([visit('2026-03-02')]), 教师名册: [['编号', '姓名', '职务'], ['T1', '李明', null], ['T2', '王芳', post]] };
    return (visits.json!(areaResult(visits, computed(sheets).campaign)!) as { leaders: { id: string }[] }).leaders.map(({ id }) => id);
  };
  test.each(['教 师', '教\u3000师', ' 教师 ', '教师（语文）', '普通教师', '专任教师', '任课教师', '科任教师', '老师'])('are not %j: 教师 otherwise written', (post) => expect(leaders(post)).toEqual([]));
  test.each(['无', '暂无', '—', '——', '-', '－', '/', '／', ' 无 ', '（无）'])('are not %j: no post', (post) => expect(leaders(post)).toEqual([]));
  test.each(['校长', '教导处副主任', '教研组长', '班主任', '无线电辅导员', '教师发展中心主任'])('are %s: every other post', (post) => expect(leaders(post)).toEqual(['T2']));
  test('are on duty and have a 职务 other than 教师', () =>
    expect(json([visit('2026-03-02', '王芳', '李明')])).toMatchObject({ leaders: [{ id: 'T1', count: 0, target: 20 }] }));
  test('have the target of 设置', () =>
    expect(json([visit('2026-03-02')], { '听课目标：领导': 3 })).toMatchObject({ leaders: [{ id: 'T1', count: 1, target: 3 }] }));
  test('may be written by name or 编号', () =>
    expect(json([visit('2026-03-02', '李明'), visit('2026-03-03', 'T1')])).toMatchObject({ leaders: [{ id: 'T1', count: 2 }] }));
});

describe('a visit counts', () => {
  const term = { 学期开始: '2026-02-24', 学期结束: '2026-07-10' };
  const count = (date: string, given: Readonly<Record<string, Row[number]>> = {}): unknown =>
    (json([visit(date)], given) as { leaders: { count: number }[] }).leaders[0]!.count;
  test('not after 统计日期', () => expect(count('2026-07-01')).toBe(0));
  test('not before the term', () => expect(count('2026-02-23', term)).toBe(0));
  test('on the first day of the term', () => expect(count('2026-02-24', term)).toBe(1));
  test('on 统计日期 itself', () => expect(count('2026-06-30', term)).toBe(1));
  test('at any time before where the term has only one end', () => expect(count('2020-01-01', { 学期开始: '2026-02-24' })).toBe(1));
});

test('visited are teachers on duty, once each', () =>
  expect(json([visit('2026-03-02'), visit('2026-03-09'), visit('2026-03-03', 'T1', 'T4')])).toMatchObject({ visited: 1, total: 3, neverVisited: ['T1', 'T3'] }));
