import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { computed, issuesOf, type Row } from '../workbook.js';
import { roster, scoreHeader } from '../ranking.js';

const noted = (note: Row[number]) => issuesOf(computed({
  教师名册: [[...roster()[0]!, '备考'], ['T1', '李明', '在编', note]],
  评比打分: [scoreHeader],
}), 'private-data').map(({ cell, value, severity, fix }) => ({ cell, value, severity, fix }));

/** GB 11643: the weights of the first 17 digits and what the last character is for each remainder. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const lastCharacters = '10X98765432';
const withCheckDigit = (body: string): string =>
  body + lastCharacters[weights.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11]!;

describe('an 18-digit national ID', () => {
  // The standard's own examples.
  test.each([['11010519491231002X'], ['440524188001010014']])('%s is reported, masked but for three digits, without a fix', (id) =>
    expect(noted(id)).toEqual([{ cell: 'D2', value: `${id.slice(0, 3)}${'*'.repeat(15)}`, severity: 'warning', fix: undefined }]));

  test.each([
    ['in lower case', '11010519491231002x'],
    ['in full width', '１１０１０５１９４９１２３１００２Ｘ'],
    ['within a sentence', '身份证号：11010519491231002X。'],
    ['as a pupil\'s number', 'G11010519491231002X'],
    ['in groups', '110105 19491231 002X'],
  ])('is found %s', (_, text) => expect(noted(text)).toHaveLength(1));

  test.each([
    ['a wrong check digit', '110105194912310021'], ['another wrong one', '440524188001010015'],
    ['17 digits', '11010519491231002'], ['19 digits', '1101051949123100201'], ['a leading 0', '010105194912310021'],
  ])('is none with %s', (_, text) => expect(noted(text)).toEqual([]));

  propertyTest.prop([fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }), fc.integer({ min: 1, max: 9 })])(
    'is known by its check digit, and by no other', (rest, first) => {
      const right = withCheckDigit(`${first}${rest.join('')}`);
      expect(noted(right)).toHaveLength(1);
      for (const last of lastCharacters) {
        if (last === right[17]) continue;
        expect(noted(right.slice(0, 17) + last)).toEqual([]);
      }
    },
  );
});

describe('an 11-digit mobile number', () => {
  test.each<[string, Row[number]]>([
    ['text', '13800138000'], ['a number', 13_800_138_000], ['in a sentence', '电话13800138000，晚上打'], ['with the country', '+8613800138000'], ['in full width', '１９９００１３８０００'],
  ])('is reported as %s', (_, cell) => expect(noted(cell)).toHaveLength(1));
  test('is masked', () => expect(noted('13800138000')[0]).toMatchObject({ value: '138********', severity: 'warning' }));
  test.each<[string, Row[number]]>([
    ['10 digits', '1380013800'], ['12 digits', '138001380001'], ['a landline', '01088886666'], ['12 at the start', '12800138000'],
  ])('is none with %s', (_, cell) => expect(noted(cell)).toEqual([]));
});

test('it is looked for in every cell of every input sheet, and in no other sheet', () => {
  const outcome = computed({
    设置: [['参数', '值', '说明'], ['学校名称', '中心小学', '13800138000']],
    教师名册: [['校长电话13800138000'], ...roster('李明')],
    评比打分: [scoreHeader, ['T1', '外请专家13800138000', 80, 80, 80, 80]],
    通讯录: [['姓名', '电话'], ['李明', '13800138000']],
  });
  expect(issuesOf(outcome, 'private-data').map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['设置!C2', '教师名册!A1', '评比打分!B2']);
});

test('no issue of any kind shows such a number in full', () => {
  const phone = '13800138000';
  const outcome = computed({
    设置: [['参数', '值'], [`联系电话${phone}`, '李明'], ['满分', phone]],
    教师名册: [['编号', '姓名', '出生日期', '岗位类型'], ['T1', '李明', phone, phone], ['T2', `王芳 ${phone}`, null, '特岗']],
    结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], [phone, phone, phone], ['李明', '青年教师', `王芳${phone}`]],
    帮扶记录: [['日期', '帮扶人', '帮扶对象', '方面'], [phone, `李明${phone}`, phone, phone]],
    评比打分: [scoreHeader, [phone, phone, phone, phone, phone, phone], ['T1', `甲${phone}`, 80, 80, 80, 80], ['T1', `甲${phone}`, 80, 80, 80, 80]],
  });
  expect(outcome.issues.length).toBeGreaterThan(10);
  expect(outcome.issues.filter((issue) => JSON.stringify([issue.value, issue.parameters]).includes(phone))).toEqual([]);
});

test('a fix that would repeat the number is not offered', () => {
  const { issues } = computed({ 教师名册: [['编号', '姓名'], ['11010519491231002X ', '李明']], 评比打分: [scoreHeader] });
  expect(issues.find(({ code }) => code === 'text-untidy')).toMatchObject({ value: '110***************' });
  expect(JSON.stringify(issues)).not.toContain('19491231');
});
test.each(['138 0013 8000', '138-0013-8000', '+86 13800138000', '86-138-0013-8000'])('a mobile number written as %s is found', (text) => expect(noted(text)).toHaveLength(1));
test.each(['45.18555667001分', '均值45.18555667001', '13800138000.5'])('the digits of a decimal fraction are none: %s', (text) => expect(noted(text)).toEqual([]));
