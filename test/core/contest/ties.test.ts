import { describe, expect, test } from 'vitest';
import { computed, type Row } from '../workbook.js';
import { contest, ranked, ranking, roster, scoreHeader, settings } from '../ranking.js';

/** Contestants T1, T2 … with their marks in 课题研究, 教学设计, 听课评课, 教学展示. */
const order = (marks: readonly (readonly number[])[], given: Record<string, Row[number]> = {}) => ranking(computed({
  设置: settings(given),
  教师名册: roster(...marks.map((_, index) => `教师${index + 1}`)),
  评比打分: [scoreHeader, ...marks.map((row, index): Row => [`T${index + 1}`, null, ...row])],
})).map(({ id, rank }) => `${rank} ${id}`);

const gradesOf = (marks: readonly number[], ties: string, given: Record<string, Row[number]> = {}) =>
  ranked(marks.map((mark) => [mark]), { 并列处理: ties, ...given }).map(({ grade }) => grade);

describe('equal totals are told apart by the components in turn', () => {
  // All totals are 80.
  const marks = [
    [80, 80, 80, 80],
    [80, 70, 80, 90],
    [70, 80, 80, 90],
    [90, 80, 70, 80],
  ];

  test('教学展示, then 教学设计, then 课题研究, then 听课评课 where nothing is set', () =>
    // 教学展示: T2 and T3 lead with 90; 教学设计: T3 has 80. Then T1, T4 with 80: 教学设计 equal; 课题研究: T4 has 90.
    expect(order(marks)).toEqual(['1 T3', '2 T2', '3 T4', '4 T1']));

  test('in an order of one\'s own', () =>
    // 课题研究: T4 90, then T1 and T2 with 80 (教学设计: T1 80, T2 70), then T3.
    expect(order(marks, { 并列比较顺序: '课题研究、教学设计' })).toEqual(['1 T4', '2 T1', '3 T2', '4 T3']));

  test('only as far as the order goes: those equal in it tie', () =>
    expect(order(marks, { 并列比较顺序: '听课评课' })).toEqual(['1 T1', '1 T2', '1 T3', '4 T4']));

  test.each([['a blank', null], ['spaces', ' '], ['无', '无']])('an empty order (%s) leaves them tied', (_, value) =>
    expect(order(marks, { 并列比较顺序: value })).toEqual(['1 T1', '1 T2', '1 T3', '1 T4']));

  test('a component of weight 0 does not tell them apart', () =>
    expect(order([[80, 80, 80, 60], [80, 80, 80, 99]], { '权重：教学展示': 0 })).toEqual(['1 T1', '1 T2']));

  test('by rounded components: 80.001 and 80.004 are both 80 and tie', () =>
    expect(order([[80, 80, 80, 80.001], [80, 80, 80, 80.004]])).toEqual(['1 T1', '1 T2']));

  test('the total comes first whatever the order', () =>
    expect(order([[80, 80, 80, 90], [90, 90, 90, 61]])).toEqual(['1 T2', '2 T1']));
});

test('those who tie are listed by 编号, T2 before T10', () =>
  expect(ranked(Array.from({ length: 11 }, () => [80])).map(({ id }) => id))
    .toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11']));

describe('名次方式', () => {
  const ranks = (given: string) => ranked([[90], [90], [80], [70], [70], [60]], { 名次方式: given }).map(({ rank }) => rank);
  test('1,1,3 leaves out as many ranks as are shared', () => expect(ranks('1,1,3')).toEqual([1, 1, 3, 4, 4, 6]));
  test('1,1,2 leaves none out', () => expect(ranks('1,1,2')).toEqual([1, 1, 2, 3, 3, 4]));

  test('changes the display only: grades count positions', () => {
    // Six at 1:1 cut after position 3; ranks 1, 1, 2, 2, 2, 3 would put five on the better side.
    const grades = (given: string) => ranked([[90], [90], [80], [80], [80], [60]], { 名次方式: given, 等次比例: '1:1', 等次名称: '甲、乙', 并列处理: '从低' })
      .map(({ grade }) => grade);
    expect(grades('1,1,2')).toEqual(['甲', '甲', '乙', '乙', '乙', '乙']);
    expect(grades('1,1,3')).toEqual(grades('1,1,2'));
  });
});

describe('a tie that straddles a cut', () => {
  const halves = { 等次比例: '1:1', 等次名称: '甲、乙' };
  // Four at 1:1: the cut lies after position 2, inside the tie of positions 2 and 3.
  const marks = [90, 80, 80, 70];
  test('takes the higher grade under 从高', () => expect(gradesOf(marks, '从高', halves)).toEqual(['甲', '甲', '甲', '乙']));
  test('takes the lower grade under 从低', () => expect(gradesOf(marks, '从低', halves)).toEqual(['甲', '乙', '乙', '乙']));
  test('is left 待定 under 待定', () => expect(gradesOf(marks, '待定', halves)).toEqual(['甲', '待定', '待定', '乙']));

  test('may reach over two cuts', () => {
    // Ten at 3:4:3 cut after 3 and 7; positions 3 to 8 tie.
    const wide = [99, 98, 80, 80, 80, 80, 80, 80, 60, 59];
    expect(gradesOf(wide, '从高').slice(2, 8)).toEqual(Array(6).fill('一等奖'));
    expect(gradesOf(wide, '从低').slice(2, 8)).toEqual(Array(6).fill('三等奖'));
    expect(gradesOf(wide, '待定').slice(2, 8)).toEqual(Array(6).fill('待定'));
  });

  test('of everyone is one grade under each rule', () => {
    expect(gradesOf([80, 80, 80], '从高')).toEqual(Array(3).fill('一等奖'));
    expect(gradesOf([80, 80, 80], '从低')).toEqual(Array(3).fill('三等奖'));
    expect(gradesOf([80, 80, 80], '待定')).toEqual(Array(3).fill('待定'));
  });

  test('is marked as straddling, and counted under 待定', () => {
    const group = computed({
      设置: settings({ ...halves, 并列处理: '待定' }),
      教师名册: roster('甲一', '乙二', '丙三', '丁四'),
      评比打分: [scoreHeader, ...marks.map((mark, index): Row => [`T${index + 1}`, null, mark, mark, mark, mark])],
    }).contest.groups[0]!;
    expect(group.standings.map(({ straddles }) => straddles)).toEqual([false, true, true, false]);
    expect(group.standings.map(({ first, last }) => [first, last])).toEqual([[1, 1], [2, 3], [2, 3], [4, 4]]);
    expect(Object.fromEntries(group.counts)).toEqual({ 甲: 1, 乙: 1, 待定: 2 });
  });
});

test('a tie that ends at a cut does not straddle it', () => {
  const group = computed(contest([[90], [90], [80], [80]], { 等次比例: '1:1', 等次名称: '甲、乙' })).contest.groups[0]!;
  expect(group.cuts).toEqual([2]);
  expect(group.standings.map(({ straddles }) => straddles)).toEqual([false, false, false, false]);
});

test.each(['从高', '从低', '待定'])('a tie on one side of the cuts keeps its grade under %s', (ties) =>
  expect(gradesOf([90, 90, 80, 80], ties, { 等次比例: '1:1', 等次名称: '甲、乙' })).toEqual(['甲', '甲', '乙', '乙']));
