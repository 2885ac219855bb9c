import { describe, expect, test } from 'vitest';
import { isBlocked } from '../../../src/core/compute.js';
import type { Issue, IssueCode } from '../../../src/core/issues/issue.js';
import { school, schoolWith } from '../school.js';
import { computed, day, error, issuesOf, type Sheets } from '../workbook.js';
import { outputNames } from '../../sheet-names.js';

type Found = Pick<Issue, 'severity' | 'sheet' | 'cell' | 'value'> & { readonly fix?: Issue['fix'] };

/** What an entry must raise: where, what stands there, what repairs it. Every other issue of that code fails. */
const raised: readonly [IssueCode, string, Sheets, readonly Found[]][] = [
  ['sheet-missing', 'no 评比打分', school({ 评比打分: null }), [{ severity: 'error', sheet: '评比打分', cell: null, value: null }]],
  ['sheet-missing', 'no 教师名册', school({ 教师名册: null }), [{ severity: 'error', sheet: '教师名册', cell: null, value: null }]],
  ['column-missing', 'no 姓名', schoolWith('教师名册', { B1: '花名' }), [{ severity: 'error', sheet: '教师名册', cell: 'A1', value: null }]],
  ['column-duplicate', '姓名 twice', schoolWith('教师名册', { K1: '教师姓名' }), [{ severity: 'warning', sheet: '教师名册', cell: 'K1', value: '教师姓名' }]],
  ['setting-unknown', 'a slip in a parameter', schoolWith('设置', { A2: '学校名字' }), [{ severity: 'warning', sheet: '设置', cell: 'A2', value: '学校名字' }]],
  ['setting-invalid', 'a word for a number', schoolWith('设置', { B5: '三次' }), [{ severity: 'error', sheet: '设置', cell: 'B5', value: '三次' }]],
  ['value-missing', 'no 姓名 in a row', schoolWith('学生名册', { B3: null }), [{ severity: 'error', sheet: '学生名册', cell: 'B3', value: null }]],
  ['value-missing', 'no 方面', schoolWith('帮扶记录', { D2: null }), [{ severity: 'error', sheet: '帮扶记录', cell: 'D2', value: null }]],
  ['formula-error', '#N/A for a mark', schoolWith('评比打分', { C2: error('#N/A') }), [{ severity: 'error', sheet: '评比打分', cell: 'C2', value: '#N/A' }]],
  ['type-number', 'words for a mark', schoolWith('评比打分', { C2: '九十五' }), [{ severity: 'error', sheet: '评比打分', cell: 'C2', value: '九十五' }]],
  ['type-date', 'words for a date', schoolWith('帮扶记录', { A2: '三月中旬' }), [{ severity: 'error', sheet: '帮扶记录', cell: 'A2', value: '三月中旬' }]],
  ['number-range', '101 of 100', schoolWith('评比打分', { C2: 101 }), [{ severity: 'error', sheet: '评比打分', cell: 'C2', value: 101 }]],
  ['number-as-text', '９５', schoolWith('评比打分', { C2: '９５' }), [{ severity: 'warning', sheet: '评比打分', cell: 'C2', value: '９５', fix: 95 }]],
  ['date-as-text', '2026.3.1', schoolWith('结对帮扶', { D2: '2026.3.1' }),
    [{ severity: 'warning', sheet: '结对帮扶', cell: 'D2', value: '2026.3.1', fix: { day: '2026-03-01' as never } }]],
  ['text-untidy', 'a spaced 姓名', schoolWith('教师名册', { B2: '李　明' }), [{ severity: 'info', sheet: '教师名册', cell: 'B2', value: '李　明', fix: '李明' }]],
  ['text-untidy', 'a wide 编号 in a reference', schoolWith('评比打分', { A2: 'Ｔ１' }), [{ severity: 'info', sheet: '评比打分', cell: 'A2', value: 'Ｔ１', fix: 'T1' }]],
  ['enum-unknown', 'another 性别', schoolWith('教师名册', { C2: '先生' }), [{ severity: 'error', sheet: '教师名册', cell: 'C2', value: '先生' }]],
  ['enum-unknown', 'a short 政治面貌', schoolWith('教师名册', { E2: '党员' }), [{ severity: 'error', sheet: '教师名册', cell: 'E2', value: '党员', fix: '中共党员' }]],
  ['enum-unknown', 'an unknown 职称 (a warning)', schoolWith('教师名册', { F2: '特级教师' }), [{ severity: 'warning', sheet: '教师名册', cell: 'F2', value: '特级教师' }]],
  ['id-duplicate', 'T1 again', schoolWith('教师名册', { A3: 'T1' }), [{ severity: 'error', sheet: '教师名册', cell: 'A3', value: 'T1' }]],
  ['id-duplicate', 'S1 again, wide', schoolWith('学生名册', { A4: 'Ｓ１' }), [{ severity: 'error', sheet: '学生名册', cell: 'A4', value: 'Ｓ１' }]],
  ['ref-unknown', 'a stranger', schoolWith('结对帮扶', { A2: '孙悟空' }), [{ severity: 'error', sheet: '结对帮扶', cell: 'A2', value: '孙悟空' }]],
  ['ref-unknown', 'a strange child in the log', schoolWith('帮扶记录', { C4: 'S9' }), [{ severity: 'error', sheet: '帮扶记录', cell: 'C4', value: 'S9' }]],
  ['name-ambiguous', 'two 王芳', schoolWith('教师名册', { B4: '王芳' }), [{ severity: 'error', sheet: '评比打分', cell: 'A3', value: '王芳' }]],
  ['pair-self', 'T1 with himself', schoolWith('结对帮扶', { A6: 'T1', B6: '青年教师', C6: '李明' }), [{ severity: 'error', sheet: '结对帮扶', cell: 'C6', value: '李明' }]],
  ['pair-duplicate', 'T1 and T3 again', schoolWith('结对帮扶', { A6: '李明', B6: '青年教师', C6: '张伟' }), [{ severity: 'warning', sheet: '结对帮扶', cell: 'C6', value: 'T3' }]],
  ['pair-kind', 'a teacher who is not young', schoolWith('结对帮扶', { A6: 'T1', B6: '青年教师', C6: 'T2' }), [{ severity: 'warning', sheet: '结对帮扶', cell: 'C6', value: 'T2' }]],
  ['pair-kind', 'a child not marked so', schoolWith('结对帮扶', { A6: 'T1', B6: '留守儿童', C6: 'S2' }), [{ severity: 'warning', sheet: '结对帮扶', cell: 'C6', value: 'S2' }]],
  ['mentor-not-member', 'T3 is no member', schoolWith('结对帮扶', { A6: 'T3', B6: '青年教师', C6: 'T4' }), [{ severity: 'warning', sheet: '结对帮扶', cell: 'A6', value: 'T3' }]],
  ['mentor-title', 'a mentor below his pupil', schoolWith('教师名册', { F2: '三级教师' }), [{ severity: 'warning', sheet: '结对帮扶', cell: 'A2', value: 'T1' }]],
  ['mentor-off-duty', 'a retired mentor', schoolWith('结对帮扶', { A6: 'T5', B6: '留守儿童', C6: 'S3' }), [{ severity: 'warning', sheet: '结对帮扶', cell: 'A6', value: 'T5' }]],
  ['mentor-overload', 'two where one is allowed', schoolWith('结对帮扶', { A6: 'T1', B6: '留守儿童', C6: 'S3', A7: 'T1', B7: '留守儿童', C7: 'S1', A8: 'T1', B8: '学困生', C8: 'S2' }),
    [{ severity: 'warning', sheet: '结对帮扶', cell: 'A8', value: 'T1' }]],
  ['title-ambiguous', 'a bare 高级', schoolWith('教师名册', { F2: '高级' }), [{ severity: 'warning', sheet: '教师名册', cell: 'F2', value: '高级' }]],
  ['title-unknown', 'no 职称 of a mentor', schoolWith('教师名册', { F2: null }), [{ severity: 'warning', sheet: '教师名册', cell: 'F2', value: 'T1' }]],
  ['youth-unknown', 'nothing to go by', schoolWith('教师名册', { D4: null, G4: null, I4: null }), [{ severity: 'warning', sheet: '教师名册', cell: 'D4', value: 'T3' }]],
  ['score-duplicate', 'a judge twice', schoolWith('评比打分', { A6: 'T1', B6: '外请专家', C6: 60 }), [{ severity: 'error', sheet: '评比打分', cell: 'A6', value: 'T1' }]],
  ['judge-self', 'T1 for himself', schoolWith('评比打分', { A6: 'T1', B6: '李明', C6: 100 }), [{ severity: 'warning', sheet: '评比打分', cell: 'B6', value: '李明' }]],
  ['judge-related', 'T1 for T3', schoolWith('评比打分', { A6: 'T3', B6: 'T1', C6: 100 }), [{ severity: 'warning', sheet: '评比打分', cell: 'B6', value: 'T1' }]],
  ['judge-related', 'T3 for T1', schoolWith('评比打分', { A6: 'T1', B6: '张伟', C6: 60 }), [{ severity: 'warning', sheet: '评比打分', cell: 'B6', value: '张伟' }]],
  ['contestant-incomplete', 'no 教学设计', schoolWith('评比打分', { D2: null }), [{ severity: 'warning', sheet: '评比打分', cell: 'A2', value: '李明' }]],
  ['contestant-incomplete', '弃权', schoolWith('评比打分', { D3: '弃权' }), [{ severity: 'warning', sheet: '评比打分', cell: 'A3', value: '王芳' }]],
  ['contestant-absent', 'a teacher without a row', schoolWith('教师名册', { A7: 'T6', B7: '赵强', I7: '在编' }), [{ severity: 'warning', sheet: '教师名册', cell: 'B7', value: '赵强' }]],
  ['log-orphan', 'T1 and S1 are no pair', schoolWith('帮扶记录', { A6: day('2026-04-01'), B6: 'T1', C6: 'S1', D6: '生活' }),
    [{ severity: 'warning', sheet: '帮扶记录', cell: 'C6', value: 'S1' }]],
  ['private-data', 'a mobile number', schoolWith('评比打分', { G2: '电话13800138000' }), [{ severity: 'warning', sheet: '评比打分', cell: 'G2', value: '电话138********' }]],
  ['output-name-taken', 'a 评比结果 of the school\'s own', school({ 评比结果: [['旧的结果']] }), [{ severity: 'error', sheet: '评比结果', cell: 'A1', value: null }]],
];

