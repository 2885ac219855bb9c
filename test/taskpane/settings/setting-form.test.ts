import { describe, expect, test } from 'vitest';
import { knownParameters } from '../../../src/core/intake/known-parameters.js';
import { settingForm } from '../../../src/taskpane/settings/setting-form.js';
import { settingSections } from '../../../src/taskpane/settings/setting-sections.js';
import type { Row } from '../../core/workbook.js';
import { workbook } from '../../core/workbook.js';

const form = (rows: readonly Row[], draft: Parameters<typeof settingForm>[1] = {}) => settingForm(workbook({ 设置: [['参数', '值'], ...rows] }), draft);

test('every parameter stands in one section of the form', () =>
  expect(settingSections.flatMap(([, fields]) => fields).toSorted()).toEqual(Object.keys(knownParameters).toSorted()));

describe('what cannot be used', () => {
  test('is told with the sentence of the check, at the field', () =>
    expect(form([], { ratio: '3:x' }).fields['ratio']!.checked.expected).toMatchObject({ expected: 'ratio', min: 2, max: 5 }));
  test('is told of the weights together', () =>
    expect(form([], { researchWeight: '0', designWeight: '0', observationWeight: '0', teachingWeight: '0' }).faulty).toEqual(['researchWeight']));
  test('is told of a term that ends before it begins', () =>
    expect(form([], { termFrom: '2026-07-01', termUntil: '2026-02-01' }).faulty).toEqual(['termUntil']));
  test('is told of names that are not as many as the ratio has parts', () => expect(form([], { ratio: '3:4' }).faulty).toEqual(['grades']));
  test('stands in the sheet already', () => expect(form([['小数位数', 9]]).faulty).toEqual(['decimals']));
});

describe('what would be saved', () => {
  test('is nothing at first', () => expect(form([['小数位数', 3]]).changes).toEqual({}));
  test('is only what was changed', () => expect(form([['小数位数', 3]], { decimals: '4' }).changes).toEqual({ decimals: '4' }));
  test('is not another way to write the same', () => expect(form([], { ratio: '３：４：３', grades: '一等奖,二等奖,三等奖' }).changes).toEqual({}));
  test('is the default put in place of what cannot be used', () => expect(form([['小数位数', 9]], { decimals: '2' }).changes).toEqual({ decimals: '2' }));
});

describe('what differs from the default', () => {
  test('is marked, with the default to go back to', () => expect(form([['小数位数', 3]]).fields.decimals).toMatchObject({ isOwn: true, fallback: '2' }));
  test('is not what says the same', () => expect(form([['等次比例', '3∶4∶3']]).fields['ratio']!.isOwn).toBe(false));
  test('is not a value that only clashes with another', () => expect(form([], { ratio: '3:4' }).fields['grades']!.isOwn).toBe(false));
  test('is never a name or a date, which every school has', () => expect(form([['学校名称', '实验小学']]).fields['school']!.isOwn).toBe(false));
});
