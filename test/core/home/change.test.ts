import { describe, expect, test } from 'vitest';
import { changeOf, changeText } from '../../../src/core/home/change.js';
import { sayIn } from '../../../src/locales/locale.js';

const rate = (value: number | null) => ({ value, format: '0.00%' });
const text = (...given: Parameters<typeof changeOf>): string | null => {
  const change = changeOf(...given);
  return change && changeText(change, sayIn('zh-CN'));
};

describe('there is no change', () => {
  test.each<[string, Parameters<typeof changeOf>]>([
    ['without a figure before', [{ value: 3 }, null]],
    ['where the figure is a text', [{ value: '3／5' }, 3]],
    ['where there is no rate', [rate(null), 0.5]],
  ])('%s', (_, given) => expect(changeOf(...given)).toBeNull());
});

describe('a change', () => {
  test('of a count is a count', () => {
    expect(text({ value: 51 }, 48)).toBe('↑ 3');
    expect(text({ value: 0 }, 12)).toBe('↓ 12');
    expect(text({ value: 7 }, 7)).toBe('＝');
  });
  test('of a rate is in percentage points, not in per cent of the former rate', () => {
    expect(text(rate(0.5), 0.4)).toBe('↑ 10.00 个百分点');
    expect(text({ value: 0.915, format: '0.0%' }, 0.93)).toBe('↓ 1.5 个百分点');
  });
  // 2/3 shows 66.67 %, 1/3 shows 33.33 %: the reader subtracts what he sees, and 0.8333 − 0.75 is 8.329999… in binary.
  test('is the difference of what is shown', () => {
    expect(text(rate(2 / 3), 1 / 3)).toBe('↑ 33.34 个百分点');
    expect(text(rate(0.8333), 0.75)).toBe('↑ 8.33 个百分点');
    expect(text(rate(0.500_01), 0.5)).toBe('＝');
  });
});
