/** 整改台账 → 整改进度 (SPEC 8), worked by hand. 统计日期 is 2026-06-30 unless said. */

import { test as property } from '@fast-check/vitest';
import { areaResult } from '../../../../src/core/campaign/campaign.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rectification } from '../../../../src/core/campaign/rectification/rectification-area.js';
import type { Rectification, Rectifications } from '../../../../src/core/campaign/rectification/rectification.js';
import { schoolOf } from '../../../../src/core/campaign/school.js';
import { issueSentence } from '../../../../src/core/report/issue-sentence.js';
import { reportSheets } from '../../../../src/core/report/report-sheets.js';
import { sayIn } from '../../../../src/locales/locale.js';
import type { TableBlock } from '../../../../src/workbook/description.js';
import { tableBelow, textsOf } from '../../report/described.js';
import { settings } from '../../ranking.js';
import { computed, day, issuesOf, places, workbook, type Row, type Sheets } from '../../workbook.js';

const header = ['编号', '问题', '责任人', '提出日期', '整改时限', '完成日期', '状态', '来源'];
const roster: Row[] = [['编号', '姓名'], ['T1', '李明'], ['T2', '王芳'], ['T3', '王芳'], ['T4', '赵国华']];
const school = (rows: readonly Row[], columns: Row = header, sheet = '整改台账'): Sheets =>
  ({ 教师名册: roster, 评比打分: [['参评教师', '评委']], [sheet]: [columns, ...rows] });
const cell = (text: string | null): Row[number] => (text === null ? null : day(text));

interface Given {
  readonly id?: string;
  readonly problem?: string;
  readonly responsible?: string;
  readonly raised?: string;
  readonly deadline?: string;
  readonly done?: string | null;
  readonly status?: string | null;
  readonly source?: string | null;
}
const entry = ({ id = 'Z1', problem = '问题', responsible = 'T1', raised = '2026-03-02', deadline = '2026-06-30', done = null, status = null, source = null }: Given): Row =>
  [id, problem, responsible, day(raised), day(deadline), cell(done), status, source];
const numbered = (given: readonly Given[]): Row[] => given.map((each, index) => entry({ id: `Z${index + 1}`, ...each }));

interface Json {
  readonly total: number; readonly onTime: number; readonly late: number; readonly open: number; readonly overdue: number; readonly dueSoon: number;
  readonly items: readonly { readonly id: string; readonly state: string; readonly days: number }[];
}
const resultOf = (rows: readonly Row[], asOf?: string): Rectifications => areaResult(rectification, computed(school(rows), asOf).campaign)!;
const json = (given: readonly Given[], asOf?: string): Json => rectification.json!(resultOf(numbered(given), asOf)) as Json;
const stateOf = (given: Given, asOf?: string): string => {
  const { state, days } = json([given], asOf).items[0]!;
  return `${state} ${days}`;
};
const issues = (given: Given, asOf?: string): string[] => places(computed(school([entry(given)]), asOf).issues.filter(({ sheet }) => sheet === '整改台账'));

