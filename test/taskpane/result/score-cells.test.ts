import { expect, test } from 'vitest';
import { scoreCells } from '../../../src/taskpane/result/score-cells.js';
import { school } from '../../core/school.js';
import { computed } from '../../core/workbook.js';

const header = ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示'];
const row = (contestant: string, judge: string): (string | number)[] => [contestant, judge, 90, 90, 90, 90];

function cellsOf(id: string, rows: (string | number)[][]) {
  const outcome = computed(school({ 评比打分: [header, ...rows] }));
  return scoreCells(outcome.contest.groups[0]!.standings.find(({ contestant }) => contestant.teacher.id === id)!.contestant, outcome);
}

test('rows that stand together are selected together', () =>
  expect(cellsOf('T1', [row('T1', '甲'), row('T1', '乙'), row('T2', '甲')])).toEqual({ sheet: '评比打分', cells: 'A2:A3', rows: [2, 3] }));
test('of scattered rows the first is selected', () =>
  expect(cellsOf('T1', [row('T1', '甲'), row('T2', '甲'), row('T1', '乙')])).toEqual({ sheet: '评比打分', cells: 'A2', rows: [2, 4] }));
test('a single row is its cell', () => expect(cellsOf('T2', [row('T1', '甲'), row('T2', '甲')])!.cells).toBe('A3'));
