/** What a cell holds once a value was entered, as a file would be read. */

import { withinCell } from '../../workbook/cell-text.js';
import { daySerial } from '../../workbook/day-serial.js';
import type { RawCell } from '../../workbook/tables.js';
import type { CellValue } from './cell-edit.js';

/** Of a number, by Excel and by whoever reads a file. */
const digitsKept = 15;

/** Throws a `RangeError` for a number that no cell can hold. */
export function enteredCell(value: CellValue): RawCell {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? null : withinCell(value);
  if (typeof value === 'object') {
    const serial = daySerial(value.day, false);
    return serial === null ? value.day : { kind: 'date', serial };
  }
  if (!Number.isFinite(value)) throw new RangeError('A cell cannot hold a number that is not finite');
  return Number(value.toPrecision(digitsKept));
}

/**
 * Whether what was entered is what stands there: a day or a time goes as its number too, and an error as its sign, for
 * a grid that undoes an edit gives them so.
 */
export function isAsStanding(entered: RawCell, standing: RawCell): boolean {
  if (typeof standing !== 'object' || standing === null) return Object.is(entered, standing);
  if (standing.kind === 'error') return entered === standing.code;
  return (typeof entered === 'object' && entered?.kind === 'date' ? entered.serial : entered) === standing.serial;
}
