import { describe, expect, test } from 'vitest';
import { isInputSheetName } from '../../../src/core/intake/input-sheet.js';
import { computed, issuesOf, places, type Sheets } from '../workbook.js';
import { ranking, roster, scoreHeader } from '../ranking.js';

const teachers = roster('李明');
const scores = [scoreHeader, ['T1', null, 80, 80, 80, 80]];
const codes = (sheets: Sheets) => computed(sheets).issues.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`);

describe('a sheet that is absent', () => {
  test('教师名册 and 评比打分 are errors without a cell', () => {
    expect(codes({ 评比打分: [scoreHeader] })).toEqual(['sheet-missing 教师名册 null']);
    expect(issuesOf(computed({ 教师名册: [['编号', '姓名']] }), 'sheet-missing')).toMatchObject([{ severity: 'error', sheet: '评比打分', cell: null }]);
  });

  test('of the others none is an error: their figures are 未填报', () => {
    const outcome = computed({ 教师名册: teachers, 评比打分: scores });
    expect(outcome.issues).toEqual([]);
    expect(outcome.entries.reported).toEqual({ students: false, pairs: false, supports: false });
    expect(outcome.mentoring.reported).toBe(false);
  });

  test('an optional sheet without entries is not reported either', () => {
    const outcome = computed({ 教师名册: teachers, 评比打分: scores, 结对帮扶: [['帮扶人', '对象类型', '帮扶对象']], 学生名册: [] });
    expect(outcome.issues).toEqual([]);
    expect(outcome.mentoring.reported).toBe(false);
  });
});

describe('a sheet is found', () => {
  test.each(['教师名册', '教师花名册', '教职工名册', ' 教师名册 ', '教师名册（2026）'])('教师名册 as %s', (name) =>
    expect(codes({ [name]: teachers, 评比打分: scores })).toEqual([]));

  test('and issues name it as the workbook does', () =>
    expect(places(issuesOf(computed({ 教师名册: teachers, 打分表: [scoreHeader, ['T9', null, 80, 80, 80, 80]] }), 'ref-unknown')))
      .toEqual(['ref-unknown 打分表!A2']));

  test('by its name before any alias, wherever it stands', () =>
    expect(ranking(computed({ 打分表: [scoreHeader, ['T1', null, 60, 60, 60, 60]], 教师名册: teachers, 评比打分: scores }))[0]!.total).toBe('80'));

  test.each(['评比打分 (2)', '评比打分（备份）'])('by its exact name before a copy of it, %s', (copy) =>
    expect(ranking(computed({ [copy]: [scoreHeader, ['T1', null, 60, 60, 60, 60]], 教师名册: teachers, 评比打分: scores }))[0]!.total).toBe('80'));

  test('by its exact alias before a copy of it', () =>
    expect(ranking(computed({ '打分表 (2)': [scoreHeader, ['T1', null, 60, 60, 60, 60]], 教师名册: teachers, 打分表: scores }))[0]!.total).toBe('80'));

  test('never in one that bears our mark', () =>
    expect(codes({ 教师名册: teachers, 评比打分: { rows: scores, mark: 'ranking' } })).toContain('sheet-missing 评比打分 null'));
});

test('hosts are asked for the ledgers\' sheets and their aliases only', () => {
  for (const name of ['教师名册', '学生名册', '结对帮扶', '帮扶记录', '评比打分', '设置', '评分表', '教师名册(1)']) expect(isInputSheetName(name)).toBe(true);
  for (const name of ['评比结果', 'Sheet1', '工资', '']) expect(isInputSheetName(name)).toBe(false);
});
