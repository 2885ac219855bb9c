import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/core/ledgers/settings.js';
import { computed, day, error, issuesOf, places, type Row } from '../workbook.js';
import { roster, scoreHeader } from '../ranking.js';

const given = (rows: readonly Row[]) => computed({
  设置: [['参数', '值'], ...rows], 教师名册: roster('李明'), 评比打分: [scoreHeader, ['T1', null, 80, 80, 80, 80]],
});

/** The value in force and the codes of 设置. */
function inForce(parameter: string, value: Row[number], field: keyof Settings) {
  const outcome = given([[parameter, value]]);
  return { value: outcome.entries.settings[field], issues: outcome.issues.filter(({ sheet }) => sheet === '设置').map(({ code }) => code) };
}

const time = (hours: number, minutes: number, seconds: number) => (hours * 3600 + minutes * 60 + seconds) / 86_400;

const defaults: readonly [string, keyof Settings, unknown][] = [
  ['学校名称', 'school', ''], ['学年学期', 'term', ''], ['学期开始', 'termFrom', null], ['学期结束', 'termUntil', null], ['统计日期', 'asOf', null],
  ['等次比例', 'ratio', [3, 4, 3]], ['等次名称', 'grades', ['一等奖', '二等奖', '三等奖']], ['等次取整', 'rounding', '四舍五入'],
  ['并列处理', 'ties', '从高'], ['名次方式', 'ranks', '1,1,3'], ['分组依据', 'grouping', '不分组'],
  ['权重：课题研究', 'researchWeight', 1], ['权重：教学设计', 'designWeight', 1], ['权重：听课评课', 'observationWeight', 1], ['权重：教学展示', 'teachingWeight', 1],
  ['满分', 'fullMarks', 100], ['去高去低起始评委数', 'dropFrom', 5], ['小数位数', 'decimals', 2],
  ['青年教师年龄上限', 'youthAge', 35], ['青年教师教龄上限', 'youthService', 5], ['帮扶人须为党员', 'mentorMember', '是'],
  ['帮扶人职称要求', 'mentorTitle', '不低于'], ['每名帮扶人最多对象数', 'mentorLimit', 3], ['每学期最少帮扶记录', 'logMinimum', 3],
];

describe('the default is in force', () => {
  const tieOrder = ['教学展示', '教学设计', '课题研究', '听课评课'];
  test('without the sheet', () => {
    const { entries } = computed({ 教师名册: roster('李明'), 评比打分: [scoreHeader] });
    for (const [, field, fallback] of defaults) expect(entries.settings[field]).toEqual(fallback);
    expect(entries.settings.tieOrder).toEqual(tieOrder);
  });
  test('without its row', () => expect(given([['学校名称', '中心小学']]).entries.settings.tieOrder).toEqual(tieOrder));
  test.each(defaults)('%s: in a blank row', (name, field, fallback) => {
    for (const blank of [null, '', ' ']) expect(inForce(name, blank, field)).toEqual({ value: fallback, issues: [] });
  });
});

describe('a value that cannot be used is an error, and the default is in force', () => {
  test.each<[string, readonly Row[number][]]>([
    ['学期开始', ['九月', 5, true, '2026-02-30']],
    ['学期结束', ['期末']],
    ['统计日期', ['今天', 0]],
    ['等次比例', ['3', '0:4:3', '3:-4:3', '3:4.5:3', '1:1:1:1:1:1', '三比四比三', '3:4:x', 343, 0.3, time(3, 4, 3), day('2003-04-03'), true]],
    ['等次名称', ['一等奖、二等奖', '甲、乙、丙、丁', '甲、甲、乙', '甲、乙、待定']],
    ['等次取整', ['截尾', 1]],
    ['并列处理', ['从中', '抽签']],
    ['名次方式', ['1,2,3', '密集']],
    ['分组依据', ['性别', '学科组']],
    ['权重：课题研究', [-1, '一', true, day('2026-03-01')]],
    ['权重：教学展示', [-0.1]],
    ['满分', [0, -100, '一百', true]],
    ['去高去低起始评委数', [-1, 2.5, '五']],
    ['小数位数', [-1, 7, 1.5, '两位']],
    ['青年教师年龄上限', [-1, 35.5, '三十五']],
    ['青年教师教龄上限', [-1, '五年']],
    ['帮扶人须为党员', ['也许', 1]],
    ['帮扶人职称要求', ['低于', '大于']],
    ['每名帮扶人最多对象数', [-1, 1.5, '三']],
    ['每学期最少帮扶记录', [-3, 0.5, '三次']],
  ])('%s', (name, values) => {
    const [, field, fallback] = defaults.find(([parameter]) => parameter === name)!;
    for (const value of values) expect([value, inForce(name, value, field)]).toEqual([value, { value: fallback, issues: ['setting-invalid'] }]);
  });

  test.each([['并列比较顺序', '教学展示、板书'], ['并列比较顺序', '教学展示、教学展示']])('%s: %s', (name, value) =>
    expect(inForce(name, value, 'tieOrder')).toEqual({ value: ['教学展示', '教学设计', '课题研究', '听课评课'], issues: ['setting-invalid'] }));

  test('it is at the value, names the parameter and shows what stands there', () =>
    expect(issuesOf(given([['满分', '一百']]), 'setting-invalid'))
      .toMatchObject([{ severity: 'error', sheet: '设置', cell: 'B2', value: '一百', parameters: { parameter: '满分' } }]));
});

