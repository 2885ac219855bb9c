import { describe, expect, test } from 'vitest';
import { rowsWith, school, schoolWith } from '../school.js';
import { computed, day, issuesOf, places, type Row, type Sheets } from '../workbook.js';
import { settings } from '../ranking.js';

/** T1 李明 高级 member, T2 王芳 一级 probationary member, T3 张伟 二级 特岗, T4 陈静 三级 young, T5 刘洋 retired member. */
const header: Row = ['帮扶人', '对象类型', '帮扶对象', '开始日期', '结束日期'];
const pairsOf = (rows: readonly Row[], others: Sheets = {}, given: Record<string, Row[number]> = {}) =>
  school({ ...others, 设置: settings(given), 结对帮扶: [header, ...rows], 帮扶记录: null });

const states = (sheets: Sheets, asOf?: string) =>
  computed(sheets, asOf).mentoring.pairs.map(({ pair, state }) => `${pair.mentor.id}→${pair.target.person.id} ${state}`);

const faults = (sheets: Sheets) => places(issuesOf(
  computed(sheets), 'pair-self', 'pair-kind', 'pair-duplicate', 'mentor-not-member', 'mentor-title', 'mentor-off-duty', 'title-unknown',
));

describe('a pair is not valid when', () => {
  test.each<[string, Sheets, string]>([
    ['the mentor is off duty', pairsOf([['T5', '留守儿童', 'S1']]), 'mentor-off-duty 结对帮扶!A2'],
    ['the teacher is not young', pairsOf([['T1', '青年教师', 'T2']]), 'pair-kind 结对帮扶!C2'],
    ['the young teacher is a child', pairsOf([['T1', '青年教师', 'S1']]), 'pair-kind 结对帮扶!C2'],
    ['the child is a teacher', pairsOf([['T1', '留守儿童', 'T3']]), 'pair-kind 结对帮扶!C2'],
    ['the child is not left-behind', pairsOf([['T1', '留守儿童', 'S2']]), 'pair-kind 结对帮扶!C2'],
    ['the child does not struggle', pairsOf([['T1', '学困生', 'S1']]), 'pair-kind 结对帮扶!C2'],
    ['the mentor of a young teacher is no member', pairsOf([['T3', '青年教师', 'T4']]), 'mentor-not-member 结对帮扶!A2'],
    ['the mentor stands below', pairsOf([['T2', '青年教师', 'T3']], { 教师名册: rowsWith('教师名册', { F4: '高级教师' }) }), 'mentor-title 结对帮扶!A2'],
    ['the mentor stands level where he must be above', pairsOf([['T2', '青年教师', 'T3']], { 教师名册: rowsWith('教师名册', { F4: '小学高级' }) }, { 帮扶人职称要求: '高于' }), 'mentor-title 结对帮扶!A2'],
  ])('%s', (_, sheets, fault) => {
    expect(faults(sheets)).toEqual([fault]);
    expect(states(sheets)[0]).toMatch(/ faulty$/);
  });

  test('the young teacher is off duty', () =>
    expect(states(pairsOf([['T1', '青年教师', 'T3']], { 教师名册: rowsWith('教师名册', { J4: '借调' }) }))).toEqual(['T1→T3 faulty']));

  test('both are one person: an error, and no pair at all', () => {
    const sheets = pairsOf([['T1', '青年教师', '李明']]);
    expect(faults(sheets)).toEqual(['pair-self 结对帮扶!C2']);
    expect(states(sheets)).toEqual([]);
  });

  test('several things are wrong, each is named', () => {
    // A retired man of no party, mentoring his elder.
    const sheets = pairsOf([['T5', '青年教师', 'T1']], { 教师名册: rowsWith('教师名册', { E6: '群众', F6: '三级教师' }) });
    expect(faults(sheets).toSorted()).toEqual([
      'mentor-not-member 结对帮扶!A2', 'mentor-off-duty 结对帮扶!A2', 'mentor-title 结对帮扶!A2', 'pair-kind 结对帮扶!C2',
    ]);
  });
});

describe('a pair is valid', () => {
  test.each<[string, Sheets]>([
    ['with a full member', pairsOf([['T1', '青年教师', 'T3']])],
    ['with a probationary member', pairsOf([['T2', '青年教师', 'T3']])],
    ['with anyone where membership is not asked', pairsOf([['T3', '青年教师', 'T4']], {}, { 帮扶人须为党员: '否' })],
    ['with a child and no member', pairsOf([['T3', '留守儿童', 'S1']])],
    ['with a child whatever the title', pairsOf([['T4', '学困生', 'S3']])],
    ['with a mentor on the same rung', pairsOf([['T2', '青年教师', 'T3']], { 教师名册: rowsWith('教师名册', { F4: '小学高级' }) })],
    ['with a mentor above where he must be', pairsOf([['T2', '青年教师', 'T3']], {}, { 帮扶人职称要求: '高于' })],
    ['with a mentor below where titles do not matter', pairsOf([['T2', '青年教师', 'T3']], { 教师名册: rowsWith('教师名册', { F4: '高级教师' }) }, { 帮扶人职称要求: '不限' })],
  ])('%s', (_, sheets) => {
    expect(faults(sheets)).toEqual([]);
    expect(states(sheets)[0]).toMatch(/ valid$/);
  });

  test.each([['the mentor\'s', 'F2', 'F2'], ['the young teacher\'s', 'F4', 'F4']])('though %s rung is unknown, which is reported', (_, cell) => {
    const sheets = pairsOf([['T1', '青年教师', 'T3']], { 教师名册: rowsWith('教师名册', { [cell]: null }) });
    expect(states(sheets)).toEqual(['T1→T3 valid']);
    expect(faults(sheets)).toEqual([`title-unknown 教师名册!${cell}`]);
  });

  test('an unknown rung is reported once a teacher', () =>
    expect(faults(pairsOf([['T1', '青年教师', 'T3'], ['T1', '青年教师', 'T4']], { 教师名册: rowsWith('教师名册', { F2: '特级教师' }) })))
      .toEqual(['title-unknown 教师名册!F2']));
});

