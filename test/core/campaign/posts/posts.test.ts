/** 岗位评比 → 岗位评比结果 (SPEC 8), worked by hand. */

import { fc, test as property } from '@fast-check/vitest';
import { areaResult } from '../../../../src/core/campaign/campaign.js';
import { describe, expect, test } from 'vitest';
import { posts } from '../../../../src/core/campaign/posts/posts-area.js';
import type { Posts } from '../../../../src/core/campaign/posts/posts.js';
import { schoolOf } from '../../../../src/core/campaign/school.js';
import type { Outcome } from '../../../../src/core/compute.js';
import { reportSheets } from '../../../../src/core/report/report-sheets.js';
import { sayIn } from '../../../../src/locales/locale.js';
import { settings } from '../../ranking.js';
import { tableBelow } from '../../report/described.js';
import { computed, day, issuesOf, places, workbook, type Row, type Sheets } from '../../workbook.js';

const roster: Row[] = [
  ['编号', '姓名', '政治面貌', '在岗状态'],
  ['T1', '李明', '中共党员', null], ['T2', '王芳', '群众', '在岗'], ['T3', '赵强', null, null], ['T4', '钱红', '中共预备党员', '借调'],
  ['T5', '孙丽', '群众', null], ['T10', '周杰', '群众', null], ['T11', '吴刚', '群众', null], ['T12', '吴刚', '群众', null],
];
const header = ['教师', '岗位', '承诺', '述评', '评比得分', '公示日期'];
type Given = Readonly<Record<string, Row[number]>>;
const school = (rows: readonly Row[], given: Given = {}): Sheets => ({
  设置: settings(given), 教师名册: roster, 评比打分: [['参评教师', '评委']], 岗位评比: [header, ...rows],
});
const outcome = (rows: readonly Row[], given: Given = {}, asOf?: string): Outcome => computed(school(rows, given), asOf);
const resultOf = (done: Outcome): Posts => areaResult(posts, done.campaign)!;

interface Json { committed: number; reviewed: number; assessed: number; total: number; winners: Record<string, string[]>; pending: Record<string, string[]> }
const json = (rows: readonly Row[], given: Given = {}, asOf?: string): Json => posts.json!(resultOf(outcome(rows, given, asOf))) as Json;
const marked = (teacher: string, mark: Row[number], post = '师德标兵'): Row => [teacher, post, null, null, mark];

describe('what is wrong in a row', () => {
  const issues = (...rows: Row[]): string[] => places(outcome(rows).issues).filter((place) => place.includes('岗位评比'));
  test('a teacher nobody knows', () => expect(issues(marked('孙悟空', 90))).toEqual(['ref-unknown 岗位评比!A2']));
  test('a name that two bear', () => expect(issues(marked('吴刚', 90))).toEqual(['name-ambiguous 岗位评比!A2']));
  test('a row without its post', () => expect(issues(['T1', null, '是'])).toEqual(['value-missing 岗位评比!B2']));
  test('a mark above 满分', () => expect(issues(marked('T1', 100.5))).toEqual(['number-range 岗位评比!E2']));
  test('a mark that is no number', () => expect(issues(marked('T1', '优'))).toEqual(['type-number 岗位评比!E2']));
  test('a second mark for the same post: the first counts', () => {
    const rows = [marked('T1', 80), marked('李明', 99), marked('T2', 90)];
    expect(issues(...rows)).toEqual(['post-mark-repeated 岗位评比!E3']);
    expect(json(rows).winners).toEqual({ 师德标兵: ['T2', 'T1'] });
  });
  test('a teacher who is not on duty', () => expect(issues(marked('T4', 90))).toEqual(['post-off-duty 岗位评比!A2']));
  test('somebody for a post of members who is none', () => expect(issues(marked('T2', 90, '党员示范岗'))).toEqual(['post-not-member 岗位评比!A2']));
  test('nothing where the roster does not say', () => expect(issues(marked('T3', 90, '党员示范岗'))).toEqual([]));
  test('such a person may be chosen all the same', () =>
    expect(json([marked('T4', 90), marked('T2', 80, '党员示范岗')]).winners).toEqual({ 党员示范岗: ['T2'], 师德标兵: ['T4'] }));
});

