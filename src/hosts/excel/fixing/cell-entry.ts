/** How a value is entered into a cell: what is written, and the number format that must stand there first. */

import { isDateFormat } from '../../../workbook/date-format.js';
import { daySerial } from '../../../workbook/day-serial.js';
import type { CellChange } from '../../../workbook/host.js';
import { styles } from '../../../workbook/styles.js';
import { typedText } from '../painting/typed-text.js';
import { isFormula, shownNumber } from '../reading/raw-cell.js';

export interface CellEntry {
  readonly written: string | number | boolean;
  readonly format: string;
}

/** What a cell holds: `value` as Excel gives it, in its `values`. */
export interface CellHeld {
  readonly value: unknown;
  readonly type: string;
  readonly formula: unknown;
  readonly format: string;
}

/** A number or a truth value is one again where the cell showed text or a date; a day keeps the cell's own way to show one. */
export function entryOf(value: CellChange['value'], format: string, date1904: boolean): CellEntry {
  const showsDate = isDateFormat(format);
  if (value === null) return { written: '', format };
  if (typeof value === 'number' || typeof value === 'boolean') return { written: value, format: showsDate || showsText(format) ? 'General' : format };
  const serial = typeof value === 'object' ? daySerial(value.day, date1904) : null;
  if (serial !== null) return { written: serial, format: showsDate ? format : styles['entry-date'].format };
  return { written: typedText(typeof value === 'object' ? value.day : value, format), format };
}

/** What brings back a cell that was no formula. */
export function formerEntry({ value, format }: CellHeld): CellEntry {
  const written = typeof value === 'string' ? typedText(value, format) : value;
  return { written: written as CellEntry['written'], format };
}

/** Whether the cell holds the value as one of its own kind. */
export function holdsValue({ value, type, format }: CellHeld, wanted: CellChange['value'], date1904: boolean): boolean {
  if (wanted === null) return value === '';
  if (typeof wanted === 'boolean') return type === 'Boolean' && value === wanted;
  const serial = typeof wanted === 'object' ? daySerial(wanted.day, date1904) : null;
  if (serial !== null) return value === serial && isDateFormat(format);
  const content = typeof wanted === 'object' ? wanted.day : wanted;
  if (typeof content === 'number') return typeof value === 'number' && shownNumber(value) === shownNumber(content) && !isDateFormat(format);
  return content === '' ? value === '' : type === 'String' && value === content;
}

export const holdsSame = (one: CellHeld, other: CellHeld): boolean =>
  one.value === other.value && one.type === other.type && one.formula === other.formula && one.format === other.format;

export const holdsFormula = ({ formula, value, type }: CellHeld): boolean => isFormula(formula, value, type);

const showsText = (format: string): boolean => (format.split(';')[0] ?? '').includes('@');
