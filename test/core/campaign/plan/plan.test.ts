/** 活动方案 → 活动进度 (SPEC 8), worked by hand. The days are those of 2026; 统计日期 is 30 June unless said. */

import { fc, test as propertyTest } from '@fast-check/vitest';
import { areaResult } from '../../../../src/core/campaign/campaign.js';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/core/campaign/plan/plan.js';
import { plan } from '../../../../src/core/campaign/plan/plan-area.js';
import { schoolOf } from '../../../../src/core/campaign/school.js';
import type { Outcome } from '../../../../src/core/compute.js';
import { addDays } from '../../../../src/core/plain-date.js';
import { reportSheets } from '../../../../src/core/report/report-sheets.js';
import { sayIn } from '../../../../src/locales/locale.js';
import type { TableBlock } from '../../../../src/workbook/description.js';
import { layOut } from '../../../../src/workbook/layout.js';
import { tableBelow } from '../../report/described.js';
import { computed, date, day, places, termEnd, workbook, type Row, type Sheets } from '../../workbook.js';

const header = ['活动', '开始', '结束', '状态'];
const school = (rows: readonly Row[], top: Row = header): Sheets =>
  ({ 教师名册: [['编号', '姓名'], ['T1', '李明']], 评比打分: [['参评教师', '评委']], 活动方案: [top, ...rows] });
const say = sayIn('zh-CN');
const activity = (from: string, until: string, status: string | null = null, name = '活动'): Row => [name, day(`2026-${from}`), day(`2026-${until}`), status];

const result = (outcome: Outcome): Plan => areaResult<Plan>(plan, outcome.campaign)!;
const planOf = (rows: readonly Row[], asOf = termEnd): Plan => result(computed(school(rows), asOf));
const issues = (rows: readonly Row[], top?: Row): string[] => places(computed(school(rows, top)).issues).filter((place) => place.includes('活动方案'));
const dues = (rows: readonly Row[], asOf = termEnd) => {
  const outcome = computed(school(rows), asOf);
  return plan.due!(result(outcome), schoolOf(plan, outcome.entries));
};

describe('what is wrong in a row', () => {
  test('an activity without its end', () => expect(issues([['甲', day('2026-03-02'), null]])).toEqual(['value-missing 活动方案!C2']));
  test('a start that is no day', () => expect(issues([['甲', '三月初', day('2026-03-02')]])).toEqual(['type-date 活动方案!B2']));
  test('such a row is left out, the others are not', () =>
    expect(planOf([['甲', day('2026-03-02'), null], activity('03-02', '03-03', null, '乙')]).activities.map(({ entry }) => entry.activity)).toEqual(['乙']));
  test('no column of ends', () => expect(issues([['甲', day('2026-03-02')]], ['活动', '开始'])).toEqual(['column-missing 活动方案!A1']));
  test('an end before its start, in the words of the columns', () => {
    const { issues: found } = computed(school([activity('03-02', '03-01')]));
    const [issue] = found.filter(({ sheet }) => sheet === '活动方案');
    expect(issue).toMatchObject({ code: 'date-order', severity: 'warning', cell: 'C2', value: '2026-03-01', parameters: { column: '结束', since: '开始', earlier: '2026-03-02' } });
  });
  test('an end on the day of its start is none', () => expect(issues([activity('03-02', '03-02')])).toEqual([]));
  test('nobody needs to know the person in charge', () =>
    expect(issues([['甲', day('2026-03-02'), day('2026-03-03'), '教导处、王老师']], ['活动', '开始', '结束', '责任人'])).toEqual([]));
});

