import { describe, expect, test } from 'vitest';
import { isDateFormat, isDateFormatId } from '../../src/workbook/date-format.js';

describe('shows no date', () => {
  test.each(['General', 'G/通用格式', '@', '0', '0.00', '#,##0.00_);[Red](#,##0.00)', '0.00E+00', '0"days"', '[Red]0', '0\\d', '"日"0', '_d0', '*m0', '¥#,##0', '[$¥-804]#,##0.00', '0%', '# ?/?'])(
    '%s', (code) => expect(isDateFormat(code)).toBe(false));
  test.each([0, 1, 2, 9, 10, 11, 12, 13, 23, 37, 44, 48, 49, 59, 164])('built-in %i', (id) => expect(isDateFormatId(id)).toBe(false));
});

describe('shows a date', () => {
  test.each(['yyyy-mm-dd', 'yyyy/m/d', 'yyyy"年"m"月"d"日"', '[$-804]yyyy"年"m"月"', 'm/d/yy h:mm', 'd-mmm-yy', 'h:mm AM/PM', '[h]:mm:ss', 'yyyy\\-mm\\-dd;@', '[$-F800]dddd, mmmm dd, yyyy', 'YYYY.MM.DD', '上午/下午h"时"mm"分"'])(
    '%s', (code) => expect(isDateFormat(code)).toBe(true));
  test.each([14, 22, 27, 31, 36, 45, 47, 50, 57, 58])('built-in %i', (id) => expect(isDateFormatId(id)).toBe(true));
});