describe('what is wrong in a row', () => {
  test.each(['编号', '问题', '责任人', '提出日期', '整改时限'])('no %s', (missing) => {
    const row = entry({}).map((value, index) => (header[index] === missing ? null : value));
    expect(places(issuesOf(computed(school([row])), 'value-missing'))).toEqual([`value-missing 整改台账!${'ABCDE'[header.indexOf(missing)]}2`]);
  });
  test('an 编号 that was given before: the later row is left out', () => {
    const outcome = computed(school([entry({}), entry({ status: '已完成' })]));
    expect(places(issuesOf(outcome, 'id-duplicate'))).toEqual(['id-duplicate 整改台账!A3']);
    expect(rectification.json!(areaResult(rectification, outcome.campaign)!)).toMatchObject({ total: 1, open: 1 });
  });
  test('done before it was raised', () => expect(issues({ done: '2026-03-01' })).toEqual(['date-order 整改台账!F2']));
  test('due before it was raised', () => expect(issues({ deadline: '2026-03-01' })).toEqual(['date-order 整改台账!E2']));
  test('both', () => expect(issues({ deadline: '2026-03-01', done: '2026-02-01' })).toEqual(['date-order 整改台账!E2', 'date-order 整改台账!F2']));
  test('but not on the same day', () => expect(issues({ deadline: '2026-03-02', done: '2026-03-02' })).toEqual([]));
  test('the sentence names both columns and nobody', () => {
    const [found] = issuesOf(computed(school([entry({ done: '2026-03-01', responsible: '李明' })])), 'date-order');
    expect(issueSentence(found!, sayIn('zh-CN'))).toBe('“完成日期”早于“提出日期”（2026-03-02）；请核对这两个日期。');
    expect(found).toMatchObject({ severity: 'warning', value: '2026-03-01' });
  });
  test('a missing column', () => expect(places(issuesOf(computed(school([], header.slice(0, 4))), 'column-missing'))).toEqual(['column-missing 整改台账!A1']));
  test('nobody in the roster is no fault: departments answer too', () => expect(issues({ responsible: '总务处' })).toEqual([]));
  test('a name that two bear is none either', () => expect(issues({ responsible: '王芳' })).toEqual([]));
});

describe('a state that contradicts the dates', () => {
  test.each(['未整改', '整改中', '整改中（已过半）', ' 整改 中 '])('%s with a 完成日期', (status) => expect(issues({ done: '2026-05-01', status })).toEqual(['state-contradicts 整改台账!G2']));
  test('已完成 with a 完成日期 after 统计日期', () => expect(issues({ done: '2026-07-01', status: '已完成' })).toEqual(['state-contradicts 整改台账!G2']));
  test('is a warning, and the entry counts as done', () => {
    expect(issuesOf(computed(school([entry({ done: '2026-05-01', status: '整改中' })])), 'state-contradicts')).toMatchObject([{ severity: 'warning', value: '整改中' }]);
    expect(stateOf({ done: '2026-05-01', status: '整改中' })).toBe('on-time 0');
    expect(stateOf({ done: '2026-07-01', deadline: '2026-06-20', status: '已完成' })).toBe('late 11');
  });
  test.each<Given>([
    { status: '未整改' }, { status: '整改中', done: '2026-07-01' }, { status: '已销号', done: '2026-06-30' }, { status: null, done: '2026-05-01' }, { status: '持续推进', done: '2026-05-01' },
  ])('%o does not', (given) => expect(issues(given)).toEqual([]));
});

describe('已完成 or 已销号 without a day', () => {
  test.each(['已完成', '已销号'])('%s is a warning at 完成日期, and counts as on time', (status) => {
    expect(issues({ status, deadline: '2026-04-01' })).toEqual(['done-undated 整改台账!F2']);
    expect(stateOf({ status, deadline: '2026-04-01' })).toBe('on-time 0');
  });
  test('stands at 状态 where the sheet has no 完成日期', () => {
    const without = (row: Row): Row => row.filter((_, index) => index !== 5);
    expect(places(issuesOf(computed(school([without(entry({ status: '已完成' }))], without(header))), 'done-undated'))).toEqual(['done-undated 整改台账!F2']);
  });
});

describe('状态 says that it is done', () => {
  test.each(['已完成。', '已完成！', '已完成；', '已完成（有照片）。', '已落实', '已落实。', '√', '✓', '✔', '是', ' 是 ', 'TRUE'])('in %j', (status) => {
    expect(stateOf({ status, deadline: '2026-04-01' })).toBe('on-time 0');
    expect(issues({ status, deadline: '2026-04-01' })).toEqual(['done-undated 整改台账!F2']);
  });
  test.each(['未落实', '未完成。', '否', '×', '整改中。'])('but not in %j', (status) => {
    expect(stateOf({ status, deadline: '2026-06-01' })).toBe('overdue 29');
    expect(issues({ status, deadline: '2026-06-01' })).toEqual([]);
    expect(issues({ status, done: '2026-05-01' })).toEqual(['state-contradicts 整改台账!G2']);
  });
});

