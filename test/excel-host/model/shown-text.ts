/** What stands in a cell on the screen (`Range.text`), for the number formats that our sheets use. */

import { NotImplemented } from '../errors.js';
import { isError, type CellValue } from './cell.js';
import { daysTo1904 } from './typed-date.js';
import { isDateFormat } from '../../../src/workbook/date-format.js';

/** @throws NotImplementedByStandIn for number formats it does not know */
export function shownText(value: CellValue, format: string, date1904 = false): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value.error;
  if (format === 'General' || format === '@') return general(value);
  const fixed = /^(#,##)?0(\.0+)?(%)?$/.exec(format);
  if (fixed) return fixedPoint(value, fixed[2]?.slice(1).length ?? 0, fixed[1] !== undefined, fixed[3] !== undefined);
  if (isDateFormat(format)) return dateText(date1904 ? value + daysTo1904 : value, format);
  throw new NotImplemented(`the text of a number in the format ${format}`);
}

/** Eleven digits at most, as the format General shows. */
function general(value: number): string {
  const plain = String(Number(value.toPrecision(11)));
  return plain.replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E');
}

function fixedPoint(value: number, places: number, isGrouped: boolean, isShare: boolean): string {
  const scaled = Number(`${isShare ? Number((value * 100).toPrecision(15)) : value}`);
  const rounded = (Math.sign(scaled) * Math.round(Number(`${Math.abs(scaled)}e${places}`))) / 10 ** places;
  const text = rounded.toFixed(places);
  return (isGrouped ? text.replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, ',') : text) + (isShare ? '%' : '');
}

function dateText(serial: number, format: string): string {
  const days = Math.floor(serial);
  const at = new Date(Date.UTC(1899, 11, 30) + (days < 60 ? days + 1 : days) * 86_400_000);
  const seconds = Math.round((serial - days) * 86_400);
  const two = (number: number): string => String(number).padStart(2, '0');
  const parts: Record<string, string> = {
    yyyy: String(at.getUTCFullYear()), yy: two(at.getUTCFullYear() % 100), mm: two(at.getUTCMonth() + 1), m: String(at.getUTCMonth() + 1),
    dd: two(at.getUTCDate()), d: String(at.getUTCDate()), hh: two(Math.floor(seconds / 3600)), h: String(Math.floor(seconds / 3600)),
    ':mm': `:${two(Math.floor(seconds / 60) % 60)}`, ':ss': `:${two(seconds % 60)}`,
  };
  return format.replace(/"([^"]*)"|\\(.)|:mm|:ss|yyyy|yy|mm|m|dd|d|hh|h/g, (word, quoted?: string, escaped?: string) => quoted ?? escaped ?? parts[word]!);
}