describe('完成率', () => {
  // On duty: all but T4, so 7.
  test('counts teachers on duty, once each however many posts they stand for', () =>
    expect(json([
      ['T1', '师德标兵', '是', null, 80], ['T1', '教学能手', '是', '是', 70], ['T2', '师德标兵', null, '是', null], ['T4', '师德标兵', '是', '是', 90],
    ])).toMatchObject({ committed: 1, reviewed: 2, assessed: 1, total: 7 }));
  test('0 is a mark, blank is none', () => expect(json([marked('T1', 0), marked('T2', null)]).assessed).toBe(1));
  test('rows of one teacher and post are taken together', () =>
    expect(json([['T1', '师德标兵', '是'], ['T1', '师德标兵', null, '是'], ['T1', '师德标兵', null, null, 88]]))
      .toEqual({ committed: 1, reviewed: 1, assessed: 1, total: 7, winners: { 师德标兵: ['T1'] }, pending: { 师德标兵: [] } }));

  const committed = (cell: Row[number], asOf?: string): number => json([['T1', '师德标兵', cell]], {}, asOf).committed;
  test.each([null, ' ', '否', '×', '✗', '无', '没有', '未', '未交', '未签订', '尚未提交', '没交', '待交', '0', 0, false, '-', '—', '/'])('%j is no pledge', (cell) => expect(committed(cell)).toBe(0));
  test.each(['是', '√', '已交', '已签订', 1, true, '爱岗敬业', '未来一年带好两名徒弟', '无私奉献', '没有最好，只有更好', '不让一个孩子掉队'])('%j is one', (cell) => expect(committed(cell)).toBe(1));
  test('a day is one when it has come', () => {
    expect(committed(day('2026-06-30'))).toBe(1);
    expect(committed(day('2026-07-01'))).toBe(0);
    expect(committed(day('2026-07-01'), '2026-07-01')).toBe(1);
  });
});

describe('winners', () => {
  const four = [marked('T1', 80), marked('T2', 95), marked('T3', 90), marked('T5', 85.5)];
  test('are the first three by mark where 设置 says nothing', () =>
    expect(json(four)).toMatchObject({ winners: { 师德标兵: ['T2', 'T3', 'T5'] }, pending: { 师德标兵: [] } }));
  test.each([[0, []], [1, ['T2']], [4, ['T2', 'T3', 'T5', 'T1']], [9, ['T2', 'T3', 'T5', 'T1']]])('are as many as 名额 says: %i', (limit, ids) =>
    expect(json(four, { '名额：师德标兵': limit }).winners['师德标兵']).toEqual(ids));
  test('of a post of the school\'s own follow its own 名额', () =>
    expect(json([marked('T1', 80, '服务标兵'), marked('T2', 90, '服务标兵')], { '名额：服务标兵': 1 }).winners).toEqual({ 服务标兵: ['T2'] }));
  test('are those with a mark; nobody where none has one', () => expect(json([['T1', '师德标兵', '是']])).toMatchObject({ winners: { 师德标兵: [] }, pending: { 师德标兵: [] } }));
  test('are listed under every post that has a row, the usual ones first', () =>
    expect(Object.keys(json([marked('T1', 1, '服务标兵'), marked('T1', 1, '教学能手'), marked('T1', 1, '党员示范岗')]).winners)).toEqual(['党员示范岗', '教学能手', '服务标兵']));
  test('a post is the same however it is spaced', () => expect(json([marked('T1', 1, '师德 标兵'), marked('T2', 2, '　师德标兵')]).winners).toEqual({ 师德标兵: ['T2', 'T1'] }));
  test('a mark typed as text counts as its number', () => expect(json([marked('T1', '９５分'), marked('T2', 96), marked('T3', 94)], { '名额：师德标兵': 2 }).winners['师德标兵']).toEqual(['T2', 'T1']));
});

describe('a tie across the limit', () => {
  // Limit 2: T1 90, then T2, T5 and T10 with 80, then T3.
  const tied = [marked('T10', 80), marked('T3', 70), marked('T5', 80), marked('T1', 90), marked('T2', 80)];
  const decided = (ties?: string): [string[], string[]] => {
    const { winners, pending } = json(tied, { '名额：师德标兵': 2, ...(ties !== undefined && { 并列处理: ties }) });
    return [winners['师德标兵']!, pending['师德标兵']!];
  };
  test('is left open whole under 待定', () => expect(decided('待定')).toEqual([['T1'], ['T2', 'T5', 'T10']]));
  test('loses whole under 从低', () => expect(decided('从低')).toEqual([['T1'], []]));
  test('wins whole under 从高', () => expect(decided('从高')).toEqual([['T1', 'T2', 'T5', 'T10'], []]));
  test('wins whole where nothing is set', () => expect(decided()).toEqual([['T1', 'T2', 'T5', 'T10'], []]));
  test('is none where it ends at the limit', () =>
    expect(json([marked('T1', 90), marked('T2', 90), marked('T3', 80)], { '名额：师德标兵': 2, 并列处理: '待定' })).toMatchObject({ winners: { 师德标兵: ['T1', 'T2'] }, pending: { 师德标兵: [] } }));
  test('is none where nobody may be chosen', () =>
    expect(json([marked('T1', 90), marked('T2', 90)], { '名额：师德标兵': 0, 并列处理: '待定' })).toMatchObject({ winners: { 师德标兵: [] }, pending: { 师德标兵: [] } }));
  test('may begin at the very top', () =>
    expect(json([marked('T1', 90), marked('T2', 90)], { '名额：师德标兵': 1, 并列处理: '待定' })).toMatchObject({ winners: { 师德标兵: [] }, pending: { 师德标兵: ['T1', 'T2'] } }));
  test('shares its rank by 名次方式', () => {
    const ranks = (given: Given): number[] => resultOf(outcome(tied, given)).posts[0]!.assessed.map(({ rank }) => rank);
    expect(ranks({})).toEqual([1, 2, 2, 2, 5]);
    expect(ranks({ 名次方式: '1,1,2' })).toEqual([1, 2, 2, 2, 3]);
  });
});

