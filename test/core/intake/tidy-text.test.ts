import { describe, expect, test } from 'vitest';
import { computed, issuesOf, type Row } from '../workbook.js';
import { scoreHeader } from '../ranking.js';

function named(id: Row[number], name: Row[number]) {
  const outcome = computed({ 教师名册: [['编号', '姓名', '岗位类型'], [id, name, '在编']], 评比打分: [scoreHeader] });
  const teacher = outcome.entries.teachers[0];
  return { teacher: teacher && [teacher.id, teacher.name], untidy: issuesOf(outcome, 'text-untidy').map(({ cell, value, fix }) => [cell, value, fix]) };
}

describe('an 编号', () => {
  test.each([[' T1'], ['T1 '], ['Ｔ１'], ['T 1'], ['T\u00a01'], ['T1\u200b'], ['\ufeffT1'], ['T1\n']])('%j becomes T1', (text) =>
    expect(named(text, '李明')).toEqual({ teacher: ['T1', '李明'], untidy: [['A2', text, 'T1']] }));
  test('keeps its zeros', () => expect(named('0012', '李明')).toEqual({ teacher: ['0012', '李明'], untidy: [] }));
  test('in a number is its digits, and nothing to tidy', () => expect(named(20260012, '李明')).toEqual({ teacher: ['20260012', '李明'], untidy: [] }));
});

describe('a 姓名', () => {
  test.each([
    ['李 明', '李明'], ['李　明', '李明'], [' 李明', '李明'], ['李明　', '李明'], ['李\u00a0明', '李明'], ['李明\u200b', '李明'], ['李明\n', '李明'],
    ['Ｊｏｈｎ', 'John'], ['John  Smith', 'John Smith'], [' John Smith', 'John Smith'],
  ])('%j becomes %s', (text, tidy) => expect(named('T1', text)).toEqual({ teacher: ['T1', tidy], untidy: [['B2', text, tidy]] }));
  test.each([['李明'], ['欧阳娜娜'], ['买买提·吐尔逊'], ['John Smith'], ['𠮷田'], ['李2'],
    // Brackets that tell two of one name apart are neither letters nor digits.
    ['王伟（大）']])('%s is tidy', (name) =>
    expect(named('T1', name)).toEqual({ teacher: ['T1', name], untidy: [] }));
});

describe('a required cell of invisible characters alone', () => {
  test.each([[' '], ['　'], ['\u00a0'], ['\u200b'], ['\ufeff'], ['\t\n']])('%j is blank, and said to be missing', (text) => {
    const outcome = computed({ 教师名册: [['编号', '姓名'], ['T1', text]], 评比打分: [scoreHeader] });
    expect(issuesOf(outcome, 'value-missing').map(({ cell }) => cell)).toEqual(['B2']);
  });
});

test('a row of invisible characters alone is blank', () =>
  expect(computed({ 教师名册: [['编号', '姓名'], ['\u200b', '\u200b']], 评比打分: [scoreHeader] }).issues).toEqual([]));

test('free text is nobody\'s business: spaces in 备注 or 内容 are not reported', () =>
  expect(issuesOf(computed({
    教师名册: [['编号', '姓名', '岗位类型', '职务'], ['T1', '李明', '在编', ' 教导 主任']],
    评比打分: [[...scoreHeader, '备注'], ['T1', ' 王 老师 ', 80, 80, 80, 80, ' 普通话　标准 ']],
  }), 'text-untidy')).toEqual([]));
