import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { compute, type Outcome } from '../../src/core/compute.js';
import { ranking } from './ranking.js';
import { school } from './school.js';
import { computed, date, day, workbook, type Row, type Sheets, type WrittenSheet } from './workbook.js';

/** What is shown of an outcome, without the places of its entries. */
const results = (outcome: Outcome) => ({
  ranking: ranking(outcome),
  groups: outcome.contest.groups.map(({ name, cuts, counts }) => ({ name, cuts, counts: [...counts] })),
  absent: outcome.contest.notEntered.map(({ id }) => id),
  coverage: outcome.mentoring.coverage,
  loads: outcome.mentoring.loads.map(({ mentor, targets }) => [mentor.id, targets]),
  issues: outcome.issues.map(({ code, sheet, value, fix }) => JSON.stringify([code, sheet, value, fix])).toSorted(),
});

const rowsOf = (sheet: readonly Row[] | WrittenSheet): readonly Row[] => ('rows' in sheet ? sheet.rows : sheet);

/** The school with faults that do not depend on the order of rows. */
const sheets = school({
  评比打分: [
    ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示', '备注'],
    ...['T1', '王芳', 'T3', 'T4'].flatMap((contestant, row) => ['甲', '乙', '丙', 'T1', '丁'].map((judge, column): Row =>
      [contestant, judge, 80 + row + column, 90 - row, `${85 + column}`, row === 3 && column > 1 ? '回避' : 88, null])),
    ['T9', '甲', 80, 80, 80, 80, null],
  ],
});
const expected = results(computed(sheets));

/** The same permutation for the same seed. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed;
  const draws = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { item, draw: state };
  });
  return draws.toSorted((a, b) => a.draw - b.draw).map(({ item }) => item);
}

const everySheet = (change: (rows: readonly Row[]) => Row[]): Sheets =>
  Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, change(rowsOf(sheet))]));

test('the fixture has something to lose', () => {
  expect(expected.ranking).toHaveLength(4);
  expect(expected.issues.length).toBeGreaterThan(5);
});

describe('the results do not change', () => {
  propertyTest.prop([fc.nat()])('when rows are shuffled', (seed) => {
    expect(results(computed(everySheet(([header, ...rows]) => [header!, ...shuffled(rows, seed)])))).toEqual(expected);
  });

  propertyTest.prop([fc.nat()])('when columns are shuffled', (seed) => {
    const change = (rows: readonly Row[]): Row[] => {
      const order = shuffled([...rows[0]!.keys()], seed);
      return rows.map((row) => order.map((index) => row[index] ?? null));
    };
    expect(results(computed(everySheet(change)))).toEqual(expected);
  });

  propertyTest.prop([fc.nat(9), fc.constantFrom<Row[number]>('随手记', 42, null, true, day('2026-01-01'))])('when a column of no ledger\'s stands between', (at, filling) => {
    const change = (rows: readonly Row[]): Row[] => rows.map((row, index) => row.toSpliced(Math.min(at, row.length), 0, index === 0 ? '序列' : filling));
    expect(results(computed(everySheet(change)))).toEqual(expected);
  });

  propertyTest.prop([fc.array(fc.nat(9), { maxLength: 5 }), fc.constantFrom<Row>([], [null], ['', ' '], [null, '　'])])('when blank rows stand between', (places, blank) => {
    const change = (rows: readonly Row[]): Row[] => places.reduce<Row[]>((all, place) => all.toSpliced(1 + place, 0, blank), [...rows]);
    expect(results(computed(everySheet(change)))).toEqual(expected);
  });

  propertyTest.prop([fc.array(fc.constantFrom<Row>(['实验小学2026年春季'], ['填表人：', null, '审核：'], [null], []), { maxLength: 6 })])('when title rows stand above', (titles) => {
    expect(results(computed(everySheet((rows) => [...titles, ...rows])))).toEqual(expected);
  });

  propertyTest.prop([fc.nat()])('when the sheets stand in another order, among others', (seed) => {
    const others: Sheets = { 课程表: [['姓名', '编号']], Sheet3: [] };
    expect(results(computed(Object.fromEntries(shuffled(Object.entries({ ...sheets, ...others }), seed))))).toEqual(expected);
  });

  test('when teachers are called by 编号 or by 姓名', () => {
    const names: Record<string, string> = { T1: '李明', T2: '王芳', T3: '张伟', T4: '陈静' };
    const scores = rowsOf(sheets['评比打分']!).map((row): Row => [names[String(row[0])] ?? row[0]!, ...row.slice(1)]);
    expect(results(computed({ ...sheets, 评比打分: scores })).ranking).toEqual(expected.ranking);
  });

  test('when they are computed again', () => expect(results(computed(sheets))).toEqual(expected));

  test('when our own sheets stand in the workbook', () =>
    expect(results(computed({ ...sheets, 评比结果: { rows: [['姓名', '总分'], ['李明', 99]], mark: 'ranking' } }))).toEqual(expected));
});

describe('统计日期', () => {
  const asOf = (given: Row[number], today: string, override: string | null = null) =>
    compute(workbook({ ...sheets, 设置: [['参数', '值'], ['统计日期', given]] }), date(today), override === null ? null : date(override)).entries.asOf;

  test('is today where nothing is set', () => expect(asOf(null, '2026-05-01')).toBe('2026-05-01'));
  test('is that of 设置', () => expect(asOf(day('2026-06-30'), '2026-05-01')).toBe('2026-06-30'));
  test('is overridden by the one that is asked for', () => expect(asOf(day('2026-06-30'), '2026-05-01', '2026-04-01')).toBe('2026-04-01'));
  test('is today where that of 设置 cannot be used', () => expect(asOf('期末', '2026-05-01')).toBe('2026-05-01'));
});

describe('fingerprints', () => {
  test('are those of the input sheets alone, under their names in the workbook', () =>
    expect([...computed({ 课程表: [['姓名']], 打分表: rowsOf(sheets['评比打分']!), 教师名册: rowsOf(sheets['教师名册']!) }).fingerprints.keys()]).toEqual(['教师名册', '打分表']));
});

test('entries are never changed', () => {
  const frozen = workbook(sheets);
  const before = structuredClone(frozen);
  compute(frozen, date('2026-06-30'));
  expect(frozen).toEqual(before);
});

test('an empty workbook is an answer, not a crash', () => {
  expect(computed({}).issues.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(['sheet-missing 教师名册', 'sheet-missing 评比打分']);
  expect(computed(Object.fromEntries(Object.keys(sheets).map((name) => [name, []]))).issues.every(({ severity }) => severity === 'error')).toBe(true);
});
