import { describe, expect, test } from 'vitest';
import { computed, issuesOf, places } from '../workbook.js';
import { ranking, roster, scoreHeader } from '../ranking.js';

const teachers = roster('李明', '王芳');

describe('a name merged over its judges\' rows', () => {
  const rows = [
    scoreHeader,
    ['T1', '甲', 80, 80, 80, 80],
    [null, '乙', 90, 90, 90, 90],
    [null, '丙', 70, 70, 70, 70],
    ['T2', '甲', 60, 60, 60, 60],
    [null, '乙', 70, 70, 70, 70],
  ];

  test('belongs to each of them', () => {
    const outcome = computed({ 教师名册: teachers, 评比打分: { rows, merges: ['A2:A4', 'A5:A6'] } });
    expect(ranking(outcome).map(({ id, total }) => `${id} ${total}`)).toEqual(['T1 80', 'T2 65']);
    expect(outcome.issues).toEqual([]);
  });

  test('but a blank that is not merged is a missing name', () => {
    const outcome = computed({ 教师名册: teachers, 评比打分: { rows, merges: ['A2:A3', 'A5:A6'] } });
    expect(places(issuesOf(outcome, 'value-missing'))).toEqual(['value-missing 评比打分!A4']);
  });

  test('fills no row that is blank but for it: seats kept for judges who did not come', () => {
    const outcome = computed({
      教师名册: roster('李明'),
      评比打分: {
        rows: [['序号', ...scoreHeader], [1, 'T1', '甲', 80, 80, 80, 80], [2], [3], [4]],
        merges: ['B2:B5'],
      },
    });
    expect(outcome.issues).toEqual([]);
    expect(ranking(outcome)[0]!.total).toBe('80');
  });

  test('is untidy once, at the cell that holds it', () => {
    const outcome = computed({
      教师名册: roster('李明'),
      评比打分: { rows: [scoreHeader, ['李 明', '甲', 80, 80, 80, 80], [null, '乙', 80, 80, 80, 80]], merges: ['A2:A3'] },
    });
    expect(issuesOf(outcome, 'text-untidy').map(({ cell, fix }) => [cell, fix])).toEqual([['A2', '李明']]);
  });

  test('is never rewritten where a formula gives it', () => {
    const outcome = computed({
      教师名册: roster('李明'),
      评比打分: { rows: [scoreHeader, ['李 明', '甲', 80, 80, 80, 80], [null, '乙', 80, 80, 80, 80]], merges: ['A2:A3'], formulas: ['A2'] },
    });
    expect(issuesOf(outcome, 'text-untidy').every((issue) => issue.fix === undefined)).toBe(true);
  });
});

test('缺赛 merged over all judges\' rows withdraws', () => {
  const outcome = computed({
    教师名册: roster('李明'),
    评比打分: { rows: [scoreHeader, ['T1', '甲', 80, 80, 80, '缺赛'], ['T1', '乙', 80, 80, 80, null]], merges: ['F2:F3'] },
  });
  expect(ranking(outcome)[0]!.status).toBe('withdrawn');
});

test('a mark merged sideways is one mark, not two', () => {
  const outcome = computed({
    教师名册: roster('李明'),
    评比打分: { rows: [scoreHeader, ['T1', '甲', 80, null, 80, 80]], merges: ['C2:D2'] },
  });
  expect(ranking(outcome)[0]!.components).toEqual({ 课题研究: '80', 教学设计: null, 听课评课: '80', 教学展示: '80' });
});

describe('a header in two merged rows', () => {
  const entry = ['T1', '甲', 80, 90, 70, 60];

  test('with the components under a common head', () => {
    const outcome = computed({
      教师名册: roster('李明'),
      评比打分: {
        rows: [['参评教师', '评委', '各项得分'], [null, null, '课题研究', '教学设计', '听课评课', '教学展示'], entry],
        merges: ['A1:A2', 'B1:B2', 'C1:F1'],
      },
    });
    expect(outcome.issues).toEqual([]);
    expect(ranking(outcome)[0]!.total).toBe('75');
  });

  test('with a full mark under each: its second row is no entry', () => {
    const outcome = computed({
      教师名册: roster('李明'),
      评比打分: {
        rows: [[...scoreHeader, '备注'], [null, null, null, null, null, null, '（每项100分）'], entry],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:F2'],
      },
    });
    expect(outcome.issues).toEqual([]);
    expect(ranking(outcome)[0]!.total).toBe('75');
  });

  test('in the roster: the head is no teacher', () => {
    const outcome = computed({
      教师名册: {
        rows: [['编号', '姓名', '岗位类型', '联系'], [null, null, null, '电话'], ['T1', '李明', '在编', null]],
        merges: ['A1:A2', 'B1:B2', 'C1:C2'],
      },
      评比打分: [scoreHeader, entry],
    });
    expect(outcome.entries.teachers.map(({ id }) => id)).toEqual(['T1']);
    expect(outcome.issues).toEqual([]);
  });
});

test('a title merged over several rows hides nothing', () => {
  const outcome = computed({
    教师名册: roster('李明'),
    评比打分: { rows: [['评比打分表'], [], scoreHeader, ['T1', '甲', 80, 80, 80, 80]], merges: ['A1:F2'] },
  });
  expect(outcome.issues).toEqual([]);
});

test.each([['H1:H4', 8], ['H1:J9', 8], ['A1:A4', 1]])('a note merged beside the entries (%s) swallows none of them', (range, column) => {
  const rows = [scoreHeader, ['T1', '甲', 80, 80, 80, 80], ['T1', '乙', 90, 90, 90, 90], ['T2', '甲', 60, 60, 60, 60]]
    .map((row) => (column === 1 ? [null, ...row] : row));
  rows[0] = column === 1 ? ['打分说明：满分100分', ...scoreHeader] : [...scoreHeader, null, '打分说明：满分100分'];
  const outcome = computed({ 教师名册: teachers, 评比打分: { rows, merges: [range] } });
  expect(ranking(outcome).map(({ id, total }) => `${id} ${total}`)).toEqual(['T1 85', 'T2 60']);
});
