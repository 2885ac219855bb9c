/** What a person means by what is typed into a cell, or pasted: as Excel takes it, but that no digit is lost. */

import { isDateFormat } from '../../workbook/date-format.js';
import { daySerial, serialDay } from '../../workbook/day-serial.js';
import type { CellValue } from '../file/cell-edit.js';

/** A number of more digits would lose some. */
const mostDigits = 15;

/** Formulas are not for this grid: nobody here would calculate them. A lone equals sign is text, and so is all in a cell of text. */
export const isFormula = (typed: string, format: string | undefined): boolean => /^=./s.test(typed) && !(format !== undefined && isTextFormat(format));

/**
 * Text in a cell of text stays as it is; so does elsewhere what only looks like a number: 0012, an identity number,
 * １２, 1E5. An apostrophe makes text of anything.
 * @param format the cell's number format
 */
export function typedValue(typed: string, format: string | undefined): CellValue {
  const text = typed.replace(/\r\n?/g, '\n');
  if (text === '') return null;
  if (format !== undefined && isTextFormat(format)) return text;
  if (text.startsWith('\'')) return text.slice(1);
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  const day = writtenDay(trimmed);
  if (day !== null) return { day };
  const number = writtenNumber(trimmed);
  if (number === null) return text;
  const ofSerial = format !== undefined && isDateFormat(format) ? serialDay(number) : null;
  return ofSerial === null ? number : { day: ofSerial };
}

export const isTextFormat = (format: string): boolean => (format.split(';')[0] ?? '').trim() === '@';

/** 2026-6-30, 2026/06/30, 2026年6月30日. */
function writtenDay(text: string): string | null {
  const match = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (!match) return null;
  const [, year, , month = match[5]!, date = match[6]!] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return daySerial(day, false) === null ? null : day;
}

/** 12, -3.5, 1,234.5, 85%. */
function writtenNumber(text: string): number | null {
  const match = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(%?)$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', percent] = match;
  const digits = whole.replaceAll(',', '');
  if (!/\d/.test(digits + fraction) || /^0\d/.test(digits) || (digits + fraction.slice(1)).length > mostDigits) return null;
  const number = Number(`${sign}${digits || '0'}${fraction}${percent === '%' ? 'e-2' : ''}`);
  return Object.is(number, -0) ? 0 : number;
}