describe.each(raised)('%s', (code, entry, sheets, expected) => {
  test(`is raised by ${entry}`, () => {
    const found = issuesOf(computed(sheets), code).map(({ severity, sheet, cell, value, fix }): Found =>
      ({ severity, sheet, cell, value, ...(fix !== undefined && { fix }) }));
    expect(found).toEqual(expected);
  });
});

describe('entries that are in order', () => {
  test('raise nothing', () => expect(computed(school()).issues).toEqual([]));

  test.each<[string, Sheets]>([
    ['no optional sheet', school({ 设置: null, 学生名册: null, 结对帮扶: null, 帮扶记录: null })],
    ['extra columns', schoolWith('教师名册', { K1: '身高', K2: 175, K3: '一米六' })],
    ['a known alias beside no other', schoolWith('教师名册', { B1: '教师姓名' })],
    ['a blank optional cell', schoolWith('教师名册', { C2: null, H2: null, J2: null })],
    ['two of one name whom nobody calls by it', schoolWith('学生名册', { B2: '小军' })],
    ['an old 职称 of the primary ladder', schoolWith('教师名册', { F2: '小学高级' })],
    ['no 职称 of someone in no pair of young teachers', schoolWith('教师名册', { F6: null })],
    ['no 职称 where any will do', school({
      ...schoolWith('教师名册', { F2: null }), 设置: [['参数', '值'], ['帮扶人职称要求', '不限'], ['每学期最少帮扶记录', 1]],
    })],
    ['two renewals one after the other', schoolWith('结对帮扶', { E2: day('2026-06-30'), A6: 'T1', B6: '青年教师', C6: 'T3', D6: day('2026-07-01') })],
    ['as many targets as are allowed', schoolWith('结对帮扶', { A6: 'T1', B6: '留守儿童', C6: 'S3', A7: 'T1', B7: '留守儿童', C7: 'S1' })],
    ['a pair that has ended, whatever it was', schoolWith('结对帮扶', { A6: 'T5', B6: '青年教师', C6: 'T2', E6: day('2020-07-01') })],
    ['a retired teacher without a row', schoolWith('教师名册', { A7: 'T6', B7: '孙丽', J7: '退休' })],
    ['a birth date alone', schoolWith('教师名册', { G5: null, I5: null })],
    ['an 11-digit number that is no mobile number', schoolWith('评比打分', { G2: '20260300001' })],
    ['our own sheets', school({ 评比结果: { rows: [['评比结果']], mark: 'ranking' }, 运行记录: { rows: [['运行记录']], mark: 'log' } })],
    ['sheets of other names', school({ 教研安排: [['日期', '13800138000', error('#N/A')]] })],
  ])('%s', (_, sheets) => expect(computed(sheets).issues).toEqual([]));
});

