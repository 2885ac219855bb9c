/** What Excel makes of something written into a cell: the same for a person's typing and for `Range.values`. */

import { invalidArgument } from '../errors.js';
import { isFormulaText } from '../formulas/parser.js';
import type { CellValue } from './cell.js';
import { typedDate } from './typed-date.js';

export interface Entry {
  readonly value: CellValue;
  /** With its `=`; empty for anything but a formula. */
  readonly formula: string;
  readonly isQuoted: boolean;
  /** The format that Excel gives a cell of format General for such an entry. */
  readonly numberFormat?: string;
}

const text = (value: string, isQuoted = false): Entry => ({ value, formula: '', isQuoted });
const constant = (value: CellValue, numberFormat?: string): Entry => ({
  value, formula: '', isQuoted: false, ...(numberFormat !== undefined && { numberFormat }),
});

/** Characters a cell holds. */
const longest = 32_767;

/**
 * @param numberFormat the cell's format before
 * @param year the current one: a date without a year is in it
 * @param date1904 whether days count from 1904
 * @throws InvalidArgument for a formula that cannot be read, and for texts that are too long
 */
export function entryOf(written: unknown, numberFormat: string, year: number, date1904 = false): Entry {
  const isText = numberFormat === '@';
  if (typeof written === 'number') {
    if (!Number.isFinite(written)) throw invalidArgument();
    return isText ? text(String(written)) : constant(written);
  }
  if (typeof written === 'boolean') return isText ? text(written ? 'TRUE' : 'FALSE') : constant(written);
  if (typeof written !== 'string') throw invalidArgument();
  if (written.length > longest) throw invalidArgument();
  if (written.startsWith("'")) return text(written.slice(1), true);
  const formula = formulaOf(written);
  if (formula !== null) return { value: '', formula, isQuoted: false };
  return isText ? text(written) : typed(written, year, date1904);
}

/** `=A1`, and `+`, `-`, `@` where no number follows; `null` for anything else. */
function formulaOf(written: string): string | null {
  if (!/^[=+\-@]/.test(written) || written.length === 1) return null;
  if (/^[+-]/.test(written) && numberOf(written) !== null) return null;
  const formula = written.startsWith('=') ? written : `=${written.replace(/^\+/, '')}`;
  if (!isFormulaText(formula)) throw invalidArgument();
  return formula;
}

const errors = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'];

function typed(written: string, year: number, date1904: boolean): Entry {
  const trimmed = written.trim();
  if (trimmed === '') return text(written);
  const number = numberOf(trimmed);
  if (number) return constant(number.value, number.numberFormat);
  if (/^(true|false)$/i.test(trimmed)) return constant(trimmed.toUpperCase() === 'TRUE');
  const error = errors.find((each) => each === trimmed.toUpperCase());
  if (error) return constant({ error });
  const date = typedDate(trimmed, year, date1904);
  return date ? constant(date.serial, date.numberFormat) : text(written);
}

/** 0012, 1,234, 12%, ¥5, (5), 1e3, 1 1/2. */
function numberOf(written: string): { value: number; numberFormat?: string } | null {
  const trimmed = written.trim();
  const plain = /^([+-]?)(\d+(?:,\d{3})*|\d*)(\.\d*)?(e[+-]?\d+)?$/i.exec(trimmed);
  if (plain && /\d/.test((plain[2] ?? '') + (plain[3] ?? ''))) {
    const value = Number(trimmed.replaceAll(',', ''));
    if (!Number.isFinite(value)) return null;
    if (plain[4] !== undefined) return { value, numberFormat: '0.00E+00' };
    return trimmed.includes(',') ? { value, numberFormat: plain[3] === undefined ? '#,##0' : '#,##0.00' } : { value };
  }
  const bracketed = /^\((\d[\d,.]*)\)$/.exec(trimmed);
  if (bracketed) return negative(numberOf(bracketed[1]!));
  const share = /^([+-]?[\d,.]+)\s*%$/.exec(trimmed);
  if (share) {
    const number = numberOf(share[1]!);
    return number && { value: Number((number.value / 100).toPrecision(15)), numberFormat: share[1]!.includes('.') ? '0.00%' : '0%' };
  }
  const money = /^([+-]?)[¥￥$]\s*([\d,.]+)$/.exec(trimmed);
  if (money) {
    const number = numberOf(money[2]!);
    return number && { value: money[1] === '-' ? -number.value : number.value, numberFormat: '"¥"#,##0;"¥"-#,##0' };
  }
  const mixed = /^([+-]?\d+) (\d+)\/(\d+)$/.exec(trimmed);
  if (mixed && Number(mixed[3]) > 0) {
    const whole = Number(mixed[1]);
    const part = Number(mixed[2]) / Number(mixed[3]);
    return { value: mixed[1]!.startsWith('-') ? whole - part : whole + part, numberFormat: mixed[3]!.length === 1 ? '# ?/?' : '# ??/??' };
  }
  return null;
}

const negative = (number: { value: number; numberFormat?: string } | null): typeof number => number && { ...number, value: -number.value };
