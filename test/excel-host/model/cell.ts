/** One cell of a sheet. */

import type { Format } from './format.js';

/** An error that a cell shows, such as #N/A. */
export interface CellError {
  readonly error: string;
}

/** `''` is an empty cell: Excel itself makes no difference. */
export type CellValue = string | number | boolean | CellError;

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export class Cell {
  value: CellValue = '';
  /** With its `=`; empty where there is none. `value` is then what it came to, or not yet known. */
  formula = '';
  /** Whether it was typed with a leading `'`, which is no part of its value. */
  isQuoted = false;
  /** Its own; `null` where its row's, its column's or the plain one holds. */
  format: Format | null = null;
  link: Hyperlink | null = null;

  get isBlank(): boolean {
    return this.value === '' && this.formula === '' && !this.isQuoted;
  }

  clearContents(): void {
    this.value = '';
    this.formula = '';
    this.isQuoted = false;
  }
}

export const isError = (value: CellValue): value is CellError => typeof value === 'object';

export function typeOfValue(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}
