/** One cell, for arranging and asserting. */

import { cellAddress } from '../../../src/workbook/address.js';
import { isError, typeOfValue, type CellError, type Hyperlink } from './cell.js';
import { differences, withFormat, type Format } from './format.js';
import { formatAt } from './looks.js';
import type { HostSheet } from './sheet.js';
import { shownText } from './shown-text.js';
import { currentValue } from './calculation.js';

export class HostCell {
  constructor(private readonly sheet: HostSheet, readonly row: number, readonly column: number) {}

  get address(): string {
    return cellAddress(this.row, this.column);
  }

  /** `''` for a blank cell, an object with its code for an error; a formula's current value. */
  get value(): string | number | boolean | CellError {
    const cell = this.sheet.grid.find(this.row, this.column);
    return cell ? currentValue(this.sheet, this.row, this.column, cell) : '';
  }

  /** Put as it is: a text stays a text. */
  set value(value: string | number | boolean | CellError) {
    const cell = this.sheet.grid.at(this.row, this.column);
    cell.clearContents();
    cell.value = value;
    this.sheet.workbook.touch();
  }

  /** As a reader of `Range.values` gets it: errors are their codes. */
  get shown(): string | number | boolean {
    const value = this.value;
    return isError(value) ? value.error : value;
  }

  get valueType(): string {
    return typeOfValue(this.value);
  }

  /** With its `=`; empty where there is none. */
  get formula(): string {
    return this.sheet.grid.find(this.row, this.column)?.formula ?? '';
  }

  set formula(formula: string) {
    const cell = this.sheet.grid.at(this.row, this.column);
    cell.clearContents();
    cell.formula = formula;
    this.sheet.workbook.touch();
  }

  /** Whether it was written with a leading `'`. */
  get isQuoted(): boolean {
    return this.sheet.grid.find(this.row, this.column)?.isQuoted ?? false;
  }

  get numberFormat(): string {
    return this.format.numberFormat;
  }

  set numberFormat(code: string) {
    this.format = withFormat(this.format, 'numberFormat', code);
  }

  /** As it stands in the sheet. */
  get text(): string {
    return shownText(this.value, this.numberFormat, this.sheet.workbook.date1904);
  }

  get format(): Format {
    return formatAt(this.sheet, this.row, this.column);
  }

  set format(format: Format) {
    this.sheet.grid.at(this.row, this.column).format = format;
  }

  /** Only what differs from a plain cell. */
  get style(): Partial<Format> {
    return differences(this.format);
  }

  set locked(locked: boolean) {
    this.format = withFormat(this.format, 'locked', locked);
  }

  get link(): Hyperlink | null {
    return this.sheet.grid.find(this.row, this.column)?.link ?? null;
  }
}