test('the sheet and its columns are found under other names, in any order', () =>
  expect(posts.json!(areaResult(posts, computed({
    教师名册: roster, 评比打分: [['参评教师', '评委']],
    一岗双责: [['一岗双责评比表'], ['序号', '得分', '评选项目', '姓名', '承诺书', '述职报告'], [1, 88, '师德标兵', '李明', '√', '×']],
  }).campaign)!)).toMatchObject({ committed: 1, reviewed: 0, assessed: 1, winners: { 师德标兵: ['T1'] } }));

describe('what is to be done', () => {
  const due = (asOf: string): unknown => {
    const rows = [[...marked('T1', 90), day('2026-07-03')], [...marked('T2', 80), day('2026-07-03')], [...marked('T3', 80, '教学能手'), day('2026-07-01')]];
    const done = outcome(rows, {}, asOf);
    return posts.due!(resultOf(done), schoolOf(posts, done.entries)).map(({ on, what }) => [on, what]);
  };
  const announce = (post: string): object => ({ key: 'posts.due', figures: { post } });
  test('each post\'s announcement, once, by its day', () => expect(due('2026-06-30')).toEqual([['2026-07-01', announce('教学能手')], ['2026-07-03', announce('师德标兵')]]));
  test('today\'s too', () => expect(due('2026-07-01')).toHaveLength(2));
  test('nothing that was announced', () => expect(due('2026-07-04')).toEqual([]));
});

test('the sheet counts by post: 名额, entered, assessed, chosen, open, lowest mark chosen', () =>
  expect(tableBelow(sheetOf([marked('T1', 80), marked('T2', 90.5), ['T3', '教学能手', '是', '未交', 70, day('2026-07-01')]], { '名额：师德标兵': 1 }), '岗位')).toEqual(
    [['师德标兵', 1, 2, 2, 1, 0, 90.5], ['教学能手', 3, 1, 1, 1, 0, 70]]));

test('the sheet of rows that cannot be used has no chart over nothing', () =>
  expect(sheetOf([marked('孙悟空', 90)], {}).blocks.flatMap((block) => (block.kind === 'charts' ? block.charts.map(({ table }) => table) : []))).toEqual(['duties']));

function sheetOf(rows: readonly Row[], given: Given) {
  const sheets = school(rows, given);
  return reportSheets(computed(sheets), workbook(sheets), { at: '2026-06-30 08:00:00', version: '1' }, sayIn('zh-CN')).find(({ name }) => name === '岗位评比结果')!;
}

describe('laws', () => {
  const rowsOf = fc.array(fc.tuple(
    fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T5', 'T10', '王芳'), fc.constantFrom('师德标兵', '教学能手', '服务标兵'),
    fc.constantFrom(null, '是', '否'), fc.constantFrom(null, '已交', '未交'), fc.constantFrom(null, 0, 70, 80, 90.5),
  ), { minLength: 1, maxLength: 30 }).map((rows) => [...new Map(rows.map((row) => [`${row[0] === '王芳' ? 'T2' : row[0]} ${row[1]}`, row])).values()]);
  const ways = fc.constantFrom('从高', '从低', '待定');
  const limits = fc.nat(6);
  const given = (ties: string, limit: number): Given => ({ 并列处理: ties, '名额：师德标兵': limit, '名额：教学能手': limit, '名额：服务标兵': limit });

  property.prop([rowsOf.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ways, limits])(
    'shuffling rows changes nothing', ([rows, shuffled], ties, limit) => {
      expect(json(shuffled, given(ties, limit))).toEqual(json(rows, given(ties, limit)));
    });
  property.prop([rowsOf, limits])('从低 chooses some of 从高, and never above the limit; 待定 chooses the same as 从低', (rows, limit) => {
    const [high, low, open] = ['从高', '从低', '待定'].map((ties) => json(rows, given(ties, limit)));
    for (const post of Object.keys(high!.winners)) {
      expect(low!.winners[post]!.length).toBeLessThanOrEqual(limit);
      expect(high!.winners[post]!.slice(0, low!.winners[post]!.length)).toEqual(low!.winners[post]);
      expect(open!.winners[post]).toEqual(low!.winners[post]);
      expect([...open!.winners[post]!, ...open!.pending[post]!]).toEqual(high!.winners[post]);
    }
  });
  property.prop([rowsOf, ways, limits])('nobody is chosen with a lower mark than somebody who is not', (rows, ties, limit) => {
    for (const { assessed } of resultOf(outcome(rows, given(ties, limit))).posts) {
      const marks = (wanted: string[]): number[] => assessed.filter(({ result }) => wanted.includes(result)).map(({ candidate }) => candidate.mark);
      expect(Math.min(...marks(['won']), Infinity)).toBeGreaterThan(Math.max(...marks(['lost']), -Infinity));
    }
  });
});

test.each(['post-mark-repeated', 'post-off-duty', 'post-not-member'])('%s is a warning: the result stays official', (code) => {
  const issues = issuesOf(outcome([marked('T4', 90), marked('T4', 91), marked('T2', 80, '党员示范岗')]), code);
  expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
});
