/** 民主评议 → 民主评议结果 (SPEC 8), worked by hand. */

import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { appraisal } from '../../../../src/core/campaign/appraisal/appraisal-area.js';
import type { Appraisal } from '../../../../src/core/campaign/appraisal/appraisal.js';
import type { Area } from '../../../../src/core/campaign/area.js';
import { areaResult } from '../../../../src/core/campaign/campaign.js';
import { schoolOf } from '../../../../src/core/campaign/school.js';
import type { Outcome } from '../../../../src/core/compute.js';
import { reportSheets } from '../../../../src/core/report/report-sheets.js';
import { sayIn } from '../../../../src/locales/locale.js';
import { settings } from '../../ranking.js';
import { tableBelow } from '../../report/described.js';
import { computed, error, issuesOf, places, workbook, type Row, type Sheets } from '../../workbook.js';

/** M1 … M12 are full members, P1 is on probation, G1 is none, U1 unknown, X1 and X2 cannot be read; two are called 同名. */
const roster: Row[] = [
  ['编号', '姓名', '政治面貌'],
  ...Array.from({ length: 12 }, (_, index): Row => [`M${index + 1}`, `党员${'甲乙丙丁戊己庚辛壬癸子丑'[index]}`, '中共党员']),
  ['P1', '预备甲', '中共预备党员'], ['G1', '群众甲', '群众'], ['U1', '未详甲', null],
  ['X1', '简写甲', '预备党员'], ['X2', '笔误甲', '党员干部'], ['S1', '同名', '中共党员'], ['S2', '同名', '中共党员'],
];
const header = ['党员', '优秀票', '合格票', '基本合格票', '不合格票'];
type Given = Readonly<Record<string, Row[number]>>;
const ballots = { 发出票数: 12, 收回票数: 10 };
const school = (rows: readonly Row[], given: Given = ballots): Sheets => ({
  设置: settings(given), 教师名册: roster, 评比打分: [['参评教师', '评委']], 民主评议: [header, ...rows],
});
const outcome = (rows: readonly Row[], given?: Given): Outcome => computed(school(rows, given));

interface Json { sent: number | null; returned: number | null; limit: number; members: { id: string; votes: (number | null)[]; grade: string | null }[] }
const json = (rows: readonly Row[], given?: Given): Json => appraisal.json!(areaResult(appraisal, outcome(rows, given).campaign)!) as Json;
const gradesOf = (rows: readonly Row[], given?: Given): Record<string, string | null> => Object.fromEntries(json(rows, given).members.map(({ id, grade }) => [id, grade]));
const issues = (rows: readonly Row[], given?: Given): string[] => places(outcome(rows, given).issues).filter((place) => /民主评议|设置/.test(place));

/** Members from M12 downwards who raise the limit and have no 优秀票: nobody's place depends on them. */
const fillers = (count: number): Row[] => Array.from({ length: count }, (_, index) => [`M${12 - index}`, 0, 10, 0, 0]);

