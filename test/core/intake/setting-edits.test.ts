import { describe, expect, test } from 'vitest';
import { checkSettings, presentSettings, settingEdits, settingFields, type SettingTexts } from '../../../src/core/intake/setting-edits.js';
import { issueSentence } from '../../../src/core/report/issue-sentence.js';
import { sayIn } from '../../../src/locales/locale.js';
import { roster, scoreHeader } from '../ranking.js';
import { schoolWith } from '../school.js';
import { computed, day, error, issuesOf, workbook, type Row, type WrittenSheet } from '../workbook.js';

const given = (sheet: readonly Row[] | WrittenSheet, name = '设置') => workbook({ [name]: sheet });
const settings = (...rows: readonly Row[]): Row[] => [['参数', '值', '说明'], ...rows];
const present = (...rows: readonly Row[]): SettingTexts => presentSettings(given(settings(...rows)));
const edits = (texts: SettingTexts, ...rows: readonly Row[]) => settingEdits(given(settings(...rows)), texts);
const defaults = presentSettings(workbook({}));
const time = (hours: number, minutes: number, seconds: number) => (hours * 3600 + minutes * 60 + seconds) / 86_400;

describe('a value that cannot be used', () => {
  const say = sayIn('zh-CN');
  test.each<[keyof SettingTexts, string, string]>([
    ['termFrom', '九月', '应为日期，如 2026-06-30'],
    ['ratio', '3', '应为 2—5 个正整数，以冒号分隔，如 3:4:3'],
    ['grades', '一等奖、二等奖、待定', '名称的个数应与等次比例的份数相同，以顿号分隔，不重复，也不能叫“待定”'],
    ['rounding', '截尾', '应为：四舍五入、向下取整、向上取整'],
    ['tieOrder', '教学展示、板书', '应从 课题研究、教学设计、听课评课、教学展示 中选取并以顿号分隔，不重复'],
    ['researchWeight', '-1', '应为 0—1000 的数'],
    ['fullMarks', '一百', '应为 1—10000 的数'],
    ['dropFrom', '2', '应为 0—1000 的整数，但不能是 1、2'],
    ['decimals', '1.5', '应为 0—6 的整数'],
    ['mentorMember', '也许', '应为：是、否'],
  ])('%s %s: %s', (field, text, sentence) => {
    const { expected } = checkSettings({ ...defaults, [field]: text })[field]!;
    expect(say(`expected.${expected!.expected}`, expected!)).toBe(sentence);
  });
  test.each<[SettingTexts, keyof SettingTexts, string]>([
    [{ grades: '甲、乙' }, 'grades', 'names'],
    [{ ratio: '1:1' }, 'grades', 'names'],
    [{ researchWeight: '0', designWeight: '0', observationWeight: '0', teachingWeight: '0' }, 'researchWeight', 'weights'],
    [{ termFrom: '2026-07-01', termUntil: '2026-02-01' }, 'termUntil', 'term'],
  ])('only beside others: %j', (texts, field, expected) => {
    const checked = checkSettings({ ...defaults, ...texts });
    expect(settingFields.filter((each) => checked[each]!.expected !== undefined)).toEqual([field]);
    expect(checked[field]).toEqual({ expected: { expected } });
  });
  test('is not blamed on another', () => {
    const checked = checkSettings({ ...defaults, ratio: '三比四', grades: '甲、乙' });
    expect(settingFields.filter((field) => checked[field]!.expected !== undefined)).toEqual(['ratio']);
  });
  test('is said in the words of the issue that the same value in the sheet would be', () => {
    const outcome = computed({ 设置: settings(['小数位数', '两位']), 教师名册: roster('李明'), 评比打分: [scoreHeader] });
    const { expected } = checkSettings({ ...defaults, decimals: '两位' }).decimals!;
    expect(issueSentence(issuesOf(outcome, 'setting-invalid')[0]!, say)).toContain(say(`expected.${expected!.expected}`, expected!));
  });
});

describe('a value that can be used', () => {
  test.each<[keyof SettingTexts, string, unknown]>([
    ['school', ' 实验小学 ', '实验小学'], ['termFrom', '2026年2月24日', '2026-02-24'], ['termFrom', '', null], ['ratio', '２：５：３', [2, 5, 3]],
    ['tieOrder', '', []], ['tieOrder', '教学设计 教学展示', ['教学设计', '教学展示']], ['ranks', '1，1，2', '1,1,2'], ['fullMarks', '１２０', 120], ['fullMarks', '', 100],
  ])('%s %s', (field, text, value) => expect(checkSettings({ ...defaults, [field]: text })[field]).toEqual({ value }));
});

