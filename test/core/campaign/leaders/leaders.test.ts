/** 领导小组 → 领导小组一览 (SPEC 8), worked by hand. */

import { fc, test as propertyTest } from '@fast-check/vitest';
import { areaResult } from '../../../../src/core/campaign/campaign.js';
import { describe, expect, test } from 'vitest';
import { leaders } from '../../../../src/core/campaign/leaders/leaders-area.js';
import type { LeadingGroup } from '../../../../src/core/campaign/leaders/leaders.js';
import { schoolOf } from '../../../../src/core/campaign/school.js';
import type { Outcome } from '../../../../src/core/compute.js';
import { reportSheets } from '../../../../src/core/report/report-sheets.js';
import { sayIn } from '../../../../src/locales/locale.js';
import { tableBelow } from '../../report/described.js';
import { computed, places, workbook, type Row, type Sheets } from '../../workbook.js';

const roster: Row[] = [
  ['编号', '姓名', '政治面貌', '党内职务', '职务'],
  ['T1', '李明', '中共党员', '党支部书记', '校长'], ['T2', '王芳', '群众', null, '教师'],
  ['T3', '赵强', '中共预备党员', null, null], ['T4', '赵强', '中共党员', null, null],
];
const header = ['姓名', '小组职务', '分工'];
const school = (rows: readonly Row[], top: Row = header, sheet = '领导小组'): Sheets =>
  ({ 教师名册: roster, 评比打分: [['参评教师', '评委']], [sheet]: [top, ...rows] });
const say = sayIn('zh-CN');

const result = (outcome: Outcome) => areaResult<LeadingGroup>(leaders, outcome.campaign)!;
const names = (...rows: Row[]): string[] => result(computed(school(rows))).leaders.map(({ name }) => name);
const figures = (...rows: Row[]): unknown[] => leaders.figures(result(computed(school(rows)))).map(({ value }) => value);
const sentences = (...rows: Row[]): string[] => {
  const outcome = computed(school(rows));
  return leaders.passages(result(outcome), schoolOf(leaders, outcome.entries), say).flatMap((passage) => passage.sentences).map(({ key, figures: given }) => say(key, given));
};

describe('what is wrong in a row', () => {
  const issues = (rows: readonly Row[], top?: Row): string[] => places(computed(school(rows, top)).issues).filter((place) => place.includes('领导小组'));
  test('a person without a post', () => expect(issues([['李明', null]])).toEqual(['value-missing 领导小组!B2']));
  test('a post without a person', () => expect(issues([[null, '组长']])).toEqual(['value-missing 领导小组!A2']));
  test('no column of posts', () => expect(issues([['李明']], ['姓名'])).toEqual(['column-missing 领导小组!A1']));
  test('nothing where somebody comes from outside, or shares his name with another', () => expect(issues([['周桂兰', '成员'], ['赵强', '成员']])).toEqual([]));
});

describe('posts', () => {
  test('go from the head by the deputies to the members, whatever the order of the rows', () =>
    expect(names(['丙', '成员'], ['乙', '副组长'], ['甲', '组长'])).toEqual(['甲', '乙', '丙']));
  test('of one kind keep the order of the rows', () => expect(names(['丁', '成员'], ['丙', '成员'], ['乙', '成员'])).toEqual(['丁', '丙', '乙']));
  test('are known by what they contain', () =>
    expect(names(['丙', '组 员'], ['乙', '常务副组长'], ['甲', '第一组长'])).toEqual(['甲', '乙', '丙']));
  test('of other kinds come last', () => expect(names(['丙', '联络员'], ['乙', '成员'])).toEqual(['乙', '丙']));
});

