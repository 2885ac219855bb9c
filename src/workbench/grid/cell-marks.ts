/** Cells that an issue stands at, in its colour. The cells themselves are untouched: the colour is mixed in as they are drawn. */

import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, type SheetInterceptorService } from '@univerjs/sheets';
import { parseAddress } from '../../workbook/address.js';
import type { CellMark } from './grid.js';
import { placeOf, type SheetIds } from './sheet-ids.js';

/** Those in which Excel itself marks bad and doubtful cells, and the light blue of its themes. */
const fills: Readonly<Record<CellMark['severity'], string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };

export class CellMarks {
  /** By the sheet's name, for a sheet may come anew under another id. */
  #fills = new Map<string, Map<number, string>>();

  constructor(private readonly ids: SheetIds) {}

  set(marks: readonly CellMark[]): void {
    this.#fills = new Map();
    for (const { sheet, cell, severity } of marks) {
      const at = parseAddress(cell);
      if (at) this.#of(sheet).set(placeOf(at.row - 1, at.column - 1), fills[severity]);
    }
  }

  drawBy(interceptors: SheetInterceptorService): void {
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'issues',
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const fill = this.#fills.get(this.ids.nameOf(subUnitId) ?? '')?.get(placeOf(row, col));
        return next(fill === undefined ? cell : { ...cell, interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb: fill } } });
      },
    });
  }

  #of(sheet: string): Map<number, string> {
    const found = this.#fills.get(sheet) ?? new Map<number, string>();
    this.#fills.set(sheet, found);
    return found;
  }
}