describe('the form shows', () => {
  test('the default of what does not stand there', () => expect(defaults).toMatchObject({
    school: '', termFrom: '', ratio: '3:4:3', grades: '一等奖、二等奖、三等奖', ties: '从高', tieOrder: '教学展示、教学设计、课题研究、听课评课', ranks: '1,1,3', fullMarks: '100',
  }));
  test('what stands there, tidied', () =>
    expect(present(['学校名称', ' 实验小学 '], ['学期开始', day('2026-02-24')], ['等次比例', { kind: 'date', serial: time(2, 5, 3) }], ['名次方式', 112], ['满分', '１２０'], ['并列比较顺序', '无']))
      .toMatchObject({ school: '实验小学', termFrom: '2026-02-24', ratio: '2:5:3', ranks: '1,1,2', fullMarks: '120', tieOrder: '' }));
  test('what cannot be used as it stands, to be corrected', () => expect(present(['满分', '一百'])).toMatchObject({ fullMarks: '一百' }));
  test('the value in force of a parameter given twice', () => expect(present(['满分', 120], ['满分', 150])).toMatchObject({ fullMarks: '120' }));
  test('the default where a formula fails', () => expect(present(['满分', error('#N/A')])).toMatchObject({ fullMarks: '100' }));
});

describe('saving changes nothing', () => {
  const untidy: readonly Row[] = [
    ['学校名称', ' 实验小学 '], ['学期开始', '2026年2月24日'], ['等次比例', { kind: 'date', serial: time(3, 4, 3) }], ['等次名称', null], ['名次方式', 113],
    ['满分', '１００'], ['小数位数', '两位'], ['并列比较顺序', null], ['青年教师年龄上限', error('#REF!')],
  ];
  test('of what the form shows', () => expect(edits(present(...untidy), ...untidy)).toEqual([]));
  test('where another text has the same meaning', () =>
    expect(edits({ fullMarks: '100.0', ratio: '3：4：3', ranks: '1，1，3', termFrom: '2026/2/24', grades: '一等奖 二等奖 三等奖' }, ...untidy)).toEqual([]));
  test('for a value that cannot be used', () => expect(edits({ fullMarks: '一百' }, ['满分', 100])).toEqual([]));
  test('for a default that has no row', () => expect(edits({ fullMarks: '100', school: '' }, ['小数位数', 2])).toEqual([]));
});

describe('saving changes', () => {
  test('the row of each parameter, wherever it stands, and nothing else', () =>
    expect(settingEdits(given([['实验小学参数'], [], ['说明', '值', '参数'], ['', 2, '小数位数'], [], ['', 100, '满分']], '参数设置'), { fullMarks: '120', decimals: '2' }))
      .toEqual([{ sheet: '参数设置', cell: 'B6', value: 120 }]));
  test('numbers to numbers, days to days and the rest to text', () =>
    expect(edits({ school: '=中心小学', termFrom: '2026.9.1', ratio: '1：2：1', tieOrder: '', grouping: '任教学科', fullMarks: '１２０' },
      ['学校名称', null], ['学期开始', null], ['等次比例', '3:4:3'], ['并列比较顺序', '教学展示'], ['分组依据', '不分组'], ['满分', 100])).toEqual([
      { sheet: '设置', cell: 'B2', value: '=中心小学' },
      { sheet: '设置', cell: 'B3', value: { day: '2026-09-01' } },
      { sheet: '设置', cell: 'B4', value: '1:2:1' },
      { sheet: '设置', cell: 'B5', value: '无' },
      { sheet: '设置', cell: 'B6', value: '任教学科' },
      { sheet: '设置', cell: 'B7', value: 120 },
    ]));
  test('a cell to blank', () => expect(edits({ school: '' }, ['学校名称', '实验小学'])).toEqual([{ sheet: '设置', cell: 'B2', value: '' }]));
  test('what could not be used', () => expect(edits({ fullMarks: '120' }, ['满分', '一百'])).toEqual([{ sheet: '设置', cell: 'B2', value: 120 }]));
  test('a row that contradicts the one in force', () =>
    expect(edits({ fullMarks: '120' }, ['满分', 120], ['满分', 150])).toEqual([{ sheet: '设置', cell: 'B3', value: 120 }]));

  test('the sheet by a row below the last, merged or not, for a parameter that has none', () => {
    const sheet = { rows: [...settings(['满分', 100]), [], ['填表人：王芳']], merges: ['A4:C5'] };
    expect(settingEdits(given(sheet), { decimals: '1', school: '中心小学' })).toEqual([
      { sheet: '设置', cell: 'A6', value: '学校名称' }, { sheet: '设置', cell: 'B6', value: '中心小学' },
      { sheet: '设置', cell: 'A7', value: '小数位数' }, { sheet: '设置', cell: 'B7', value: 1 },
    ]);
  });
  test('a blank sheet into one with headers', () => expect(settingEdits(given([]), { fullMarks: '120' })).toEqual([
    { sheet: '设置', cell: 'A1', value: '参数' }, { sheet: '设置', cell: 'B1', value: '值' },
    { sheet: '设置', cell: 'A2', value: '满分' }, { sheet: '设置', cell: 'B2', value: 120 },
  ]));
});

test('a sheet whose columns cannot be told cannot be saved to', () => {
  expect(settingEdits(given([['参数', '说明'], ['满分', '50']]), { fullMarks: '120' })).toBeNull();
  expect(settingEdits(given([['满分 50']]), { fullMarks: '120' })).toBeNull();
});
test('nor one that is not there', () => expect(settingEdits(workbook({}), { fullMarks: '120' })).toBeNull());

test('what the form shows of a school in order can be saved', () => {
  const texts = presentSettings(workbook(schoolWith('设置', { B2: '中心小学' })));
  expect(Object.values(checkSettings(texts)).filter(({ expected }) => expected !== undefined)).toEqual([]);
});