describe('a person', () => {
  const ids = (name: string): (string | undefined)[] => result(computed(school([[name, '成员']]))).leaders.map(({ teacher }) => teacher?.id);
  test('is a teacher by 编号 or name', () => expect([ids('T1'), ids('李 明')]).toEqual([['T1'], ['T1']]));
  test('from outside is nobody of the roster', () => expect(ids('周桂兰')).toEqual([undefined]));
  test('whose name several teachers bear is none of them', () => expect(ids('赵强')).toEqual([undefined]));
  test('may share a cell with others', () => expect(names(['李明、王芳，周桂兰', '成员'])).toEqual(['李明', '王芳', '周桂兰']));
  test('of two posts is listed twice and counted once', () => {
    const rows: Row[] = [['李明', '组长'], ['T1', '办公室主任'], ['王芳', '成员']];
    expect(names(...rows)).toEqual(['李明', '王芳', '李明']);
    expect(figures(...rows)[0]).toBe(2);
  });
});

test('the figures: persons, members of the Party (probationary ones too), those with duties', () =>
  expect(figures(['李明', '组长', '全面负责'], ['王芳', '成员', '宣传'], ['T3', '成员', null], ['周桂兰', '成员', ' '])).toEqual([4, 2, 2]));

describe('年度总结 names everybody by his post', () => {
  test('the head, the deputies, the members, and others with theirs', () =>
    expect(sentences(['王芳', '成员', '宣传'], ['李明', '组长'], ['周桂兰', '联络员'])).toEqual([
      '学校成立了创先争优活动领导小组，共 3 人：组长李明；成员王芳；联络员周桂兰。', '领导小组实行分工负责，3 人中 1 人有明确分工。',
    ]));
  test('more than sixty are on their sheet', () =>
    expect(sentences(...Array.from({ length: 61 }, (_, index): Row => [`员${index}`, '成员']))).toEqual(['学校成立了创先争优活动领导小组，共 61 人，名单见“领导小组一览”。']));
  test('nobody who can be used is said so', () => expect(sentences(['李明', null])).toEqual(['领导小组的成员尚未登记完整。']));
});

describe('the sheet', () => {
  const sheetOf = (sheets: Sheets) =>
    reportSheets(computed(sheets), workbook(sheets), { at: '2026-06-30 08:00:00', version: '1' }, say).find(({ key }) => key === 'leaders')!;
  test('shows a teacher with 编号 and posts', () =>
    expect(tableBelow(sheetOf(school([['李明', '组长', '全面负责'], ['周桂兰', '成员', null]])), '小组职务').slice(0, 2)).toEqual([
      ['组长', '李明', 'T1', '党支部书记、校长', '全面负责', '第 2 行'], ['成员', '周桂兰', '—', '—', null, '第 3 行'],
    ]));
  test('repeats no mobile number', () =>
    expect(JSON.stringify(tableBelow(sheetOf(school([['李明', '组长', '联系电话 13800138000']])), '小组职务'))).not.toContain('13800138000'));
  test('does not bear the name under which schools keep the list', () => {
    expect(result(computed(school([['李明', '组长']], header, '领导小组名单'))).leaders).toHaveLength(1);
    expect(places(computed(school([['李明', '组长']], header, '领导小组名单')).issues).filter((place) => place.includes('领导小组'))).toEqual([]);
  });
});

test('columns may be called otherwise and stand in any order', () =>
  expect(result(computed(school([['全面负责', '组长', '李明']], ['职责分工', '组内职务', '成员姓名']))).leaders).toMatchObject([{ name: '李明', post: '组长', entry: { duty: '全面负责' } }]));

const rows = fc.array(fc.record({ name: fc.constantFrom('李明', 'T1', '王芳', '周桂兰', '赵强'), role: fc.constantFrom('组长', '副组长', '成员', '顾问') }), { minLength: 1 });
propertyTest.prop([rows])('every row is listed once, and no post comes before a higher one', (given) => {
  const all = result(computed(school(given.map(({ name, role }) => [name, role])))).leaders;
  expect(all.map(({ entry }) => entry.row).sort((a, b) => a - b)).toEqual(given.map((_, index) => index + 2));
  const ranks = all.map(({ entry }) => ['组长', '副组长', '成员', '顾问'].indexOf(entry.role));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});