describe('a 状态 that says neither', () => {
  test.each(['基本完成', '已完成80%', '见附件', '不是', '。'])('%s is a warning: nothing is overdue in silence', (status) => {
    expect(issuesOf(computed(school([entry({ status, deadline: '2026-06-01' })])), 'state-unknown')).toMatchObject([{ severity: 'warning', sheet: '整改台账', cell: 'G2', value: status }]);
    expect(stateOf({ status, deadline: '2026-06-01' })).toBe('overdue 29');
  });
  test('before the deadline too', () => expect(issues({ status: '基本完成', deadline: '2026-07-30' })).toEqual(['state-unknown 整改台账!G2']));
  test('is none where 完成日期 says it', () => expect(issues({ status: '见附件', done: '2026-05-01' })).toEqual([]));
  test.each(['持续推进', '长期坚持'])('%s is none: it goes on, done or not', (status) => expect([issues({ status }), issues({ status, done: '2026-05-01' })]).toEqual([[], []]));
  test('a blank is none', () => expect(issues({ status: ' ' })).toEqual([]));
});

describe('at 统计日期 an entry', () => {
  test.each<[string, Given, string]>([
    ['is on time on the day of its deadline', { deadline: '2026-05-10', done: '2026-05-10' }, 'on-time 0'],
    ['is late the day after', { deadline: '2026-05-10', done: '2026-05-11' }, 'late 1'],
    ['is late by months and years', { deadline: '2025-05-10', done: '2026-05-10', raised: '2025-03-01' }, 'late 365'],
    ['done today is done', { deadline: '2026-06-29', done: '2026-06-30' }, 'late 1'],
    ['done tomorrow is not', { deadline: '2026-06-29', done: '2026-07-01' }, 'overdue 1'],
    ['due today is open', { deadline: '2026-06-30' }, 'open 0'],
    ['due yesterday is overdue', { deadline: '2026-06-29' }, 'overdue 1'],
    ['of a blank state is judged by its dates', { deadline: '2026-06-01', status: null }, 'overdue 29'],
    ['of another state too', { deadline: '2026-06-01', status: '基本完成' }, 'overdue 29'],
  ])('%s', (_, given, state) => expect(stateOf(given)).toBe(state));

  test('moves with it', () => {
    const given = { raised: '2026-03-02', deadline: '2026-05-10', done: '2026-06-01' };
    expect(['2026-05-10', '2026-05-11', '2026-05-31', '2026-06-01'].map((asOf) => stateOf(given, asOf))).toEqual(['open 0', 'overdue 1', 'overdue 21', 'late 22']);
  });
  test('that is raised later does not count yet', () => {
    const { total, items } = json([{ raised: '2026-07-01', deadline: '2026-07-10' }, { raised: '2026-06-30', deadline: '2026-07-10' }]);
    expect([total, items.map(({ id }) => id)]).toEqual([1, ['Z2']]);
  });
});