describe('统计日期 lies within the dates', () => {
  const [from, until] = [day('2026-03-01'), day('2026-06-30')];
  test.each<[string, Row[number], Row[number], string]>([
    ['2026-02-28', from, until, 'out-of-dates'], ['2026-03-01', from, until, 'valid'], ['2026-06-30', from, until, 'valid'], ['2026-07-01', from, until, 'out-of-dates'],
    ['2030-01-01', from, null, 'valid'], ['2026-02-28', from, null, 'out-of-dates'], ['2020-01-01', null, until, 'valid'], ['2026-07-01', null, until, 'out-of-dates'],
    ['2020-01-01', null, null, 'valid'],
  ])('%s', (asOf, begins, ends, state) => expect(states(pairsOf([['T2', '留守儿童', 'S1', begins, ends]]), asOf)).toEqual([`T2→S1 ${state}`]));

  test('统计日期 of 设置 is meant, unless another is given', () => {
    const sheets = pairsOf([['T2', '留守儿童', 'S1', from, until]], {}, { 统计日期: day('2026-07-01') });
    expect(states(sheets, '2026-05-01')).toEqual(['T2→S1 out-of-dates']);
  });

  test('nothing more is asked of a pair that has ended', () =>
    expect(faults(pairsOf([['T5', '青年教师', 'T2', null, day('2019-07-01')]]))).toEqual([]));
});

describe('the same pair twice', () => {
  const twice = (first: readonly Row[number][], second: readonly Row[number][]): Sheets =>
    pairsOf([['T1', '青年教师', 'T3', ...first], ['李明', '青年教师', '张伟', ...second]]);

  test('is a warning at the second; the first counts', () => {
    expect(faults(twice([], []))).toEqual(['pair-duplicate 结对帮扶!C3']);
    expect(states(twice([], []))).toEqual(['T1→T3 valid', 'T1→T3 duplicate']);
  });

  test('is a renewal where the second begins after the first ended', () => {
    const sheets = twice([null, day('2026-02-28')], [day('2026-03-01'), null]);
    expect(faults(sheets)).toEqual([]);
    expect(states(sheets)).toEqual(['T1→T3 out-of-dates', 'T1→T3 valid']);
    expect(states(sheets, '2026-02-28')).toEqual(['T1→T3 valid', 'T1→T3 out-of-dates']);
  });

  test('renewed on the very day of its end still holds afterwards', () =>
    expect(states(twice([null, day('2026-03-01')], [day('2026-03-01'), null]))[1]).toBe('T1→T3 valid'));

  test('renewed a few days before its end still holds afterwards: the first no longer counts', () => {
    const sheets = twice([null, day('2026-03-05')], [day('2026-03-01'), null]);
    expect(states(sheets)[1]).toBe('T1→T3 valid');
    expect(states(sheets, '2026-03-03')).toEqual(['T1→T3 valid', 'T1→T3 duplicate']);
  });

  test('is none for another kind: one child may be left-behind and struggle', () => {
    const sheets = pairsOf([['T1', '留守儿童', 'S3'], ['T1', '学困生', 'S3']]);
    expect(faults(sheets)).toEqual([]);
    expect(states(sheets)).toEqual(['T1→S3 valid', 'T1→S3 valid']);
  });

  test('is none for another mentor or another target', () =>
    expect(faults(pairsOf([['T1', '青年教师', 'T3'], ['T2', '青年教师', 'T3'], ['T1', '青年教师', 'T4']]))).toEqual([]));

  test('is none turned round', () =>
    expect(faults(pairsOf([['T1', '青年教师', 'T3'], ['T3', '青年教师', 'T1']], {}, { 帮扶人须为党员: '否' })).filter((fault) => fault.startsWith('pair-duplicate'))).toEqual([]));
});

describe('how many a mentor has', () => {
  const four: Row[] = [['T1', '青年教师', 'T3'], ['T1', '青年教师', 'T4'], ['T1', '留守儿童', 'S1'], ['T1', '学困生', 'S2']];
  const overload = (sheets: Sheets) => issuesOf(computed(sheets), 'mentor-overload').map(({ cell, parameters }) => [cell, parameters['count'], parameters['limit']]);

  test('above the limit is a warning, once, with the number', () => expect(overload(pairsOf(four))).toEqual([['A5', 4, 3]]));
  test('at the limit is none', () => expect(overload(pairsOf(four.slice(0, 3)))).toEqual([]));
  test('counts a target once, though in two kinds', () =>
    expect(overload(pairsOf([...four.slice(0, 2), ['T1', '留守儿童', 'S3'], ['T1', '学困生', 'S3']]))).toEqual([]));
  test('counts valid pairs only', () =>
    expect(overload(pairsOf([...four.slice(0, 3), ['T1', '青年教师', 'T2'], ['T1', '留守儿童', 'S3', null, day('2025-07-01')]]))).toEqual([]));
  test('follows the setting', () => expect(overload(pairsOf(four.slice(0, 2), {}, { 每名帮扶人最多对象数: 1 }))).toEqual([['A3', 2, 1]]));
});

test('a fault leaves the other pairs alone', () =>
  expect(states(schoolWith('结对帮扶', { A3: 'T5' }))).toEqual(['T1→T3 valid', 'T5→T4 faulty', 'T3→S1 valid', 'T4→S2 valid']));
