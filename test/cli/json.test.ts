/** What --json prints: exactly one object of the schema of SPEC 7. */

import { beforeAll, describe, expect, test } from 'vitest';
import { contest, ledgerWorkbook, type LedgerRows } from './ledger-workbook.js';
import { sampleWorkbook, WorkFolder, type Run } from './meritbook.js';

interface Contestant {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly components: Readonly<Record<string, number | null>>;
  readonly total: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly status: string;
}

interface Result {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly groups: readonly { group: string; n: number; cuts: number[]; counts: Record<string, number> }[];
  readonly ranking: readonly Contestant[];
  readonly coverage: readonly { key: string; covered: number; total: number; rate: number | null; uncovered: string[] }[];
  readonly campaign: Readonly<Record<string, unknown>>;
  readonly issues: readonly { code: string; severity: string; sheet: string; cell: string | null; value: unknown; message: string; fix?: unknown }[];
}

/** SPEC 8. */
const parts = ['study', 'posts', 'appraisal', 'rectification', 'visits', 'activities'];

async function resultOf(workbook: Uint8Array, ...words: readonly string[]): Promise<Result> {
  const { stdout } = await new WorkFolder().put('台账.xlsx', workbook).meritbook('compute', '台账.xlsx', '--json', '--as-of', '2026-06-30', ...words);
  return JSON.parse(stdout) as Result;
}

const withSettings = (settings: Readonly<Record<string, string | number>>, sheets: Readonly<Record<string, LedgerRows>>): Uint8Array =>
  ledgerWorkbook({ 设置: [['参数', '值'], ...Object.entries(settings)], ...sheets });

const count = expect.toSatisfy((value: unknown) => Number.isInteger(value) && (value as number) >= 0, 'a count');
const text = expect.any(String);
const numberOrNull = expect.toSatisfy((value: unknown) => value === null || typeof value === 'number', 'a number or null');