describe('what is wrong in a row', () => {
  test('somebody nobody knows', () => expect(issues([['孙悟空', 5, 5, 0, 0]])).toEqual(['ref-unknown 民主评议!A2']));
  test('a name that two bear', () => expect(issues([['同名', 5, 5, 0, 0]])).toEqual(['name-ambiguous 民主评议!A2']));
  test('a row without its member', () => expect(issues([[null, 5, 5, 0, 0]])).toEqual(['value-missing 民主评议!A2']));
  test.each([['half a vote', 2.5], ['less than none', -1]])('%s', (_, cell) => expect(issues([['M1', cell, 10, 0, 0]])).toEqual(['number-range 民主评议!B2']));
  test.each<[string, Row[number], string]>([['no number', '十', 'type-number'], ['half a vote', 4.5, 'number-range'], ['a formula that fails', error('#REF!'), 'formula-error']])(
    'votes that cannot be read (%s) leave the member ungraded and out of the limit, whatever the others sum to', (_, cell, code) => {
      for (const fit of [1, 9, 10]) {
        const rows = [['M1', cell, fit, 0, 0], ['M2', 10, 0, 0, 0], ['M3', 0, 10, 0, 0]];
        expect(issues(rows)).toEqual([`${code} 民主评议!B2`]);
        expect(json(rows)).toMatchObject({ limit: 0, members: [{ id: 'M1', votes: [null, fit, 0, 0], grade: null }, { grade: '合格' }, { grade: '合格' }] });
      }
    });
  test('beside them a blank is not asked about: it may be 0', () => {
    expect(issues([['M1', '十', null, null, null]])).toEqual(['type-number 民主评议!B2']);
    expect(json([['M1', '十', null, null, 0]]).members).toEqual([{ id: 'M1', votes: [null, null, null, 0], grade: null }]);
  });
  test('of probationary members likewise', () => expect(gradesOf([['P1', '十', 0, 0, 0]])).toEqual({ P1: null }));
  test('votes typed as text count as their number', () => {
    expect(issues([['M1', '５票', 5, 0, 0]])).toEqual(['number-as-text 民主评议!B2']);
    expect(json([['M1', '５票', 5, 0, 0]]).members).toEqual([{ id: 'M1', votes: [5, 5, 0, 0], grade: '合格' }]);
  });
  test('a member entered twice: the first row counts', () => {
    const rows = [['M1', 0, 10, 0, 0], ['党员甲', 10, 0, 0, 0]];
    expect(issues(rows)).toEqual(['votes-duplicate 民主评议!A3']);
    expect(gradesOf(rows)).toEqual({ M1: '合格' });
  });
  test('somebody who is no member: listed, not graded, not counted for the limit', () => {
    const rows = [['G1', 10, 0, 0, 0], ['M1', 10, 0, 0, 0], ['M2', 0, 10, 0, 0]];
    expect(issues(rows)).toEqual(['appraised-not-member 民主评议!A2']);
    expect(json(rows)).toMatchObject({ limit: 0, members: [{ id: 'G1', grade: null }, { id: 'M1', grade: '合格' }, { id: 'M2', grade: '合格' }] });
  });
  test('somebody of whom the roster does not say: a full member, with a warning', () => {
    const rows = [['U1', 10, 0, 0, 0], ...fillers(2)];
    expect(issues(rows)).toEqual(['appraised-unconfirmed 民主评议!A2']);
    expect(gradesOf(rows)).toMatchObject({ U1: '优秀' });
  });
  test.each(['X1', 'X2'])('somebody whose 政治面貌 cannot be read (%s): not graded, not counted for the limit, and not called blank', (id) => {
    const rows = [[id, 10, 0, 0, 0], ['M1', 10, 0, 0, 0], ['M2', 0, 10, 0, 0]];
    expect(issues(rows)).toEqual(['appraised-unreadable 民主评议!A2']);
    expect(issuesOf(outcome(rows), 'appraised-unreadable')).toMatchObject([{ severity: 'warning', personal: true }]);
    expect(json(rows)).toMatchObject({ limit: 0, members: [{ id: 'M1', grade: '合格' }, { id: 'M2', grade: '合格' }, { id, votes: [10, 0, 0, 0], grade: null }] });
  });
});

describe('more votes than ballots returned', () => {
  const rows = [['M1', 9, 1, 0, 1], ['M2', 10, 0, 0, 0], ['M3', 0, 10, 0, 0]];
  test('is an error at the row', () => {
    expect(issues(rows)).toEqual(['votes-exceed 民主评议!A2']);
    expect(issuesOf(outcome(rows), 'votes-exceed')[0]).toMatchObject({ severity: 'error', parameters: { votes: 11, returned: 10 } });
  });
  test('leaves the member ungraded and out of the limit', () => expect(json(rows)).toMatchObject({ limit: 0, members: [{ id: 'M1', votes: [9, 1, 0, 1], grade: null }, {}, {}] }));
  test('as many votes, or fewer, are none: the rest abstained', () => expect(issues([['M1', 9, 1, 0, 0], ['M2', 4, 0, 0, 0]])).toEqual([]));
  test('is asked of probationary members too', () => expect(issues([['P1', 11, 0, 0, 0]])).toEqual(['votes-exceed 民主评议!A2']));
});