describe('the state follows from the dates', () => {
  const stateAt = (asOf: string): unknown[] => {
    const { state, elapsed, remaining } = planOf([activity('06-01', '06-10', '已结束')], asOf).activities[0]!;
    return [state, elapsed, remaining];
  };
  // Ten days, both ends among them.
  test.each([
    ['2026-05-31', '未开始', 0, 10], ['2026-06-01', '进行中', 1, 9], ['2026-06-05', '进行中', 5, 5],
    ['2026-06-10', '进行中', 10, 0], ['2026-06-11', '已结束', 10, 0], ['2027-01-01', '已结束', 10, 0],
  ])('at %s: %s, %i days passed, %i left', (asOf, ...expected) => expect(stateAt(asOf)).toEqual(expected));
  test('and an activity that ends before it starts has no days, but a state all the same', () =>
    expect(planOf([activity('06-10', '06-01'), activity('07-10', '07-01')]).activities).toMatchObject([
      { state: '已结束', elapsed: 0, remaining: 0 }, { state: '未开始', elapsed: 0, remaining: 0 },
    ]));
});

describe('the entered 状态', () => {
  const isContradicted = (status: string | null, asOf = termEnd): boolean => planOf([activity('06-01', '06-30', status)], asOf).activities[0]!.isContradicted;
  test.each(['未开始', '已结束', '已完成', '未开展'])('%s contradicts an activity under way', (status) => expect(isContradicted(status)).toBe(true));
  test.each(['进行中', '进行中（第二阶段）', '推进中', '已取消', '推迟', null])('%s does not', (status) => expect(isContradicted(status)).toBe(false));
  test('is asked again when 统计日期 moves', () => expect([isContradicted('进行中', '2026-07-01'), isContradicted('已完成', '2026-07-01')]).toEqual([true, false]));
});

test('activities stand by start, then end, then row', () =>
  expect(planOf([activity('05-01', '05-02', null, '丁'), activity('03-01', '04-01', null, '乙'), activity('03-01', '03-05', null, '甲'), activity('03-01', '04-01', null, '丙')])
    .activities.map(({ entry }) => entry.activity)).toEqual(['甲', '乙', '丙', '丁']));

describe('due is the end of what is not over', () => {
  const ends = (rows: readonly Row[], asOf?: string): string[] => dues(rows, asOf).map(({ on }) => on);
  test('by day, with the cell of the end', () =>
    expect(dues([activity('06-01', '07-10', null, '乙'), activity('07-01', '07-03', null, '甲')])).toEqual([
      { on: '2026-07-03', what: { key: 'plan.due', figures: { activity: '甲' } }, place: { sheet: '活动方案', row: 3, column: 3 } },
      { on: '2026-07-10', what: { key: 'plan.due', figures: { activity: '乙' } }, place: { sheet: '活动方案', row: 2, column: 3 } },
    ]));
  test('on 统计日期 too, not the day after', () => {
    expect(ends([activity('06-01', '06-30')])).toEqual(['2026-06-30']);
    expect(ends([activity('06-01', '06-30')], '2026-07-01')).toEqual([]);
  });
  test('never of what is said to be done or cancelled', () =>
    expect(ends([activity('06-01', '07-10', '已完成'), activity('06-01', '07-10', '取消')])).toEqual([]));
  test('overdue where the 状态 says that it goes on', () =>
    expect(ends([activity('06-01', '06-29', '进行中'), activity('06-01', '06-28', '未开始'), activity('06-01', '06-27', '推迟')])).toEqual(['2026-06-28', '2026-06-29']));
});

test('the figures: how many, ended, under way, ahead', () =>
  expect(plan.figures(planOf([activity('03-01', '03-02'), activity('06-01', '07-01'), activity('06-30', '06-30'), activity('07-01', '07-02')])).map(({ value }) => value)).toEqual([4, 1, 2, 1]));