function expectSchema(result: Result): void {
  expect(Object.keys(result)).toEqual(['schemaVersion', 'asOf', 'groups', 'ranking', 'coverage', 'campaign', 'issues']);
  expect(Object.keys(result.campaign)).toEqual(parts);
  expect(result).toMatchObject({ schemaVersion: 1, asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  for (const group of result.groups) {
    expect(group).toEqual({ group: text, n: count, cuts: expect.any(Array), counts: expect.any(Object) });
    expect(group.cuts).toEqual(group.cuts.map(() => count));
    expect(Object.values(group.counts)).toEqual(Object.values(group.counts).map(() => count));
    expect(Object.keys(group.counts)).toContain('待定');
    expect(Object.values(group.counts).reduce((sum, each) => sum + each, 0)).toBe(group.n);
  }
  for (const contestant of result.ranking) {
    expect(contestant).toEqual({
      id: text, name: text, group: text, components: expect.any(Object), total: numberOrNull,
      rank: contestant.status === 'ranked' ? count : null,
      grade: contestant.status === 'ranked' ? text : null,
      status: expect.stringMatching(/^(ranked|withdrawn|incomplete)$/),
    });
    expect(Object.values(contestant.components)).toEqual(Object.values(contestant.components).map(() => numberOrNull));
  }
  const ranked = result.ranking.map(({ status }) => status === 'ranked');
  expect(ranked, 'the unranked follow the ranked').toEqual([...ranked].sort((a, b) => Number(b) - Number(a)));
  expect(result.coverage.map(({ key }) => key)).toEqual(['youth', 'member', 'teacher-left-behind', 'left-behind', 'struggling', 'aspects', 'active']);
  for (const indicator of result.coverage) {
    expect(indicator).toEqual({ key: text, covered: count, total: count, rate: numberOrNull, uncovered: expect.any(Array) });
    expect(indicator.covered + indicator.uncovered.length).toBe(indicator.total);
    expect(indicator.rate === null).toBe(indicator.total === 0);
    expect(indicator.uncovered).toEqual(indicator.uncovered.map(() => text));
  }
  for (const { fix, ...issue } of result.issues) {
    expect(issue).toEqual({
      code: expect.stringMatching(/^[a-z]+(-[a-z]+)+$/), severity: expect.stringMatching(/^(error|warning|info)$/), sheet: text,
      cell: issue.cell === null ? null : expect.stringMatching(/^[A-Z]+\d+$/),
      value: issue.value === null || typeof issue.value === 'boolean' ? issue.value : expect.toSatisfy((value: unknown) => typeof value === 'string' || typeof value === 'number', 'text or a number'),
      message: expect.stringMatching(/[。；]/),
    });
    expect(['undefined', 'string', 'number']).toContain(typeof fix);
  }
}

describe('of the sample school', () => {
  let run: Run;
  let result: Result;
  let folder: WorkFolder;
  beforeAll(async () => {
    folder = new WorkFolder().put('示例.xlsx', await sampleWorkbook());
    run = await folder.meritbook('compute', '示例.xlsx', '--json', '--as-of', '2026-06-30');
    result = JSON.parse(run.stdout) as Result;
  });

  test('it is one line of JSON, exit code 0, and no workbook is written', () => {
    expect(run).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^\{.*\}\n$/) });
    expect(folder.names()).toEqual(['示例.xlsx']);
  });
  test('it has every key with its type', () => expectSchema(result));
  test('it holds ranked, withdrawn and incomplete contestants', () => {
    expect(new Set(result.ranking.map(({ status }) => status))).toEqual(new Set(['ranked', 'withdrawn', 'incomplete']));
  });
  test('a fix is the new value of the cell: a number, a day or a text', () => {
    const fixes = new Map(result.issues.filter(({ fix }) => fix !== undefined).map(({ code, fix }) => [code, fix]));
    expect(Object.fromEntries(fixes)).toEqual({ 'number-as-text': expect.any(Number), 'date-as-text': expect.stringMatching(/^\d{4}-\d\d-\d\d$/), 'text-untidy': text });
  });
  test('pairs that are not covered are mentor→target', () => {
    const pairs = result.coverage.find(({ key }) => key === 'active')!.uncovered;
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs).toEqual(pairs.map(() => expect.stringMatching(/^T\d+→[ST]\d+$/)));
  });
  test('check --json says the same', async () => {
    expect(await folder.meritbook('check', '示例.xlsx', '--json', '--as-of', '2026-06-30')).toMatchObject({ code: 0, stdout: run.stdout });
  });
  test('its sentences are English where that is asked for', async () => {
    const english = await folder.meritbook('compute', '示例.xlsx', '--json', '--lang', 'en-US');
    expect((JSON.parse(english.stdout) as Result).issues.map(({ message }) => message).join()).not.toMatch(/。/);
  });
  test.each([['-o', '新.xlsx'], ['--in-place']])('a workbook is written too with %s', async (...words) => {
    const own = new WorkFolder().put('示例.xlsx', folder.bytes('示例.xlsx'));
    const { code, stdout, stderr } = await own.meritbook('compute', '示例.xlsx', '--json', '--as-of', '2026-06-30', ...words);
    expect([code, stdout, stderr]).toEqual([0, run.stdout, '']);
    expect(own.bytes(words[1] ?? '示例.xlsx')).not.toEqual(folder.bytes('示例.xlsx'));
  });
});

describe('with errors in the data', () => {
  const faulty = ledgerWorkbook(contest([90, 101, '缺赛', null, 'abc']));

  test.each(['compute', 'check'])('%s prints it whole and exits with 3', async (command) => {
    const folder = new WorkFolder().put('台账.xlsx', faulty);
    const { code, stdout } = await folder.meritbook(command, '台账.xlsx', '--json');
    expect([code, folder.names()]).toEqual([3, ['台账.xlsx']]);
    expectSchema(JSON.parse(stdout) as Result);
  });
  test('ranks what is sound: the rest follows with rank and grade null', async () => {
    const { ranking, groups } = await resultOf(faulty);
    expect(ranking.map(({ id, rank, grade, total, status }) => [id, rank, grade, total, status])).toEqual([
      ['T1', 1, '二等奖', 90, 'ranked'], ['T2', null, null, null, 'incomplete'], ['T3', null, null, null, 'withdrawn'],
      ['T4', null, null, null, 'incomplete'], ['T5', null, null, null, 'incomplete'],
    ]);
    expect(groups).toEqual([{ group: '全校', n: 1, cuts: [0, 1], counts: { 一等奖: 0, 二等奖: 1, 三等奖: 0, 待定: 0 } }]);
  });
  test('even where there is no ledger at all', async () => expectSchema(await resultOf(ledgerWorkbook({ 随便: [['x']] }))));
});