describe('the ballots', () => {
  const rows = [['M1', 5, 5, 0, 0], ['P1', 5, 5, 0, 0]];
  test('more returned than handed out: an error at 设置, and nobody is graded', () => {
    const given = { 发出票数: 9, 收回票数: 10 };
    expect(issuesOf(outcome(rows, given), 'ballots-invalid')).toMatchObject([{ severity: 'error', sheet: '设置', cell: 'B3', value: 10 }]);
    expect(json(rows, given)).toEqual({ sent: 9, returned: 10, limit: 0, members: [{ id: 'M1', votes: [5, 5, 0, 0], grade: null }, { id: 'P1', votes: [5, 5, 0, 0], grade: null }] });
  });
  test('as many returned as handed out are sound', () => expect(issues(rows, { 发出票数: 10, 收回票数: 10 })).toEqual([]));
  test('returned, but not given: a warning where it would stand, and nobody is graded', () => {
    expect(issues(rows, { 发出票数: 10, 收回票数: null })).toEqual(['ballots-missing 设置!B3']);
    expect(json(rows, { 发出票数: 10 })).toMatchObject({ sent: 10, returned: null, limit: 0, members: [{ grade: null }, { grade: null }] });
  });
  test('without their rows in 设置 the ledger itself is pointed at', () => expect(issues(rows, {})).toEqual(['ballots-missing 民主评议!A2', 'ballots-missing 民主评议!A2']));
  test('handed out, but not given: a warning, and grades all the same', () => {
    expect(issues(rows, { 收回票数: 10 })).toEqual(['ballots-missing 民主评议!A2']);
    expect(json(rows, { 收回票数: 10 })).toMatchObject({ sent: null, returned: 10, members: [{ grade: '合格' }, { grade: '不定等' }] });
  });
  test('none returned grades nobody', () => expect(gradesOf([['M1', 0, 0, 0, 0]], { 发出票数: 10, 收回票数: 0 })).toEqual({ M1: null }));
  test('not a whole number: 设置 is wrong', () => expect(issues(rows, { 发出票数: 10, 收回票数: 9.5 })).toContain('setting-invalid 设置!B3'));
  test.each([['十四'], [-1], [error('#N/A')], ['14人左右']])('that cannot be read (%j) are filled all the same: only 设置 is wrong', (cell) => {
    const found = outcome(rows, { 发出票数: 18, 收回票数: cell });
    expect(issuesOf(found, 'ballots-missing')).toEqual([]);
    expect(found.issues.filter(({ severity, sheet }) => severity === 'error' && sheet !== '教师名册')).toMatchObject([{ sheet: '设置', cell: 'B3' }]);
    expect(gradesOf(rows, { 发出票数: 18, 收回票数: cell })).toEqual({ M1: null, P1: null });
  });
  test('may have their unit', () => {
    expect(issues(rows, { 发出票数: '12票', 收回票数: '10 张' })).toEqual(['number-as-text 设置!B2', 'number-as-text 设置!B3']);
    expect(json(rows, { 发出票数: '12票', 收回票数: '10 张' })).toMatchObject({ sent: 12, returned: 10, members: [{ grade: '合格' }, { grade: '不定等' }] });
  });
  test('nothing is asked where nobody was appraised', () => expect(issues([])).toEqual([]));
});

describe('blank votes', () => {
  test('are 0 where the others account for every ballot', () => {
    expect(issues([['M1', 4, 6, null, null]])).toEqual([]);
    expect(json([['M1', 4, 6, null, null]]).members).toEqual([{ id: 'M1', votes: [4, 6, 0, 0], grade: '合格' }]);
  });
  test('leave the member ungraded and out of the limit where they do not, with a warning', () => {
    const rows = [['M1', 4, 5, 0, null], ['M2', 10, 0, 0, 0], ['M3', 0, 10, 0, 0]];
    expect(issues(rows)).toEqual(['votes-blank 民主评议!E2']);
    expect(issuesOf(outcome(rows), 'votes-blank')).toMatchObject([{ severity: 'warning', parameters: { votes: 9, returned: 10 } }]);
    expect(json(rows)).toMatchObject({ limit: 0, members: [{ id: 'M1', votes: [4, 5, 0, null], grade: null }, { grade: '合格' }, { grade: '合格' }] });
  });
  test('are not asked about beside more votes than ballots', () => expect(issues([['M1', 9, 2, null, 0]])).toEqual(['votes-exceed 民主评议!A2']));
  test('are not asked about while nobody knows the ballots', () => expect(issues([['M1', 4, 5, 0, null]], { 发出票数: 10, 收回票数: null })).toEqual(['ballots-missing 设置!B3']));
  test('with all votes filled in, a sum below the ballots is no fault: the rest abstained', () => expect(gradesOf([['M1', 4, 1, 0, 0]])).toEqual({ M1: '合格' }));
  test('a member without any is not graded, and not counted for the limit', () => {
    const rows = [['M1', null, null, null, null], ['M2', 10, 0, 0, 0], ['M3', 0, 10, 0, 0]];
    expect(issues(rows)).toEqual(['votes-missing 民主评议!B2']);
    expect(json(rows)).toMatchObject({ limit: 0, members: [{ id: 'M1', votes: [null, null, null, null], grade: null }, {}, {}] });
  });
  test('0 is a vote of nobody, not a blank', () => expect(gradesOf([['M1', 0, 0, 0, 0]])).toEqual({ M1: '基本合格' }));
});