describe('an entry of an earlier term', () => {
  const term = { 学期开始: '2026-02-24', 学期结束: '2026-07-10' };
  const inTerm = (given: readonly Given[], dates: Readonly<Record<string, string>> = term, asOf?: string): Rectifications =>
    areaResult(rectification, computed({ ...school(numbered(given.map((each) => ({ raised: '2025-10-01', deadline: '2025-12-31', ...each })))), 设置: settings(dates) }, asOf).campaign)!;
  const counted = (given: Given, dates?: Readonly<Record<string, string>>, asOf?: string): unknown[] => {
    const { all, doneBefore } = inTerm([given], dates, asOf);
    return [all.map(({ state, days }) => `${state} ${days}`), doneBefore];
  };
  test('does not count where it was done the day before 学期开始', () => expect(counted({ done: '2026-02-23', status: '已销号' })).toEqual([[], 1]));
  test('counts where it was done on 学期开始', () => expect(counted({ done: '2026-02-24' })).toEqual([['late 55'], 0]));
  test('counts where it is not done: it is carried over', () => expect(counted({})).toEqual([['overdue 181'], 0]));
  test('counts where nobody wrote when it was done', () => expect(counted({ status: '已完成' })).toEqual([['on-time 0'], 0]));
  test('counts while it is not done by 统计日期', () => expect(counted({ done: '2026-02-10' }, term, '2026-02-09')).toEqual([['overdue 40'], 0]));
  test.each([['学期开始'], ['学期结束']] as const)('counts where 设置 has %s alone', (end) => expect(counted({ done: '2025-12-01' }, { [end]: term[end] })).toEqual([['on-time 0'], 0]));
  test('is left out of every count, and its contradictions are told all the same', () => {
    const sheets = { ...school(numbered([{ raised: '2025-10-01', deadline: '2025-12-31', done: '2026-01-05', status: '整改中' }, { done: '2026-06-01' }])), 设置: settings(term) };
    const outcome = computed(sheets);
    expect(rectification.json!(areaResult(rectification, outcome.campaign)!)).toEqual({ total: 1, onTime: 1, late: 0, open: 0, overdue: 0, dueSoon: 0, items: [{ id: 'Z2', state: 'on-time', days: 0 }] });
    expect(places(issuesOf(outcome, 'state-contradicts'))).toEqual(['state-contradicts 整改台账!G2']);
  });
  test('the sheet says how many', () => {
    const sheets = { ...school(numbered([{ raised: '2025-10-01', deadline: '2025-12-31', done: '2026-01-05' }, {}])), 设置: settings(term) };
    const sheet = reportSheets(computed(sheets), workbook(sheets), { at: '2026-06-30 08:00:00', version: '1' }, sayIn('zh-CN')).find(({ name }) => name === '整改进度')!;
    expect(textsOf(sheet)).toContain('另有 1 项在学期开始以前已经完成，属于以前的学期，不计入。');
  });
});

describe('due soon', () => {
  const dueSoon = (deadline: string): number => json([{ deadline }]).dueSoon;
  test('is not what is overdue', () => expect(dueSoon('2026-06-29')).toBe(0));
  test('is not what is due in eight days', () => expect(dueSoon('2026-07-08')).toBe(0));
  test('is what is due today or in seven days', () => expect([dueSoon('2026-06-30'), dueSoon('2026-07-07')]).toEqual([1, 1]));
  test('is not what is done', () => expect(json([{ deadline: '2026-07-01', done: '2026-06-01' }]).dueSoon).toBe(0));
});

test('--json gives counts and items in the order of the ledger', () =>
  expect(json([{ id: 'B', done: '2026-06-01' }, { id: 'A', deadline: '2026-06-20' }, { id: 'C', deadline: '2026-07-01' }, { id: 'D', deadline: '2026-05-31', done: '2026-06-02' }])).toEqual({
    total: 4, onTime: 1, late: 1, open: 1, overdue: 1, dueSoon: 1,
    items: [{ id: 'B', state: 'on-time', days: 0 }, { id: 'A', state: 'overdue', days: 10 }, { id: 'C', state: 'open', days: 0 }, { id: 'D', state: 'late', days: 2 }],
  }));

