import { describe, expect, test } from 'vitest';
import { typedText } from '../../../../src/hosts/excel/painting/typed-text.js';

describe('a text that Excel would take for something else', () => {
  test.each(['0012', '12', '3.5', '1e3', '1/2', '3:4:3', '2025-6', '3月5日', '二〇二五年', '上午9时', 'TRUE', 'false', '#N/A', '50%', '９５', '¥5', '—'])(
    'bears an apostrophe in a cell of no text format: %s', (text) => expect(typedText(text, 'General')).toBe(`'${text}`));
  test.each(['=1+1', '+86', '-欧阳', '@赵六', "'引号"])('bears one whatever the format: %s', (text) => {
    expect(typedText(text, '@')).toBe(`'${text}`);
    expect(typedText(text, 'General')).toBe(`'${text}`);
  });
});

describe('a text that can be nothing else', () => {
  test.each(['一等奖', '优质课评比结果', '统计日期 2026-06-30'])('is written as it is: %s', (text) => expect(typedText(text, 'General')).toBe(text));
  test.each(['0012', '3:4:3', 'TRUE', '3月5日'])('in a cell of text format: %s', (text) => expect(typedText(text, '@')).toBe(text));
  test('nothing is nothing', () => expect(typedText('', 'General')).toBe(''));
});

test('a text that is too long for a cell is cut where Excel ends', () => {
  expect(typedText('字'.repeat(40_000), 'General')).toHaveLength(32_767);
});
