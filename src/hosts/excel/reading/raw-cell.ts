/** What one cell of a range holds. */

import { isDateFormat } from '../../../workbook/date-format.js';
import type { DateCell, RawCell } from '../../../workbook/tables.js';

const daysFrom1900To1904 = 1462;

/** Reads cells of one workbook; what is given are the cell's entries in a range's `values`, `valueTypes` and `numberFormat`. */
export function cellReader(date1904: boolean): (value: unknown, type: string, format: string) => RawCell {
  const shift = date1904 ? daysFrom1900To1904 : 0;
  // Formats and days repeat over and over.
  const dateFormats = new Map<string, boolean>();
  const dates = new Map<number, DateCell>();

  function showsDate(format: string): boolean {
    let shows = dateFormats.get(format);
    if (shows === undefined) dateFormats.set(format, (shows = isDateFormat(format)));
    return shows;
  }

  function dateCell(serial: number): DateCell {
    let cell = dates.get(serial);
    if (!cell) dates.set(serial, (cell = { kind: 'date', serial }));
    return cell;
  }

  return (value, type, format) => {
    // Error cells come as texts such as #N/A, which people may have typed as well.
    if (type === 'Error') return { kind: 'error', code: String(value) };
    if (typeof value === 'number') {
      const shown = shownNumber(value);
      return showsDate(format) ? dateCell(shown + shift) : shown;
    }
    if (typeof value === 'boolean') return value;
    return value === '' || value === null ? null : String(value);
  };
}

/** The number with the 15 digits that Excel shows and calculates by: 89.864999999999995 is 89.865. */
export function shownNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Whether a cell's value is a formula's result; a text that was entered with an apostrophe may look like one. */
export function isFormula(formula: unknown, value: unknown, type: string): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && !(type === 'String' && formula === value);
}
