import { describe, expect, test } from 'vitest';
import { isMet, type CellCondition } from '../../src/workbook/conditional-format.js';

const condition = (is: CellCondition['is'], operand: CellCondition['operand'], isOfNumbers = false): CellCondition => ({ is, operand, isOfNumbers });

// As Excel compares cells.
describe('a condition', () => {
  test.each([
    ['>', 60, 60], ['<', 60, 60], ['<>', 60, 60], ['=', 60, '60'], ['<', 60, '优'], ['<', 60, true], ['=', '是', null], ['=', '是', '不是'], ['>', 0, null],
  ] as const)('%s %j is not met by %j', (is, operand, value) => expect(isMet(condition(is, operand), value)).toBe(false));
  test.each([
    ['>=', 60, 60], ['<=', 60, 60], ['<', 60, 59.9], ['<', 60, null], ['>', 60, '优'], ['=', 'no', 'No'], ['=', '', null], ['<>', '是', null],
  ] as const)('%s %j is met by %j', (is, operand, value) => expect(isMet(condition(is, operand), value)).toBe(true));
  test('that is of numbers is met by nothing else', () => {
    expect([null, '61', true, 60, 61].map((value) => isMet(condition('>', 60, true), value))).toEqual([false, false, false, false, true]);
    expect(isMet(condition('<', 60, true), null)).toBe(false);
  });
});