describe('who is responsible', () => {
  const parties = (responsible: string): string[] =>
    resultOf([entry({ responsible })]).all[0]!.responsible.map(({ name, teacher }) => (teacher ? teacher.id : name));
  test('may be nobody of the roster', () => expect(parties('外聘施工队')).toEqual(['外聘施工队']));
  test('stays as it is written where two bear the name', () => expect(parties('王芳')).toEqual(['王芳']));
  test('is a teacher by name, spaced name or 编号', () => expect([parties('李明'), parties('李 明'), parties('Ｔ1')]).toEqual([['T1'], ['T1'], ['T1']]));
  test.each(['李明、赵国华', '李明，T4', '李明/赵国华', '李明 赵国华', '李明；赵国华；李明'])('may be several: %s', (cell) => expect(parties(cell)).toEqual(['T1', 'T4']));
  test('may be a department and a person', () => expect([parties('总务处、赵国华'), parties('总务处 赵国华')]).toEqual([['总务处', 'T4'], ['总务处', 'T4']]));
  test('keeps a space that divides no teacher', () => expect(parties('Red Cross')).toEqual(['Red Cross']));
});

describe('a part of 年度总结', () => {
  const aspect = (problem: string): string => resultOf([entry({ problem })]).all[0]!.aspect;
  test.each([['校务公开栏更新不及时'], ['食堂经费账目不清'], ['领导决策前征求意见不够'], ['评优标准不透明']])('民主管理: %s', (problem) => expect(aspect(problem)).toBe('民主管理'));
  test.each([['领导听课偏少'], ['班子成员分工交叉'], ['干部作风不实']])('领导作风: %s', (problem) => expect(aspect(problem)).toBe('领导作风'));
  test.each([['公开课准备不充分'], ['班干部培养不够'], ['学习笔记抄写多']])('思想与业务: %s', (problem) => expect(aspect(problem)).toBe('思想与业务'));

  const passages = (given: readonly Given[]) => {
    const outcome = computed(school(numbered(given)));
    return rectification.passages(areaResult(rectification, outcome.campaign)!, schoolOf(rectification as never, outcome.entries), sayIn('zh-CN')).map(({ chapter, sentences }) => ({ chapter, sentences: sentences.map(({ key, figures }) => ({ key, ...figures })) }));
  };
  test('says that there is nothing where nothing was raised yet', () =>
    expect(passages([{ raised: '2026-07-01', deadline: '2026-07-02' }])).toEqual([{ chapter: 'thought', sentences: [{ key: 'rectification.sentence-none' }] }]));
  test('has the whole, its sources and each part', () =>
    expect(passages([{ problem: '学习不够', source: '座谈会', done: '2026-05-01' }, { problem: '领导听课少', source: '座谈会', deadline: '2026-06-01' }, { problem: '公开不及时', source: '自查' }])).toEqual([
      { chapter: 'thought', sentences: [
        { key: 'rectification.sentence', total: 3, done: 1, onTime: 1, late: 0, open: 1, overdue: 1 },
        { key: 'rectification.sentence-sources', sources: '座谈会（2）、自查（1）' },
        { key: 'rectification.sentence-aspect', aspect: '思想与业务', total: 1, done: 1, open: 0, overdue: 0 },
      ] },
      { chapter: 'conduct', sentences: [{ key: 'rectification.sentence-aspect', aspect: '领导作风', total: 1, done: 0, open: 0, overdue: 1 }] },
      { chapter: 'democracy', sentences: [{ key: 'rectification.sentence-aspect', aspect: '民主管理', total: 1, done: 0, open: 1, overdue: 0 }] },
    ]));
});

test('what is to be done: overdue and due soon by their days, with the text and the cell of 整改时限', () => {
  const outcome = computed(school(numbered([{ problem: '后', deadline: '2026-07-07' }, { problem: '完', done: '2026-06-01' }, { problem: '远', deadline: '2026-07-08' }, { problem: '先，致电13800138000', deadline: '2026-06-01' }])));
  expect(rectification.due!(areaResult(rectification, outcome.campaign)!, schoolOf(rectification as never, outcome.entries))).toEqual([
    { on: '2026-06-01', what: '先,致电138********', place: { sheet: '整改台账', row: 5, column: 5 } },
    { on: '2026-07-07', what: '后', place: { sheet: '整改台账', row: 2, column: 5 } },
  ]);
});

