/** The sample: a school that looks real, with slips of every kind but no error. */

import { componentFields } from '../../../src/core/ledgers/scores.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { areas } from '../../../src/core/campaign/areas.js';
import { compute, type Outcome } from '../../../src/core/compute.js';
import { toNumber } from '../../../src/core/contest/decimal.js';
import { isOnDuty, isPartyMember } from '../../../src/core/ledgers/teachers.js';
import { parsePlainDate, plainDate } from '../../../src/core/plain-date.js';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { sayIn } from '../../../src/locales/locale.js';
import type { WorkbookTables } from '../../../src/workbook/tables.js';
import { tablesOf } from './tables.js';

const say = sayIn('zh-CN');
let workbook: WorkbookTables;
let outcome: Outcome;

beforeAll(() => {
  workbook = tablesOf(templateSheets(say, { sample: true }));
  outcome = compute(workbook, plainDate(2030, 1, 1)!);
});

const rowsOf = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)!.rows.slice(1)
  .filter(({ cells }) => cells.some((cell) => cell !== null));

describe('the sample', () => {
  test('has no error', () => expect(outcome.issues.filter((issue) => issue.severity === 'error')).toEqual([]));

  test('shows slips of many kinds, with few of each', () => {
    const ofAreas = new Set(areas.map(({ ledger }) => ledger.name));
    const codes = outcome.issues.filter(({ sheet }) => !ofAreas.has(sheet)).map((issue) => issue.code);
    expect([...new Set(codes)].sort()).toEqual([
      'contestant-absent', 'contestant-incomplete', 'date-as-text', 'judge-related', 'judge-self', 'log-orphan', 'mentor-off-duty',
      'mentor-overload', 'mentor-title', 'number-as-text', 'pair-kind', 'text-untidy', 'title-ambiguous',
    ]);
    expect(codes.length).toBeLessThan(25);
  });

  test('is the same every time', () => expect(tablesOf(templateSheets(say, { sample: true }))).toEqual(workbook));

  test('names its school, its term and its day', () => {
    expect(outcome.entries.settings).toMatchObject({ term: '2025—2026学年度第二学期', termFrom: '2026-02-24', termUntil: '2026-07-10' });
    expect(outcome.entries.settings.school).toContain('示例');
    expect(outcome.entries.asOf).toBe('2026-06-30');
  });

  test('has 45 teachers, 60 students, 280 score sheets, 35 pairs and 120 log entries', () => {
    const counts = ['教师名册', '学生名册', '评比打分', '结对帮扶', '帮扶记录'].map((name) => rowsOf(name).length);
    expect(counts).toEqual([45, 60, 280, 35, 120]);
    const { teachers, students, scores, pairs, supports } = outcome.entries;
    expect([teachers, students, scores, pairs, supports].map((all) => all.length)).toEqual(counts);
  });

  test('gives nobody the name of another', () => {
    const names = [...outcome.entries.teachers, ...outcome.entries.students].map((person) => person.name);
    expect(new Set(names).size).toBe(105);
  });

  test('has 42 teachers on duty, 18 members and every rung of the ladder', () => {
    const { teachers } = outcome.entries;
    expect(teachers.filter(isOnDuty)).toHaveLength(42);
    expect(teachers.filter(isPartyMember)).toHaveLength(18);
    expect(new Set(teachers.map((teacher) => teacher.title?.rung))).toEqual(new Set([5, 4, 3, 2, 1, 0]));
  });

  test('has left-behind and struggling children, and some who are both', () => {
    const { students } = outcome.entries;
    const left = students.filter((student) => student.leftBehind === '是');
    expect(left).toHaveLength(20);
    expect(students.filter((student) => student.struggling === '是')).toHaveLength(10);
    expect(left.filter((student) => student.struggling === '是')).toHaveLength(4);
  });
});

describe("the sample's contest", () => {
  test('ranks 38 of 40; one withdrew, one lacks a component', () => {
    const [group] = outcome.contest.groups;
    expect(group!.standings).toHaveLength(38);
    expect(group!.unranked.map((contestant) => contestant.status).sort()).toEqual(['incomplete', 'withdrawn']);
    expect(group!.cuts).toEqual([11, 27]);
  });

  test('has a tie over the first cut that no component resolves, so that 并列处理 decides', () => {
    const tied = outcome.contest.groups[0]!.standings.filter((standing) => standing.straddles);
    expect(tied.map(({ first, last, grade }) => ({ first, last, grade }))).toEqual([
      { first: 11, last: 12, grade: '一等奖' }, { first: 11, last: 12, grade: '一等奖' },
    ]);
    const marks = tied.map(({ contestant }) => contestant.sheets.map((sheet) => Object.values(sheet.marks).join()));
    expect(marks[0]).not.toEqual(marks[1]);
  });

  test('has marks of at most one decimal, spread as judges spread them', () => {
    const marks = outcome.entries.scores.flatMap((sheet) => Object.values(componentFields).map((field) => sheet.marks[field])).filter((mark) => typeof mark === 'number');
    expect(marks.every((mark) => mark * 10 === Math.round(mark * 10) && mark >= 60 && mark <= 100)).toBe(true);
    expect(new Set(marks).size).toBeGreaterThan(40);
    const totals = outcome.contest.groups[0]!.standings.map((standing) => toNumber(standing.contestant.total!));
    expect(new Set(totals).size).toBeGreaterThanOrEqual(36);
  });

  test('has seven judges for everyone', () => {
    const judges = new Map<string, number>();
    for (const { contestant } of outcome.entries.scores) judges.set(contestant.id, (judges.get(contestant.id) ?? 0) + 1);
    expect([...judges.values()]).toEqual(Array.from({ length: 40 }, () => 7));
  });
});

describe("the sample's mentoring", () => {
  test('covers most but not all', () => {
    expect(outcome.mentoring.coverage.map(({ key, covered, total }) => `${key} ${covered}/${total}`)).toEqual([
      'youth 7/9', 'member 13/16', 'teacher-left-behind 17/42', 'left-behind 17/20', 'struggling 7/10', 'aspects 6/7', 'active 27/31',
    ]);
  });

  test('has three 特岗 among its young teachers, and one without any mentor', () => {
    expect(outcome.entries.teachers.filter((teacher) => teacher.employment === '特岗')).toHaveLength(3);
    const mentored = new Set(outcome.entries.pairs.filter((pair) => pair.kind === '青年教师').map((pair) => pair.target.person.id));
    expect(outcome.mentoring.coverage[0]!.uncovered.filter((id) => !mentored.has(id))).toHaveLength(1);
  });

  test('logs school days of the term only', () => {
    for (const { date } of outcome.entries.supports) {
      expect(date >= '2026-02-24' && date <= '2026-06-30').toBe(true);
      expect([0, 6]).not.toContain(new Date(`${parsePlainDate(date)!}T00:00:00Z`).getUTCDay());
    }
  });

  test('logs no visit before its pair began or after it ended', () => {
    const { pairs, supports } = outcome.entries;
    for (const support of supports) {
      const pair = pairs.find(({ mentor, target }) => mentor === support.mentor && target.person === support.target.person);
      if (!pair) continue;
      expect(support.date >= pair.from! && (pair.until === null || support.date <= pair.until)).toBe(true);
    }
  });
});
