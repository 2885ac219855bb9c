import { describe, expect, test } from 'vitest';
import type { IndicatorKey } from '../../../src/core/mentoring/coverage.js';
import { uncoveredOf } from '../../../src/taskpane/result/uncovered.js';
import { school } from '../../core/school.js';
import { computed, workbook } from '../../core/workbook.js';

const sheets = school();
const outcome = computed(sheets);

const uncovered = (key: IndicatorKey) =>
  uncoveredOf(outcome.mentoring.coverage.find((indicator) => indicator.key === key)!, outcome, workbook(sheets));

describe('who is not covered', () => {
  test('a student by 编号 alone, never by name, at his row of the roster', () =>
    expect(uncovered('struggling')).toEqual([{ key: 'S3', label: 'S3', place: { sheet: '学生名册', row: 4, column: 1 } }]));
  test('a teacher by 编号 and name, at his cell of the roster', () =>
    expect(uncovered('teacher-left-behind')).toContainEqual({ key: 'T1', label: 'T1 李明', place: { sheet: '教师名册', row: 2, column: 2 } }));
  test('a pair as mentor→target, at its row of 结对帮扶', () =>
    expect(uncovered('aspects').map(({ label, place }) => [label, place?.sheet, place?.row])).toEqual([['T1→T3', '结对帮扶', 2], ['T2→T4', '结对帮扶', 3]]));
  test('nobody where all are covered', () => expect(uncovered('youth')).toEqual([]));
  test('a sheet that bears another name is jumped to by that name', () => {
    const { 学生名册: students, ...others } = sheets;
    const renamed = { ...others, 学生名单: students! };
    const result = computed(renamed);
    const [first] = uncoveredOf(result.mentoring.coverage.find(({ key }) => key === 'struggling')!, result, workbook(renamed));
    expect(first!.place!.sheet).toBe('学生名单');
  });
  test('a 学籍号 is masked', () => {
    const hidden = computed(school({ 学生名册: [['编号', '姓名', '留守儿童', '学困生'], ['G11010519491231002X', '小军', '是', '是']], 结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '青年教师', 'T3']] }));
    const [first] = uncoveredOf(hidden.mentoring.coverage.find(({ key }) => key === 'struggling')!, hidden, workbook(sheets));
    expect(first!.label).not.toContain('19491231');
  });
});
