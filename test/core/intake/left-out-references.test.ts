/** One round of corrections is enough: a row is left out for its first fault, but all of its faults are told (SPEC 5). */

import { describe, expect, test } from 'vitest';
import { rowsWith, school, schoolWith } from '../school.js';
import { computed, day, places, type Row, type Sheets } from '../workbook.js';

const foundIn = (sheet: string, sheets: Sheets): string[] => places(computed(sheets).issues.filter((issue) => issue.sheet === sheet));
const when = day('2026-03-02');

describe('a reference to nobody is told beside another required cell that is bad', () => {
  test.each<[string, Row, Row, string[]]>([
    ['学习考勤', ['日期', '教师', '状态'], ['下周', '孙悟空', '出勤'], ['type-date 学习考勤!A2', 'ref-unknown 学习考勤!B2']],
    ['岗位评比', ['教师', '岗位'], ['孙悟空', null], ['ref-unknown 岗位评比!A2', 'value-missing 岗位评比!B2']],
    ['听课调研', ['日期', '听课人', '授课教师'], [null, '孙悟空', '猪八戒'], ['value-missing 听课调研!A2', 'ref-unknown 听课调研!B2', 'ref-unknown 听课调研!C2']],
    ['听课调研', ['日期', '听课人', '授课教师'], [when, null, '猪八戒'], ['value-missing 听课调研!B2', 'ref-unknown 听课调研!C2']],
  ])('%s', (sheet, header, row, expected) => expect(foundIn(sheet, school({ [sheet]: [header, row] }))).toEqual(expected));
  test('结对帮扶', () => expect(foundIn('结对帮扶', schoolWith('结对帮扶', { A2: '孙悟空', B2: '同事', C2: '猪八戒' })))
    .toEqual(['ref-unknown 结对帮扶!A2', 'enum-unknown 结对帮扶!B2', 'ref-unknown 结对帮扶!C2']));
  test('帮扶记录', () => expect(foundIn('帮扶记录', schoolWith('帮扶记录', { A2: '下周', B2: '孙悟空', C2: '猪八戒' })))
    .toEqual(['type-date 帮扶记录!A2', 'ref-unknown 帮扶记录!B2', 'ref-unknown 帮扶记录!C2']));
});

describe('in a row that is left out', () => {
  const twins = [...rowsWith('教师名册', {}), ['T6', '李明', '男', null, '群众', null, null, null, '特岗', null]];
  test('a name that two bear is told too', () =>
    expect(foundIn('岗位评比', school({ 教师名册: twins, 岗位评比: [['教师', '岗位'], ['李明', null]] }))).toEqual(['name-ambiguous 岗位评比!A2', 'value-missing 岗位评比!B2']));
  test('a reference that means somebody is not', () => {
    expect(foundIn('岗位评比', school({ 岗位评比: [['教师', '岗位'], ['李明', null]] }))).toEqual(['value-missing 岗位评比!B2']);
    expect(foundIn('结对帮扶', schoolWith('结对帮扶', { B2: '同事', C2: 'S1' }))).toEqual(['enum-unknown 结对帮扶!B2']);
  });
  test('a target whose name a teacher and a child bear is asked nothing: its kind would decide', () => {
    const students: Row[] = [...rowsWith('学生名册', {}), ['S4', '李明', null, null, '是', '否']];
    expect(foundIn('结对帮扶', { ...schoolWith('结对帮扶', { A2: null, C2: '李明' }), 学生名册: students })).toEqual(['value-missing 结对帮扶!A2']);
  });
  test('one cell merged over several rows is told once', () =>
    expect(foundIn('岗位评比', school({ 岗位评比: { rows: [['教师', '岗位', '承诺'], ['孙悟空', null, '√'], [null, null, '√'], [null, null, '√']], merges: ['A2:A4'] } })))
      .toEqual(['ref-unknown 岗位评比!A2', 'value-missing 岗位评比!B2', 'value-missing 岗位评比!B3', 'value-missing 岗位评比!B4']));
  test('one cell of a table of marks is told once, whether its marks can be read or not', () => {
    const header: Row = ['姓名', when, day('2026-03-16')];
    const found = (...marks: readonly Row[number][]) => foundIn('学习考勤', school({ 学习考勤: [header, ['孙悟空', ...marks], ['李明', '√', '√']] }));
    expect(found('甲', '√')).toEqual(['ref-unknown 学习考勤!A2', 'enum-unknown 学习考勤!B2']);
    expect(found('√', '甲')).toEqual(['ref-unknown 学习考勤!A2', 'enum-unknown 学习考勤!C2']);
  });
});