describe('a value that can be used', () => {
  test.each<[string, Row[number], keyof Settings, unknown]>([
    ['学校名称', ' 实验小学 ', 'school', '实验小学'], ['学校名称', '实验小学（东校区）', 'school', '实验小学（东校区）'], ['学年学期', '2025—2026学年度第一学期', 'term', '2025—2026学年度第一学期'],
    ['学期开始', day('2026-02-24'), 'termFrom', '2026-02-24'], ['学期结束', day('2026-07-03'), 'termUntil', '2026-07-03'], ['统计日期', day('2026-06-01'), 'asOf', '2026-06-01'],
    ['等次取整', '向下取整', 'rounding', '向下取整'], ['等次取整', '向上取整', 'rounding', '向上取整'],
    ['并列处理', '从低', 'ties', '从低'], ['并列处理', '待定', 'ties', '待定'],
    ['名次方式', '1,1,2', 'ranks', '1,1,2'], ['名次方式', '1，1，2', 'ranks', '1,1,2'], ['名次方式', 112, 'ranks', '1,1,2'], ['名次方式', '1, 1, 2', 'ranks', '1,1,2'],
    ['分组依据', '任教学科', 'grouping', '任教学科'], ['分组依据', '任教年级', 'grouping', '任教年级'], ['分组依据', '组别', 'grouping', '组别'],
    ['权重：课题研究', 0, 'researchWeight', 0], ['权重：教学设计', 0.2, 'designWeight', 0.2], ['权重：听课评课', 2.5, 'observationWeight', 2.5], ['权重：教学展示', 40, 'teachingWeight', 40],
    ['满分', 150, 'fullMarks', 150], ['满分', 10.5, 'fullMarks', 10.5], ['去高去低起始评委数', 0, 'dropFrom', 0], ['去高去低起始评委数', 7, 'dropFrom', 7],
    ['小数位数', 0, 'decimals', 0], ['小数位数', 6, 'decimals', 6],
    ['青年教师年龄上限', 40, 'youthAge', 40], ['青年教师教龄上限', 0, 'youthService', 0],
    ['帮扶人须为党员', '否', 'mentorMember', '否'], ['帮扶人职称要求', '高于', 'mentorTitle', '高于'], ['帮扶人职称要求', '不限', 'mentorTitle', '不限'],
    ['每名帮扶人最多对象数', 1, 'mentorLimit', 1], ['每学期最少帮扶记录', 0, 'logMinimum', 0],
  ])('%s: %j', (name, cell, field, value) => expect(inForce(name, cell, field)).toEqual({ value, issues: [] }));

  test.each([
    ['、', '教学设计、教学展示'], ['commas', '教学设计,教学展示'], ['full-width commas', '教学设计，教学展示'], ['spaces', '教学设计 教学展示'],
    ['arrows', '教学设计→教学展示'], ['line ends', '教学设计\n教学展示'],
  ])('a list may be parted by %s', (_, value) => expect(inForce('并列比较顺序', value, 'tieOrder')).toEqual({ value: ['教学设计', '教学展示'], issues: [] }));

  test('a number in text is taken, with a warning and a fix', () =>
    expect(issuesOf(given([['小数位数', '３']]), 'number-as-text')).toMatchObject([{ severity: 'warning', sheet: '设置', cell: 'B2', value: '３', fix: 3 }]));
  test.each<[string, string, keyof Settings, number]>([
    ['满分', '120分', 'fullMarks', 120], ['每学期最少帮扶记录', '4次', 'logMinimum', 4], ['每名帮扶人最多对象数', '２ 名', 'mentorLimit', 2],
    ['去高去低起始评委数', '7人', 'dropFrom', 7], ['小数位数', '1位', 'decimals', 1], ['青年教师年龄上限', '40岁', 'youthAge', 40], ['青年教师教龄上限', '3年', 'youthService', 3],
  ])('%s may have its unit, with the bare number for a fix: %s', (name, value, field, number) => {
    expect(inForce(name, value, field)).toEqual({ value: number, issues: ['number-as-text'] });
    expect(issuesOf(given([[name, value]]), 'number-as-text')).toMatchObject([{ severity: 'warning', cell: 'B2', fix: number }]);
  });
  test('a date in text likewise', () =>
    expect(issuesOf(given([['统计日期', '2026年6月1日']]), 'date-as-text')).toMatchObject([{ cell: 'B2', fix: { day: '2026-06-01' } }]));
});

