import { describe, expect, test } from 'vitest';
import { computed, day, error, issuesOf, places } from '../workbook.js';
import { contest, ranking, roster, scoreHeader } from '../ranking.js';

/** The same untidy cell, typed and as a formula's result. */
function fixOf(formula: boolean) {
  const formulas = formula ? ['A2', 'B2', 'C2', 'D2'] : [];
  const outcome = computed({
    教师名册: { rows: [['编号', '姓名', '出生日期', '岗位类型'], ['Ｔ1', '李 明', '1998-8-16', '特岗教师']], formulas },
    评比打分: { rows: [scoreHeader, ['T1', null, '80', 80, 80, 80]], formulas: formula ? ['C2'] : [] },
    设置: { rows: [['参数', '值'], ['满分', '100']], formulas: formula ? ['B2'] : [] },
  });
  return Object.fromEntries(outcome.issues.map(({ code, sheet, cell, fix }) => [`${code} ${sheet}!${cell}`, fix]));
}

test('a typed cell is given its fix', () => expect(fixOf(false)).toMatchObject({
  'text-untidy 教师名册!A2': 'T1',
  'text-untidy 教师名册!B2': '李明',
  'date-as-text 教师名册!C2': { day: '1998-08-16' },
  'enum-unknown 教师名册!D2': '特岗',
  'number-as-text 评比打分!C2': 80,
  'number-as-text 设置!B2': 100,
}));

test('a formula is never overwritten: the same issues, no fix', () => {
  const typed = fixOf(false);
  const formulas = fixOf(true);
  expect(Object.keys(formulas)).toEqual(Object.keys(typed));
  expect(Object.entries(formulas).filter(([, fix]) => fix !== undefined)).toEqual([]);
});

describe('a cell that shows an error', () => {
  test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!'])('%s is reported with what it shows', (code) =>
    expect(issuesOf(computed(contest([[error(code), 80]])), 'formula-error'))
      .toMatchObject([{ severity: 'error', sheet: '评比打分', cell: 'C2', value: code }]));

  test('counts as missing, the other judges count', () =>
    expect(ranking(computed(contest([[error('#N/A'), 80]])))[0]).toMatchObject({ total: '80', status: 'ranked' }));

  test('in a required column leaves the row out, and nothing is said to be blank', () => {
    const outcome = computed({
      教师名册: [['编号', '姓名'], [error('#REF!'), '李明'], ['T2', error('#N/A')]],
      评比打分: [scoreHeader],
    });
    expect(outcome.entries.teachers).toEqual([]);
    expect(places(issuesOf(outcome, 'formula-error', 'value-missing'))).toEqual(['formula-error 教师名册!A2', 'formula-error 教师名册!B3']);
  });

  test('in 设置 is an error at its value, and the default is in force', () => {
    const outcome = computed({ ...contest([[80]]), 设置: [['参数', '值'], ['满分', error('#N/A')]] });
    expect(places(issuesOf(outcome, 'formula-error', 'setting-invalid'))).toEqual(['formula-error 设置!B2']);
    expect(outcome.entries.settings.fullMarks).toBe(100);
  });

  test('in a column that is no ledger\'s is none of ours', () =>
    expect(computed({ 教师名册: [[...roster()[0]!, '身高'], ['T1', '李明', '在编', error('#N/A')]], 评比打分: [scoreHeader, ['T1', null, 80, 80, 80, 80]] }).issues)
      .toEqual([]));
});

test('a formula\'s result is read like a typed value', () => {
  const outcome = computed({
    教师名册: { rows: [['编号', '姓名', '出生日期'], ['T1', '李明', day('1998-08-16')]], formulas: ['A2', 'B2', 'C2'] },
    评比打分: { rows: [scoreHeader, ['T1', null, 80, 90, 70, 60]], formulas: ['C2', 'D2', 'E2', 'F2'] },
  });
  expect(outcome.issues).toEqual([]);
  expect(ranking(outcome)[0]!.total).toBe('75');
});