const severities: Readonly<Partial<Record<IssueCode, Issue['severity']>>> = {
  'sheet-missing': 'error', 'column-missing': 'error', 'column-duplicate': 'warning', 'setting-unknown': 'warning', 'setting-invalid': 'error',
  'value-missing': 'error', 'formula-error': 'error', 'type-number': 'error', 'type-date': 'error', 'number-range': 'error',
  'number-as-text': 'warning', 'date-as-text': 'warning', 'text-untidy': 'info', 'enum-unknown': 'error', 'id-duplicate': 'error',
  'ref-unknown': 'error', 'name-ambiguous': 'error', 'pair-self': 'error', 'pair-duplicate': 'warning', 'pair-kind': 'warning',
  'mentor-not-member': 'warning', 'mentor-title': 'warning', 'mentor-off-duty': 'warning', 'mentor-overload': 'warning',
  'title-ambiguous': 'warning', 'title-unknown': 'warning', 'youth-unknown': 'warning', 'score-duplicate': 'error',
  'judge-self': 'warning', 'judge-related': 'warning', 'contestant-incomplete': 'warning', 'contestant-absent': 'warning',
  'log-orphan': 'warning', 'private-data': 'warning', 'output-name-taken': 'error',
};

describe('every code', () => {
  test.each(Object.entries(severities))('%s is raised by an entry above, as %s', (code, severity) => {
    const cases = raised.filter(([raisedCode]) => raisedCode === code);
    expect(cases.some(([, , , expected]) => expected.some((issue) => issue.severity === severity))).toBe(true);
  });
});

