/** What a `<c>` element holds (ECMA-376 part 1, 18.3.1.4). */

import { daySerial } from '../../../workbook/day-serial.js';
import type { DateCell, ErrorCell, RawCell } from '../../../workbook/tables.js';
import { UnreadableFile } from '../unreadable.js';
import { decodeXEscapes } from '../xml/xml-text.js';

export interface CellContext {
  readonly strings: readonly string[];
  /** By style index: whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

const daysFrom1900To1904 = 1462;
const neverCalculated: ErrorCell = { kind: 'error', code: '' };

/** Gives the values of the cells of one workbook. */
export class CellReader {
  private readonly strings: readonly string[];
  private readonly dateStyles: readonly boolean[];
  private readonly shift: number;
  // A column of dates repeats a few hundred days over and over.
  private readonly dates = new Map<number, DateCell>();

  constructor({ strings, dateStyles, date1904 }: CellContext) {
    this.strings = strings;
    this.dateStyles = dateStyles;
    this.shift = date1904 ? daysFrom1900To1904 : 0;
  }

  /**
   * @param type the cell's `t`. @param style its `s`.
   * @param text what stands in `<v>` or `<is>`; `null` without either.
   */
  value(type: string | undefined, style: number | undefined, text: string | null, isFormula: boolean): RawCell {
    if (text === null || (text === '' && type === undefined)) return isFormula ? neverCalculated : null;
    switch (type) {
      case undefined:
      case 'n': {
        const number = shownNumber(text);
        if (number === null) return text.trim() === '' ? null : text;
        return this.number(number, style);
      }
      case 's':
        return this.sharedText(Number(text));
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'e':
        return { kind: 'error', code: text };
      case 'd': {
        const serial = isoSerial(text.trim());
        return serial === null ? text : this.date(serial);
      }
      default:
        return text === '' ? null : decodeXEscapes(text);
    }
  }

  /** A number of at most 15 digits. */
  number(number: number, style: number | undefined): RawCell {
    return style !== undefined && this.dateStyles[style] === true ? this.date(number + this.shift) : number;
  }

  /** Throws `damaged` when the table has no such text. */
  sharedText(index: number): string | null {
    const shared = this.strings[index];
    if (shared === undefined) throw new UnreadableFile('damaged');
    return shared === '' ? null : shared;
  }

  private date(serial: number): DateCell {
    let cell = this.dates.get(serial);
    if (!cell) this.dates.set(serial, (cell = { kind: 'date', serial }));
    return cell;
  }
}

/** The number with the 15 digits that Excel shows and calculates by: 89.864999999999995 is 89.865. */
function shownNumber(text: string): number | null {
  const number = Number(text);
  if (!Number.isFinite(number) || text.trim() === '') return null;
  // Up to 15 characters hold no digit too many, and rounding is slow.
  return text.length <= 15 ? number : Number(number.toPrecision(15));
}

/** 2026-06-30 or 2026-06-30T12:00:00 → days since 1899-12-31. */
function isoSerial(text: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  const day = match ? daySerial(match[1]!, false) : null;
  if (!match || day === null) return null;
  const [hours, minutes, seconds] = [match[2], match[3], match[4]].map((part) => Number(part ?? 0)) as [number, number, number];
  return Number((day + (hours * 3600 + minutes * 60 + seconds) / 86_400).toPrecision(15));
}
