import { describe, expect, test } from 'vitest';
import { computed } from '../workbook.js';
import { contest, ranked, ranking, roster, settings, totalOf } from '../ranking.js';

const dropFrom = (count: number | null) => ({ 去高去低起始评委数: count });

describe('one highest and one lowest score', () => {
  test('stay below the threshold', () => expect(totalOf([60, 80, 80, 100], dropFrom(5))).toBe('80'));

  test('stay whatever the number of judges under 0', () => {
    // (0 + 100 + 5 × 90) / 7 = 78.571…
    expect(totalOf([0, 100, 90, 90, 90, 90, 90], dropFrom(0))).toBe('78.57');
  });

  test('go at the threshold: (70 + 80 + 91) / 3', () => expect(totalOf([60, 70, 80, 91, 100], dropFrom(5))).toBe('80.33'));

  test('go above the threshold: (81 + 82 + 83 + 84) / 4', () =>
    expect(totalOf([100, 81, 82, 83, 84, 0], dropFrom(5))).toBe('82.5'));

  test('go from five scores on where nothing is set', () => {
    const sheets = { ...contest([[60, 70, 80, 91, 100], [60, 70, 80, 90]]), 设置: settings({ '权重：课题研究': 0, '权重：教学设计': 0, '权重：听课评课': 0 }) };
    expect(ranking(computed(sheets)).map(({ id, total }) => [id, total])).toEqual([['T1', '80.33'], ['T2', '75']]);
  });

  test('are one each where several share the extreme: 100, 100, 90, 60, 60 keeps 100, 90, 60', () =>
    expect(totalOf([100, 60, 90, 60, 100], dropFrom(5))).toBe('83.33'));

  test('are dropped from equal scores too', () => expect(totalOf([88, 88, 88, 88, 88], dropFrom(5))).toBe('88'));

  test('three scores may leave the middle one', () => expect(totalOf([70, 81, 99], dropFrom(3))).toBe('81'));
});

describe('the threshold counts the valid scores of the component', () => {
  test.each([
    ['回避', [60, 70, 80, 90, '回避']],
    ['a blank', [60, 70, 80, 90, null]],
    ['缺赛', [60, 70, 80, 90, '缺赛']],
  ])('%s is none', (_, marks) => expect(totalOf(marks, dropFrom(5))).toBe('75'));

  test('0 is one: (60 + 70 + 80) / 3', () => expect(totalOf([0, 60, 70, 80, 90], dropFrom(5))).toBe('70'));

  test('a judge for himself is none', () => {
    const sheets = {
      设置: settings({ '权重：课题研究': 0, '权重：教学设计': 0, '权重：听课评课': 0, ...dropFrom(5) }),
      教师名册: roster('李明'),
      评比打分: [['参评教师', '评委', '教学展示'], ...['甲', '乙', '丙', '丁', '李明'].map((judge, index) => ['T1', judge, 60 + 10 * index])],
    };
    // 60, 70, 80, 90 stay.
    expect(ranking(computed(sheets))[0]!.total).toBe('75');
  });

  test('component by component: five marks in one, four in the other', () => {
    const sheets = {
      设置: settings({ '权重：课题研究': 0, '权重：教学设计': 0, ...dropFrom(5) }),
      教师名册: roster('李明'),
      评比打分: [['参评教师', '评委', '听课评课', '教学展示'],
        ['T1', '甲', 60, 60], ['T1', '乙', 70, 70], ['T1', '丙', 80, 80], ['T1', '丁', 91, 90], ['T1', '戊', 100, null]],
    };
    // 听课评课 drops 60 and 100: 241 / 3; 教学展示 keeps all: 75.
    expect(ranking(computed(sheets))[0]!.components).toEqual({ 听课评课: '80.33', 教学展示: '75' });
  });
});

test('contestants of one contest are dropped by their own counts', () =>
  expect(ranked([[60, 70, 80, 90], [60, 70, 80, 90, 100]], dropFrom(5)).map(({ id, total }) => [id, total]))
    .toEqual([['T2', '80'], ['T1', '75']]));
