import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { rateOf } from '../../../src/core/mentoring/coverage.js';
import { rowsWith, school, schoolWith } from '../school.js';
import { computed, day, issuesOf, places, type Row, type Sheets } from '../workbook.js';
import { scoreHeader, settings } from '../ranking.js';

const coverage = (sheets: Sheets, asOf?: string) => Object.fromEntries(
  computed(sheets, asOf).mentoring.coverage.map((indicator) => [indicator.key, [indicator.covered, indicator.total, rateOf(indicator), [...indicator.uncovered]]]),
);

describe('the seven indicators of a small school', () => {
  // On duty: T1, T2 (members), T3, T4 (both young). Pairs: T1→T3 and T2→T4 (young), T3→S1 (left-behind), T4→S2 (struggling).
  test('by hand', () => expect(coverage(school())).toEqual({
    youth: [2, 2, 1, []],
    member: [2, 2, 1, []],
    'teacher-left-behind': [1, 4, 0.25, ['T1', 'T2', 'T4']],
    'left-behind': [1, 2, 0.5, ['S3']],
    struggling: [1, 2, 0.5, ['S3']],
    // Neither pair has all three of 思想, 业务, 情感.
    aspects: [0, 2, 0, ['T1→T3', 'T2→T4']],
    active: [4, 4, 1, []],
  }));

  test('when 统计日期 lies before the first pair begins and before any entry', () =>
    expect(coverage(school(), '2026-02-25')).toMatchObject({
      youth: [1, 2, 0.5, ['T3']], member: [1, 2, 0.5, ['T1']], aspects: [0, 1, 0, ['T2→T4']], active: [0, 3, 0, ['T2→T4', 'T3→S1', 'T4→S2']],
    }));

  test('come in the order of the rules', () => expect(Object.keys(coverage(school())))
    .toEqual(['youth', 'member', 'teacher-left-behind', 'left-behind', 'struggling', 'aspects', 'active']));
});

describe('a total of 0 gives no rate', () => {
  const empty = coverage({ 教师名册: [['编号', '姓名', '岗位类型'], ['T1', '李明', '在编']], 评比打分: [scoreHeader] });
  test.each(['youth', 'member', 'left-behind', 'struggling', 'aspects', 'active'])('%s', (key) => expect(empty[key]).toEqual([0, 0, null, []]));
  test('but a teacher without a child is 0 of 1', () => expect(empty['teacher-left-behind']).toEqual([0, 1, 0, ['T1']]));
});

describe('who is counted', () => {
  test('those off duty are not', () => expect(coverage(schoolWith('教师名册', { J2: '借调', J4: '离岗' }))).toMatchObject({
    // T1 and T3 are gone, their pairs with them; T2 alone is a member on duty, T4 alone is young.
    youth: [1, 1, 1, []], member: [1, 1, 1, []], 'teacher-left-behind': [0, 2, 0, ['T2', 'T4']], 'left-behind': [0, 2, 0, ['S1', 'S3']],
  }));

  test('a member takes part as mentor of any kind', () =>
    expect(coverage(school({ 结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '学困生', 'S2'], ['T2', '留守儿童', 'S1']] }))['member']).toEqual([2, 2, 1, []]));

  test('a member who is only mentored does not', () =>
    expect(coverage(school({ 教师名册: rowsWith('教师名册', { E5: '中共党员' }), 结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '青年教师', 'T4']] }))['member'])
      .toEqual([1, 3, 0.3333, ['T2', 'T4']]));

  test('a child may be covered by several and counts once', () =>
    expect(coverage(school({ 结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '留守儿童', 'S1'], ['T2', '留守儿童', 'S1']] })))
      .toMatchObject({ 'left-behind': [1, 2, 0.5, ['S3']], 'teacher-left-behind': [2, 4, 0.5, ['T3', 'T4']] }));

  test('a left-behind child helped as a struggling one is not covered as left-behind', () =>
    expect(coverage(school({ 结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '学困生', 'S3']] })))
      .toMatchObject({ 'left-behind': [0, 2, 0, ['S1', 'S3']], struggling: [1, 2, 0.5, ['S2']] }));

  test('an invalid pair covers nobody', () =>
    expect(coverage(schoolWith('结对帮扶', { A2: 'T5' }))['youth']).toEqual([1, 2, 0.5, ['T3']]));

  test('a pair given twice is one pair', () =>
    expect(coverage(schoolWith('结对帮扶', { A6: 'T1', B6: '青年教师', C6: 'T3' }))).toMatchObject({ aspects: [0, 2, 0, ['T1→T3', 'T2→T4']], active: [4, 4, 1, []] }));
});

