/** What a cell shows, as text. */

import { isDateFormat } from './date-format.js';
import type { Column, Content } from './description.js';
import type { PlacedCell } from './layout.js';
import { styles, type Style, type StyleName } from './styles.js';

/** What a reader of the sheet would see in a cell. @param format an Excel number format in place of the style's own. */
export function shownContent(content: Content | PlacedCell['content'], style: StyleName, format = (styles[style] as Style).format): string {
  if (content === null) return '';
  if (typeof content === 'object') return 'day' in content ? shownDay(content.day, format) : shownContent(content.value, style, format);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'number' && format !== undefined ? shownNumber(content, format) : String(content);
}

export const shownInColumn = ({ value, style, format }: Column<unknown>, row: unknown): string => shownContent(value(row), style, format);

/** Of the formats that our styles use: 0, 0.00, 0.00% and the like, with a section for nought. Any other shows the number as it is. */
export function shownNumber(value: number, format: string): string {
  const [usual = '', negative, nought] = format.split(';');
  if (value === 0 && nought !== undefined) return nought === '' ? '' : shownNumber(value, nought);
  if (value < 0 && negative !== undefined) return negative === '' ? '' : shownNumber(-value, negative);
  const match = /^0(?:\.(0+))?(%?)$/.exec(usual);
  if (!match) return String(value);
  const [, decimals = '', percent = ''] = match;
  return `${rounded(value, decimals.length, percent === '' ? 0 : 2)}${percent}`;
}

/** Of a date format such as yyyy-mm-dd or m"月"d"日"; a format that knows no dates shows the day as it is. */
export function shownDay(day: string, format: string | undefined): string {
  if (format === undefined || !isDateFormat(format)) return day;
  const [year = '', month = '', date = ''] = day.split('-');
  const parts: Readonly<Record<string, string>> = { yyyy: year, mm: month, m: String(Number(month)), dd: date, d: String(Number(date)) };
  return format.replace(/"([^"]*)"|yyyy|mm?|dd?/g, (part, quoted: string | undefined) => quoted ?? parts[part]!);
}

/** In Excel's 15 digits, which is what it rounds as well: half away from nought, whatever the binary fraction. @param shift places to the left before. */
function rounded(value: number, decimals: number, shift: number): string {
  const [mantissa = '0', exponent = '0'] = Number(Math.abs(value).toPrecision(15)).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const excess = digits.length - 1 - Number(exponent) - shift - decimals;
  const power = 10n ** BigInt(Math.abs(excess));
  const units = excess > 0 ? (BigInt(digits) * 2n + power) / (power * 2n) : BigInt(digits) * power;
  const text = String(units).padStart(decimals + 1, '0');
  const point = text.length - decimals;
  return `${value < 0 ? '-' : ''}${text.slice(0, point)}${decimals > 0 ? `.${text.slice(point)}` : ''}`;
}
