/** The day that heads a column of an attendance matrix: a date cell, 2026-03-02, 3月2日, 3.2, 3/2（周一）. */

import { tidyText } from '../../intake/tidy-text.js';
import type { Settings } from '../../ledgers/settings.js';
import { addDays, dayOfSerial, daysBetween, plainDate, type PlainDate } from '../../plain-date.js';
import type { RawCell } from '../../../workbook/tables.js';

const rest = '(?: ?[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?)?$';
const whole = new RegExp(String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?${rest}`);
const compact = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${rest}`);
const yearless = new RegExp(String.raw`^(\d{1,2})[-/.月](\d{1,2})[日号]?${rest}`);

/**
 * `null` for a header that is no day; `faulty` for one that ought to be and is not, as 2月30日.
 * @param middle a day without its year is taken to be the one nearest to it.
 */
export function headerDay(cell: RawCell, middle: PlainDate): PlainDate | 'faulty' | null {
  if (typeof cell === 'number') return dayOfNumber(cell, middle);
  if (typeof cell === 'string') return dayOfText(tidyText(cell).replace(/ ?([-/.年月日号]) ?/g, '$1'), middle);
  if (typeof cell !== 'object' || cell === null || cell.kind === 'error') return null;
  return dayOfSerial(cell.serial) ?? 'faulty';
}

function dayOfText(text: string, middle: PlainDate): PlainDate | 'faulty' | null {
  const [, year, month, day] = whole.exec(text) ?? compact.exec(text) ?? [];
  if (year !== undefined) return plainDate(Number(year), Number(month), Number(day)) ?? 'faulty';
  const short = yearless.exec(text);
  if (short) return nearest(Number(short[1]), Number(short[2]), middle) ?? 'faulty';
  return /^\d/.test(text) ? 'faulty' : null;
}

/** A serial that lost its format; 20260302; 3.16. The number 3.2 could be the 2nd or the 20th: as text it is the 2nd. */
function dayOfNumber(number: number, middle: PlainDate): PlainDate | 'faulty' {
  if (number >= 10_000 && number < 100_000) return dayOfSerial(number) ?? 'faulty';
  const text = String(number);
  return /^\d{1,2}\.[123]$/.test(text) ? 'faulty' : dayOfText(text, middle) ?? 'faulty';
}

function nearest(month: number, day: number, middle: PlainDate): PlainDate | null {
  const year = Number(middle.slice(0, 4));
  const days = [year - 1, year, year + 1].map((each) => plainDate(each, month, day)).filter((each) => each !== null);
  return days.sort((a, b) => Math.abs(daysBetween(a, middle)) - Math.abs(daysBetween(b, middle)))[0] ?? null;
}

/** The middle of the term, its one end where it has only one, 统计日期 where it has none. */
export function middleOf({ termFrom, termUntil }: Pick<Settings, 'termFrom' | 'termUntil'>, asOf: PlainDate): PlainDate {
  if (termFrom !== null && termUntil !== null) return addDays(termFrom, Math.floor(daysBetween(termFrom, termUntil) / 2));
  return termFrom ?? termUntil ?? asOf;
}
