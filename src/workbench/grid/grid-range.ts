import type { IRange } from '@univerjs/core';
import type { CellRange } from '../../workbook/address.js';

/** Univer counts rows and columns from 0. */
export const gridRange = ({ top, left, bottom, right }: CellRange): IRange => ({ startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 });
