import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/core/fingerprint.js';
import { day, error, workbook, type Row } from './workbook.js';

const of = (...rows: readonly Row[]): string => fingerprint(workbook({ 表: rows }).sheets[0]!);
const base = of(['编号', '姓名'], ['T1', '李明']);

test('is a few hexadecimal digits', () => expect(base).toMatch(/^[0-9a-f]{12,16}$/));

describe('is another for other entries', () => {
  test.each<[string, readonly Row[]]>([
    ['a changed letter', [['编号', '姓名'], ['T1', '李鸣']]],
    ['a number for its text', [['编号', '姓名'], [1, '李明']]],
    ['rows changed about', [['T1', '李明'], ['编号', '姓名']]],
    ['cells changed about', [['编号', '姓名'], ['李明', 'T1']]],
    ['a cell moved right', [['编号', '姓名'], ['T1', null, '李明']]],
    ['one row more', [['编号', '姓名'], ['T1', '李明'], ['T2']]],
    ['an error', [['编号', '姓名'], ['T1', error('#N/A')]]],
  ])('%s', (_, rows) => expect(of(...rows)).not.toBe(base));

  test('a number beside an entry and the next row of that number', () => expect(of(['甲', 2, '乙'])).not.toBe(of(['甲'], ['乙'])));
  test('text and number of one look', () => expect(of(['95'])).not.toBe(of([95])));
  test('TRUE and its text', () => expect(of([true])).not.toBe(of(['true'])));
});

describe('is the same whatever the looks', () => {
  test('blank cells at the end of rows', () => expect(of(['编号', '姓名', null], ['T1', '李明', null, null])).toBe(base));
  test('blank rows below', () => expect(of(['编号', '姓名'], ['T1', '李明'], [null, null], [null])).toBe(base));
  test('a date and its serial', () => expect(of([day('2025-01-01')])).toBe(of([45_658])));
});
