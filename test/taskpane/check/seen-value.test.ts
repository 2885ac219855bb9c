import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/issues/issue.js';
import { seenValue } from '../../../src/taskpane/check/seen-value.js';

const issue = (rest: Partial<Issue>): Issue => ({ code: 'text-untidy', severity: 'info', sheet: '教师名册', cell: 'B2', value: null, parameters: {}, ...rest });
const seen = (rest: Partial<Issue>, children: string[] = []) => seenValue(issue(rest), new Set(children));

describe('a name is never told', () => {
  test('in a column of names', () => expect(seen({ value: '欧阳文静', personal: true }).before).toBe('欧***'));
  test('of one letter either', () => expect(seen({ value: '丽', personal: true }).before).toBe('丽*'));
  test('of a child in any column', () => expect(seen({ value: '陈 晨', fix: '陈晨' }, ['陈晨'])).toEqual({ before: '陈␣*', after: '陈*' }));
  test('in what a fix makes of it', () => expect(seen({ value: ' 王伟', fix: '王伟', personal: true }).after).toBe('王*'));
});

describe('what is to be mended is seen', () => {
  test.each([['　周敏', '␣周*'], ['周 敏', '周␣*'], ['周\u00a0敏\u200b', '周␣*␣']])('%j', (value, before) => expect(seen({ value, personal: true }).before).toBe(before));
  test('in an 编号, which nobody hides', () => expect(seen({ value: ' Ｔ００１', fix: 'T001', personal: true })).toEqual({ before: '␣Ｔ００１', after: 'T001' }));
  test('as the day it becomes', () => expect(seen({ code: 'date-as-text', value: '2026.3.1', fix: { day: '2026-03-01' as never } })).toEqual({ before: '2026.3.1', after: '2026-03-01' }));
});

test('blanks in other texts stay as they are', () => expect(seen({ code: 'enum-unknown', value: '共 青团员' }).before).toBe('共 青团员'));
test('a blank cell shows nothing', () => expect(seen({ code: 'value-missing' })).toEqual({ before: '', after: null }));