describe('the log', () => {
  const entries = (rows: readonly Row[], given: Record<string, Row[number]> = {}) => coverage(school({
    设置: settings({ 学期开始: day('2026-02-24'), 学期结束: day('2026-07-03'), ...given }),
    结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '青年教师', 'T3']],
    帮扶记录: [['日期', '帮扶人', '帮扶对象', '方面'], ...rows],
  }));
  const on = (date: string, aspect: string, mentor = 'T1', target = 'T3'): Row => [day(date), mentor, target, aspect];

  test('all three aspects within the term, and three entries', () =>
    expect(entries([on('2026-03-01', '思想'), on('2026-04-01', '业务'), on('2026-05-01', '情感')]))
      .toMatchObject({ aspects: [1, 1, 1, []], active: [1, 1, 1, []] }));

  test.each([['思想', '业务', '业务'], ['思想', '情感', '学习'], ['生活', '学习', '学习']])('%s, %s and %s are not the three', (...aspects) =>
    expect(entries(aspects.map((aspect) => on('2026-03-01', aspect)))).toMatchObject({ aspects: [0, 1, 0, ['T1→T3']], active: [1, 1, 1, []] }));

  test('two entries are too few for three, enough for two', () => {
    const two = [on('2026-03-01', '思想'), on('2026-03-02', '思想')];
    expect(entries(two)['active']).toEqual([0, 1, 0, ['T1→T3']]);
    expect(entries(two, { 每学期最少帮扶记录: 2 })['active']).toEqual([1, 1, 1, []]);
  });

  test('two entries of one day are two', () =>
    expect(entries([on('2026-03-01', '思想'), on('2026-03-01', '业务'), on('2026-03-01', '业务')])['active']).toEqual([1, 1, 1, []]));

  test('no entry at all is enough where none is asked', () => expect(entries([], { 每学期最少帮扶记录: 0 })['active']).toEqual([1, 1, 1, []]));

  test('counts within the term, its first and last day included', () => {
    const at = (...dates: string[]) => entries(dates.map((date) => on(date, '思想')), { 每学期最少帮扶记录: 1, 统计日期: day('2026-12-31') })['active']![0];
    expect([at('2026-02-23'), at('2026-02-24'), at('2026-07-03'), at('2026-07-04')]).toEqual([0, 1, 1, 0]);
  });

  test('counts whenever where no term is set', () =>
    expect(entries([on('2019-03-01', '思想')], { 学期开始: null, 学期结束: null, 每学期最少帮扶记录: 1 })['active']).toEqual([1, 1, 1, []]));

  test('an entry still to come at 统计日期 has not taken place', () =>
    expect(entries([on('2026-07-01', '思想')], { 每学期最少帮扶记录: 1 })['active']).toEqual([0, 1, 0, ['T1→T3']]));

  test.each<[string, Row]>([['another mentor\'s', on('2026-03-01', '思想', 'T2')], ['another target\'s', on('2026-03-01', '思想', 'T1', 'T4')], ['one turned round', on('2026-03-01', '思想', 'T3', 'T1')]])(
    '%s entry does not count', (_, row) => expect(entries([row], { 每学期最少帮扶记录: 1 })['active']).toEqual([0, 1, 0, ['T1→T3']]));
});

describe('a log entry without a pair', () => {
  const orphans = (cells: Record<string, Row[number]>) => places(issuesOf(computed(schoolWith('帮扶记录', { A6: day('2026-04-01'), D6: '思想', ...cells })), 'log-orphan', 'name-ambiguous'));
  test('is a warning', () => expect(orphans({ B6: 'T1', C6: 'T4' })).toEqual(['log-orphan 帮扶记录!C6']));
  test('one turned round is without', () => expect(orphans({ B6: 'T3', C6: 'T1' })).toEqual(['log-orphan 帮扶记录!C6']));
  test('one of a pair is not', () => expect(orphans({ B6: '李明', C6: '张伟' })).toEqual([]));
  test('one of a pair that is not valid is not', () => expect(places(issuesOf(computed(schoolWith('结对帮扶', { D2: day('2026-12-01') })), 'log-orphan'))).toEqual([]));
});

test('a teacher and a child of one name: the log means the one whom the mentor is paired with', () => {
  const sheets = school({
    学生名册: rowsWith('学生名册', { B2: '陈静' }),
    帮扶记录: rowsWith('帮扶记录', { C3: '陈静', C4: '陈静' }),
  });
  const outcome = computed(sheets);
  expect(issuesOf(outcome, 'name-ambiguous', 'log-orphan')).toEqual([]);
  expect(outcome.entries.supports.map(({ target }) => target.person.id)).toEqual(['T3', 'T4', 'S1', 'S2']);
});

describe('mentors with a valid pair', () => {
  test('stand by the number of their targets, then by 编号', () =>
    expect(computed(schoolWith('结对帮扶', { A6: 'T4', B6: '留守儿童', C6: 'S3' })).mentoring.loads.map(({ mentor, targets }) => `${mentor.id} ${targets}`))
      .toEqual(['T4 2', 'T1 1', 'T2 1', 'T3 1']));
});

describe('a rate', () => {
  test.each([[5, 6, 0.8333], [1, 3, 0.3333], [2, 3, 0.6667], [1, 8, 0.125], [1, 32, 0.0313], [0, 7, 0], [7, 7, 1], [1, 20_000, 0.0001], [0, 0, null]])(
    '%i of %i is %d', (covered, total, rate) => expect(rateOf({ covered, total })).toBe(rate));

  propertyTest.prop([fc.nat(5000), fc.nat(5000)])('is rounded to the nearest ten-thousandth, a half up', (covered, more) => {
    const total = covered + more;
    fc.pre(total > 0);
    const tenThousandths = BigInt(Math.round(rateOf({ covered, total })! * 10_000));
    const twice = 2n * (tenThousandths * BigInt(total) - 10_000n * BigInt(covered));
    expect(twice > -BigInt(total) && twice <= BigInt(total)).toBe(true);
  });
});
