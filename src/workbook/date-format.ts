/** Whether a number format shows a date (ECMA-376 part 1, 18.8.30, and the built-in ids of East Asian Excel). */

/** Built-in format ids that show a date or a time of day. */
export function isDateFormatId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/**
 * A format code is a date when a date letter stands outside quotes, escapes, padding and brackets:
 * `yyyy"年"m"月"` is; `0"days"`, `[Red]0.00`, `General` and `G/通用格式` are not.
 * Only the first section counts: it formats positive numbers.
 */
export function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare.split(';')[0] ?? '');
}