describe('the official result', () => {
  test('is blocked by an error', () => expect(isBlocked(computed(schoolWith('评比打分', { C2: '九十五' })))).toBe(true));
  test('is not blocked by warnings and hints', () =>
    expect(isBlocked(computed(schoolWith('评比打分', { A2: ' T1', C2: '９５', D3: '弃权' })))).toBe(false));
});

describe('the list', () => {
  const sheets = school({ ...schoolWith('评比打分', { A2: ' T1', C4: '优', C3: '良', D3: 101 }), 教师名册: [['编号', '姓名'], ['T1', ' 李明'], ['T1', '王芳']] });
  test('goes by sheet in the ledgers\' order, then row, then column', () =>
    expect(computed(sheets).issues.filter(({ code }) => ['text-untidy', 'type-number', 'number-range', 'id-duplicate'].includes(code)).map(({ sheet, cell }) => `${sheet}!${cell}`))
      .toEqual(['教师名册!B2', '教师名册!A3', '评比打分!A2', '评比打分!C3', '评比打分!D3', '评比打分!C4']));
  test('is the same each time', () => expect(computed(sheets).issues).toEqual(computed(sheets).issues));
});

describe('a sheet that bears an output\'s name', () => {
  test.each(outputNames)('%s is taken when it is not ours', (name) => {
    expect(issuesOf(computed(school({ [name]: [] })), 'output-name-taken').map(({ sheet }) => sheet)).toEqual([name]);
    expect(issuesOf(computed(school({ [name]: { rows: [], mark: 'something-else' } })), 'output-name-taken')).toHaveLength(1);
  });
});