describe('等次比例', () => {
  const ratio = (value: Row[number], names: string) => {
    const outcome = given([['等次比例', value], ['等次名称', names]]);
    return { ratio: outcome.entries.settings.ratio, issues: outcome.issues.map(({ code }) => code) };
  };
  test.each<[Row[number], number[]]>([
    ['2:5:3', [2, 5, 3]], ['2：5：3', [2, 5, 3]], ['２：５：３', [2, 5, 3]], [' 2 : 5 : 3 ', [2, 5, 3]], ['30:40:30', [30, 40, 30]],
    // A cell that is not text takes 2:5:3 for 02:05:03 in the morning, shown as a time or not.
    [{ kind: 'date', serial: time(2, 5, 3) }, [2, 5, 3]], [{ kind: 'date', serial: time(30, 40, 30) }, [30, 40, 30]],
  ])('%j', (value, parts) => expect(ratio(value, '甲、乙、丙')).toEqual({ ratio: parts, issues: [] }));
  test('of two parts, typed as text or as a time', () => {
    for (const value of ['1:2', { kind: 'date', serial: time(1, 2, 0) } as const]) expect(ratio(value, '甲、乙')).toEqual({ ratio: [1, 2], issues: [] });
  });
  test('of five parts', () => expect(ratio('1:2:3:2:1', '甲、乙、丙、丁、戊')).toEqual({ ratio: [1, 2, 3, 2, 1], issues: [] }));

  test('and 等次名称 must be of one length: else both are the default, and one error asks', () => {
    for (const rows of [[['等次比例', '1:1']], [['等次名称', '甲、乙']], [['等次比例', '1:1'], ['等次名称', '甲、乙、丙']]] as Row[][]) {
      const outcome = given(rows);
      expect(issuesOf(outcome, 'setting-invalid')).toHaveLength(1);
      expect(outcome.entries.settings).toMatchObject({ ratio: [3, 4, 3], grades: ['一等奖', '二等奖', '三等奖'] });
    }
  });
});

describe('parameters together', () => {
  test('all weights 0 leave nothing to add up: an error, and the defaults', () => {
    const outcome = given(['课题研究', '教学设计', '听课评课', '教学展示'].map((name): Row => [`权重：${name}`, 0]));
    expect(issuesOf(outcome, 'setting-invalid')).toHaveLength(1);
    expect(outcome.contest.groups[0]!.standings[0]!.contestant.components).toHaveLength(4);
  });
  test('a term that ends before it begins is an error', () => {
    const outcome = given([['学期开始', day('2026-07-01')], ['学期结束', day('2026-02-01')]]);
    expect(places(issuesOf(outcome, 'setting-invalid'))).toEqual(['setting-invalid 设置!B3']);
    expect(outcome.entries.settings).toMatchObject({ termFrom: null, termUntil: null });
  });
  test('a term of one day is one', () =>
    expect(given([['学期开始', day('2026-07-01')], ['学期结束', day('2026-07-01')]]).issues).toEqual([]));
});

describe('an unknown parameter', () => {
  test('is a warning at its name, never ignored silently', () =>
    expect(issuesOf(given([['等次比列', '3:4:3']]), 'setting-unknown'))
      .toMatchObject([{ severity: 'warning', sheet: '设置', cell: 'A2', value: '等次比列' }]));
  test.each(['权重:课题研究', '权重： 课题研究', ' 权重：课题研究', '权重：课题研究（%）'])('%s is not one', (name) =>
    expect(inForce(name, 3, 'researchWeight')).toEqual({ value: 3, issues: [] }));
});

describe('a parameter given twice', () => {
  test('with one value is nothing', () => expect(given([['满分', 120], ['满分', 120]]).issues).toEqual([]));
  test('with two values is an error at the second, and the first is in force', () => {
    const outcome = given([['满分', 120], ['满分', 150]]);
    expect(places(issuesOf(outcome, 'setting-invalid'))).toEqual(['setting-invalid 设置!B3']);
    expect(outcome.entries.settings.fullMarks).toBe(120);
  });
});

test('a value without its parameter is missing it', () =>
  expect(places(issuesOf(given([[null, 3]]), 'value-missing'))).toEqual(['value-missing 设置!A2']));

test('#N/A for a value is an error', () => expect(given([['满分', error('#N/A')]]).issues.filter(({ severity }) => severity === 'error')).toHaveLength(1));

test('a sheet whose 值 column cannot be told is an error, not a sheet of defaults', () => {
  const outcome = computed({ 教师名册: roster('李明'), 评比打分: [scoreHeader], 设置: [['参数', '说明'], ['满分', '50']] });
  expect(outcome.issues.filter(({ code }) => code === 'column-missing')).toMatchObject([{ severity: 'error', sheet: '设置', parameters: { column: '值' } }]);
});