describe('年度总结', () => {
  const passage = (rows: readonly Row[]) => {
    const outcome = computed(school(rows));
    return plan.passages(result(outcome), schoolOf(plan, outcome.entries), say)[0]!;
  };
  const words = (rows: readonly Row[]): string[] => passage(rows).sentences.map(({ key, figures }) => say(key, figures));
  test('counts the activities and lists them', () => {
    expect(words([activity('03-01', '03-02'), activity('07-01', '07-02')])).toEqual([
      '学校制定了活动方案，共安排 2 项活动，已结束 1 项，正在进行 0 项，尚未开始 1 项。', '各项活动的安排和进展见下表。',
    ]);
    expect(passage([activity('03-01', '03-02')]).blocks).toMatchObject([{ kind: 'table', rows: [{ state: '已结束' }] }]);
  });
  test('on the ten columns of its page', () => {
    const [block] = passage([activity('03-01', '03-02')]).blocks as readonly TableBlock[];
    expect(block!.columns.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(10);
  });
  test('leads to the sheet where they are more than forty', () => {
    const many = Array.from({ length: 41 }, () => activity('03-01', '03-02'));
    expect([words(many)[1], passage(many).blocks]).toEqual(['各项活动的安排和进展见“活动进度”。', undefined]);
  });
  test('says where none can be used', () => expect(words([['甲', null, null]])).toEqual(['活动方案尚未登记完整。']));
});

describe('the sheet', () => {
  const sheetOf = (rows: readonly Row[]) => {
    const sheets = school(rows);
    return reportSheets(computed(sheets), workbook(sheets), { at: '2026-06-30 08:00:00', version: '1' }, say).find(({ key }) => key === 'plan')!;
  };
  test('has a time line whose bars begin on their days', () => {
    const [chart] = layOut(sheetOf([activity('06-01', '07-10', null, '乙'), activity('03-02', '03-06', null, '甲')])).charts;
    expect(chart).toMatchObject({
      type: 'bar', cached: ['甲', '乙'], base: { name: '开始', cached: [{ day: '2026-03-02' }, { day: '2026-06-01' }] },
      series: [{ name: '已过天数', cached: [5, 30] }, { name: '剩余天数', cached: [0, 10] }],
    });
  });
  test('draws nothing where no activity can be used', () => expect(layOut(sheetOf([['甲', null, null]])).charts).toEqual([]));
  test('shows the state beside the entered one', () =>
    expect(tableBelow(sheetOf([activity('06-01', '07-10', '未开始', '甲')]), '活动')[0]).toEqual(['甲', '2026-06-01', '2026-07-10', 40, 30, 10, '进行中', '未开始']));
});

test('columns may be called otherwise and stand in any order', () =>
  expect(result(computed(school([['教导处', day('2026-07-10'), '甲', day('2026-06-01'), '完成']], ['负责人', '截止日期', '活动名称', '起始时间', '完成情况']))).activities)
    .toMatchObject([{ entry: { activity: '甲', from: '2026-06-01', until: '2026-07-10', inCharge: '教导处', status: '完成' } }]));

const someDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays(date('2026-01-01'), days));
const activities = fc.array(fc.tuple(someDay, someDay), { minLength: 1, maxLength: 20 });
const rowsOf = (dates: readonly (readonly [string, string])[]): Row[] => dates.map(([from, until], index) => [`活动${index}`, day(from), day(until), null]);

propertyTest.prop([activities, someDay])('every activity is in one state, and its days are those that passed and those left', (dates, asOf) => {
  const given = planOf(rowsOf(dates), asOf);
  expect(plan.figures(given).slice(1).reduce((sum, { value }) => sum + Number(value), 0)).toBe(dates.length);
  for (const { entry, elapsed, remaining } of given.activities) {
    const days = (Date.parse(entry.until) - Date.parse(entry.from)) / 86_400_000 + 1;
    expect(elapsed + remaining).toBe(Math.max(0, days));
  }
});

propertyTest.prop([activities, someDay, fc.nat(60)])('a later day never takes an activity back', (dates, asOf, later) => {
  const order = ['未开始', '进行中', '已结束'];
  const [before, after] = [planOf(rowsOf(dates), asOf), planOf(rowsOf(dates), addDays(asOf, later))];
  for (const [index, activityBefore] of before.activities.entries()) {
    const activityAfter = after.activities[index]!;
    expect(order.indexOf(activityAfter.state)).toBeGreaterThanOrEqual(order.indexOf(activityBefore.state));
    expect(activityAfter.elapsed).toBeGreaterThanOrEqual(activityBefore.elapsed);
  }
});