describe('the suggested grade, of 10 ballots', () => {
  // With two more members the limit is 1.
  const grade = (...votes: number[]): string | null => gradesOf([['M1', ...votes], ...fillers(2)])['M1']!;
  test('is 不合格 above half, not at half', () => {
    expect(grade(4, 0, 0, 6)).toBe('不合格');
    expect(grade(5, 0, 0, 5)).toBe('优秀');
    expect(grade(0, 5, 0, 5)).toBe('合格');
  });
  test('is 优秀 at half, not below', () => {
    expect(grade(4, 6, 0, 0)).toBe('合格');
    expect(grade(5, 0, 5, 0)).toBe('优秀');
  });
  test('is 合格 where 优秀票 and 合格票 together are half, not below', () => {
    expect(grade(1, 3, 6, 0)).toBe('基本合格');
    expect(grade(1, 4, 5, 0)).toBe('合格');
    expect(grade(0, 0, 5, 5)).toBe('基本合格');
  });
  test('counts abstentions: half is of the ballots, not of the votes', () => {
    expect(grade(4, 0, 0, 0)).toBe('基本合格');
    expect(grade(0, 0, 0, 5)).toBe('基本合格');
  });
  test('is 不定等 for probationary members, whatever their votes', () => expect(gradesOf([['P1', 0, 0, 0, 10], ['M1', 10, 0, 0, 0]])).toMatchObject({ P1: '不定等' }));
});

test('of an odd number of ballots half lies between two numbers', () => {
  // 17 ballots: half is 8.5.
  const given = { 发出票数: 18, 收回票数: 17 };
  const grade = (...votes: number[]): string | null => gradesOf([['M1', ...votes], ['M2', 0, 17, 0, 0], ['M3', 0, 17, 0, 0]], given)['M1']!;
  expect(grade(8, 0, 9, 0)).toBe('基本合格');
  expect(grade(9, 0, 8, 0)).toBe('优秀');
  expect(grade(0, 9, 0, 8)).toBe('合格');
  expect(grade(8, 0, 0, 9)).toBe('不合格');
});

describe('the limit of 优秀', () => {
  test.each([[2, 0], [3, 1], [5, 1], [6, 2], [11, 3], [12, 4]])('of %i full members is %i', (count, limit) => expect(json(fillers(count)).limit).toBe(limit));
  test('leaves out probationary members', () => expect(json([...fillers(2), ['P1', 10, 0, 0, 0]]).limit).toBe(0));
  test('counts those who are 不合格', () => expect(json([['M1', 10, 0, 0, 0], ['M2', 0, 0, 0, 10], ['M3', 0, 10, 0, 0]])).toMatchObject({ limit: 1, members: [{ grade: '优秀' }, { grade: '不合格' }, {}] }));
  const excellent = (rows: readonly Row[]): string[] => Object.entries(gradesOf(rows)).filter(([, grade]) => grade === '优秀').map(([id]) => id);
  test('is kept by 优秀票, whatever the order of rows', () =>
    expect(excellent([['M1', 6, 4, 0, 0], ['M2', 8, 2, 0, 0], ['M3', 7, 3, 0, 0], ...fillers(3)])).toEqual(['M2', 'M3']));
  test('then by 合格票', () => expect(excellent([['M1', 6, 3, 1, 0], ['M2', 6, 4, 0, 0], ['M3', 0, 10, 0, 0]])).toEqual(['M2']));
  test('a tie across it: none of the tied, and nobody below them', () =>
    expect(excellent([['M1', 8, 2, 0, 0], ['M2', 6, 4, 0, 0], ['M3', 6, 4, 0, 0], ['M4', 6, 3, 1, 0], ...fillers(2)])).toEqual(['M1']));
  test('a tie at its end is within', () => expect(excellent([['M1', 6, 4, 0, 0], ['M2', 6, 4, 0, 0], ['M3', 5, 5, 0, 0], ...fillers(3)])).toEqual(['M1', 'M2']));
  test('those beyond are 合格', () => expect(gradesOf([['M1', 8, 2, 0, 0], ['M2', 7, 0, 3, 0], ['M3', 0, 10, 0, 0]])).toEqual({ M1: '优秀', M2: '合格', M3: '合格' }));
  test('need not be reached', () => expect(excellent([['M1', 4, 6, 0, 0], ...fillers(5)])).toEqual([]));
  test('of two members nobody is 优秀', () => expect(excellent([['M1', 10, 0, 0, 0], ['M2', 9, 1, 0, 0]])).toEqual([]));
});

test('members are listed by 编号, M2 before M10', () => expect(Object.keys(gradesOf([['M10', 0, 10, 0, 0], ['党员乙', 0, 10, 0, 0]]))).toEqual(['M2', 'M10']));