describe('the sheet', () => {
  const say = sayIn('zh-CN');
  const sheets = school(numbered([
    { problem: '近', deadline: '2026-06-28' }, { problem: '远', deadline: '2026-05-31', responsible: '李明、总务处' }, { problem: '完', done: '2026-06-01' },
    { problem: '致电13800138000', deadline: '2026-07-02' }, { raised: '2026-07-01', deadline: '2026-07-02' },
  ]));
  const sheet = reportSheets(computed(sheets), workbook(sheets), { at: '2026-06-30 08:00:00', version: '1' }, say).find(({ name }) => name === '整改进度')!;
  test('shows no private number', () => expect(textsOf(sheet).join()).not.toContain('13800138000'));
  test('says that an entry does not count yet', () => expect(textsOf(sheet)).toContain('另有 1 项的提出日期晚于统计日期，暂不计入。'));
  test('counts each state', () => expect(tableBelow(sheet, '状态').slice(0, 4).map((row) => row.slice(0, 3))).toEqual([['按期完成', 1, 0.25], ['逾期完成', 0, 0], ['正在整改', 1, 0.25], ['逾期未完成', 2, 0.5]]));
  test('lists the longest overdue first', () => {
    const overdue = sheet.blocks.find((block) => block.kind === 'table' && block.name === 'overdue') as TableBlock;
    expect((overdue.rows as Rectification[]).map(({ entry: { problem }, days }) => [problem, days])).toEqual([['远', 30], ['近', 2]]);
  });
  test('counts an entry for everyone who is responsible, the worst off first', () =>
    expect(tableBelow(sheet, '责任人').map((row) => row.slice(0, 2))).toEqual([['T1 李明', 4], ['总务处', 1]]));
});

describe('sheets as schools have them', () => {
  test('other names of sheet and columns, in another order', () => {
    const columns = ['状态', '实际完成时间', '计划完成时间', '发现时间', '责任部门', '存在问题', '问题编号'];
    const rows: Row[] = [['已销号', day('2026-05-02'), day('2026-05-01'), day('2026-03-02'), '总务处', '漏雨', 'A1']];
    expect(rectification.json!(areaResult(rectification, computed(school(rows, columns, '问题整改台账')).campaign)!)).toMatchObject({ total: 1, late: 1, items: [{ id: 'A1', days: 1 }] });
  });
});

describe('laws', () => {
  const date = fc.integer({ min: 1, max: 240 }).map((offset) => new Date(Date.UTC(2026, 0, offset)).toISOString().slice(0, 10));
  const given = fc.record({ raised: date, deadline: date, done: fc.option(date), status: fc.constantFrom(null, '未整改', '整改中', '已完成', '已销号') });
  const counts = ({ onTime, late, open, overdue }: Json): number => onTime + late + open + overdue;

  property.prop([fc.array(given, { minLength: 1, maxLength: 12 }), date], { numRuns: 60 })('the states sum to the total', (all, asOf) => {
    const result = json(all, asOf);
    expect([counts(result), result.items.length]).toEqual([result.total, result.total]);
    expect(result.dueSoon).toBeLessThanOrEqual(result.open);
  });
  property.prop([fc.array(given, { minLength: 1, maxLength: 12 }), date], { numRuns: 60 })('the order of the rows changes no count', (all, asOf) => {
    expect({ ...json([...all].reverse(), asOf), items: [] }).toEqual({ ...json(all, asOf), items: [] });
  });
  property.prop([given, date, date], { numRuns: 100 })('a later day opens nothing again', (one, first, second) => {
    const [earlier, later] = [first, second].sort().map((asOf) => json([one], asOf).items[0]?.state);
    if (earlier === 'overdue') expect(later).not.toBe('open');
    if (earlier === 'on-time' || earlier === 'late') expect(later).toBe(earlier);
  });
});