describe('groups, cuts and ties', () => {
  const tied = (rule: string): Promise<Result> => resultOf(withSettings({ 等次比例: '1:1', 等次名称: '甲、乙', 并列处理: rule }, contest([90, 80, 80, 70])));

  test.each([
    ['从高', ['甲', '甲', '甲', '乙'], { 甲: 3, 乙: 1, 待定: 0 }],
    ['从低', ['甲', '乙', '乙', '乙'], { 甲: 1, 乙: 3, 待定: 0 }],
    ['待定', ['甲', '待定', '待定', '乙'], { 甲: 1, 乙: 1, 待定: 2 }],
  ])('a tie that straddles the cut under %s', async (rule, grades, counts) => {
    const { ranking, groups } = await tied(rule);
    expect(ranking.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
    expect(ranking.map(({ grade }) => grade)).toEqual(grades);
    expect(groups).toEqual([{ group: '全校', n: 4, cuts: [2], counts }]);
  });
  test('each group has its own ranks, cuts and counts, and the unranked of all groups come last', async () => {
    const { 教师名册, 评比打分 } = contest([90, 80, 70, null, 60]);
    const teams = ['组别', '二组', '一组', '二组', '二组', null];
    const { ranking, groups } = await resultOf(withSettings({ 分组依据: '组别' }, { 教师名册: 教师名册.map((row, index) => [...row, teams[index]!]), 评比打分 }));
    expect(groups.map(({ n, cuts }) => [n, cuts])).toEqual([[1, [0, 1]], [2, [1, 1]], [1, [0, 1]]]);
    expect(groups.map(({ group }) => group).slice(0, 2)).toEqual(['一组', '二组']);
    expect(ranking.map(({ id, rank }) => [id, rank])).toEqual([['T2', 1], ['T1', 1], ['T3', 2], ['T5', 1], ['T4', null]]);
    expect(groups.every(({ counts }) => counts['待定'] === 0)).toBe(true);
  });
  test('the columns of weight 0 take no part', async () => {
    const { ranking } = await resultOf(withSettings({ '权重：课题研究': 0, '权重：听课评课': 0 }, contest([90])));
    expect(ranking[0]!.components).toEqual({ 教学设计: 90, 教学展示: 90 });
  });
});

describe('the as-of date', () => {
  const asOf = async (workbook: Uint8Array, ...words: readonly string[]): Promise<string> =>
    (JSON.parse((await new WorkFolder().put('台账.xlsx', workbook).meritbook('check', '台账.xlsx', '--json', ...words)).stdout) as Result).asOf;
  const dated = withSettings({ 统计日期: '2026-03-01' }, contest([90]));

  test('is the workbook’s 统计日期', async () => expect(await asOf(dated)).toBe('2026-03-01'));
  test('is what --as-of says, before 统计日期', async () => expect(await asOf(dated, '--as-of', '2025-12-31')).toBe('2025-12-31'));
  test('is today where neither names one', async () => {
    const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
    const before = today();
    expect([before, today()]).toContain(await asOf(ledgerWorkbook(contest([90]))));
  });
  test('decides who is young', async () => {
    const { 评比打分 } = contest([90]);
    const workbook = ledgerWorkbook({ 教师名册: [['编号', '姓名', '出生日期'], ['T1', '教师甲', { serial: 33_239 }]], 评比打分 });
    const youth = async (day: string): Promise<number> => {
      const { stdout } = await new WorkFolder().put('台账.xlsx', workbook).meritbook('compute', '台账.xlsx', '--json', '--as-of', day);
      return (JSON.parse(stdout) as Result).coverage[0]!.total;
    };
    // Born on 1991-01-01: 35 until the day before the 36th birthday.
    expect([await youth('2026-12-31'), await youth('2027-01-01')]).toEqual([1, 0]);
  });
});