test('the sheet and its columns are found under other names, in any order', () =>
  expect(appraisal.json!(areaResult(appraisal, computed({
    设置: settings(ballots), 教师名册: roster, 评比打分: [['参评教师', '评委']],
    民主评议党员统计表: [['民主评议党员统计表'], ['序号', '不合格', '基本合格', '合格', '优秀', '姓名'], [1, 0, 1, 2, 7, '党员甲']],
  }).campaign)!)).toMatchObject({ members: [{ id: 'M1', votes: [7, 2, 1, 0] }] }));

describe('what is told', () => {
  const sheet = (rows: readonly Row[], given?: Given) => {
    const sheets = school(rows, given);
    return reportSheets(computed(sheets), workbook(sheets), { at: '2026-06-30 08:00:00', version: '1' }, sayIn('zh-CN')).find(({ name }) => name === '民主评议结果')!;
  };
  test('the sheet counts the grades', () =>
    expect(tableBelow(sheet([['M1', 8, 2, 0, 0], ...fillers(2), ['P1', 5, 5, 0, 0]]), '等次').map(([grade, count]) => [grade, count]))
      .toEqual([['优秀', 1], ['合格', 2], ['基本合格', 0], ['不合格', 0], ['不定等', 1]]));
  test('votes that were entered stand there, though they do not all', () => {
    const listed = tableBelow(sheet([['M1', '十', 5, 0, 0], ['M2', 4, 5, 0, null], ...fillers(1), ['M3', null, null, null, null]]), '编号');
    expect(listed.map((row) => [row[0], ...row.slice(2, 7), row[8]])).toEqual([
      ['M12', 0, 10, 0, 0, 10, '合格'], ['M1', '—', 5, 0, 0, 5, '未定等'], ['M2', 4, 5, 0, '—', 9, '未定等'], ['M3', '—', '—', '—', '—', '—', '未定等'],
    ]);
  });
  test('and names as 未定等 whoever has none', () =>
    expect(tableBelow(sheet([['G1', 8, 2, 0, 0]]), '等次').at(-1)).toEqual(['未定等', 1, '—', expect.any(String)]));
  test('members on duty without votes are named', () => {
    const result: Appraisal = areaResult(appraisal, outcome(fillers(12)).campaign)!;
    expect(result.missing.map(({ id }) => id)).toEqual(['P1', 'S1', 'S2']);
  });
  test.each([
    [ballots, ['ballots', 'grades', 'excellent', 'probationary']], [{ 收回票数: 10 }, ['returned', 'grades', 'excellent', 'probationary']], [{}, ['ungraded']],
  ])('年度总结 says what is known of %j', (given, keys) => {
    const done = outcome([['M1', 8, 2, 0, 0], ...fillers(2), ['P1', 5, 5, 0, 0]], given);
    const [passage] = appraisal.passages(areaResult(appraisal, done.campaign)!, schoolOf(appraisal as unknown as Area, done.entries) as never, sayIn('zh-CN'));
    expect(passage!.sentences.map(({ key }) => key)).toEqual(keys.map((key) => `appraisal.sentence-${key}`));
  });
});

describe('laws', () => {
  const votes = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c, d]) => {
    // At most 9 votes: a tenth of each share of the sum at most.
    const sum = Math.max(9, a + b + c + d);
    return [a, b, c, d].map((share) => Math.floor((share * 9) / sum));
  });
  const rowsOf = fc.array(votes, { minLength: 1, maxLength: 12 }).map((all) => all.map((each, index): Row => [`M${index + 1}`, ...each]));
  const given = { 发出票数: 9, 收回票数: 9 };
  const whole = (rows: readonly Row[]) => json(rows, given);

  property.prop([rowsOf.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))])('shuffling rows changes nothing', ([rows, shuffled]) => {
    expect(whole(shuffled)).toEqual(whole(rows));
  });
  property.prop([rowsOf])('never more 优秀 than a third of the members, every one of them by half of the ballots', (rows) => {
    const { members, limit } = whole(rows);
    const excellent = members.filter(({ grade }) => grade === '优秀');
    expect(excellent.length).toBeLessThanOrEqual(limit);
    expect(limit * 3).toBeLessThanOrEqual(rows.length);
    for (const { votes: [a] } of excellent) expect(a! * 2).toBeGreaterThanOrEqual(9);
  });
  property.prop([rowsOf])('equal votes give equal grades, and every member has one', (rows) => {
    const byVotes = new Map<string, string | null>();
    for (const { votes: cast, grade } of whole(rows).members) {
      expect(grade).not.toBeNull();
      expect(byVotes.get(String(cast)) ?? grade).toBe(grade);
      byVotes.set(String(cast), grade);
    }
  });
});
