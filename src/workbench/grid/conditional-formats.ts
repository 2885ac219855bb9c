/** Conditional formats, mixed in as cells are drawn: they follow every edit, and the cells themselves are untouched. */

import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, type SheetInterceptorService } from '@univerjs/sheets';
import { isMet, type ConditionalFormat } from '../../workbook/conditional-format.js';
import { cellStyle } from './cell-style.js';
import type { SheetIds } from './sheet-ids.js';

export function drawConditionalFormats(ids: SheetIds, interceptors: SheetInterceptorService): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'conditional-formats',
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const format = ids.conditionalFormats(subUnitId).find((each) => holds(each, row + 1, col + 1) && isWorn(each, rawData));
      // What marks an issue is seen before it.
      return next(format ? { ...cell, interceptorStyle: { ...cellStyle(format.look), ...cell?.interceptorStyle } } : cell);
    },
  });
}

const holds = ({ ranges }: ConditionalFormat, row: number, column: number): boolean =>
  ranges.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);

function isWorn({ conditions }: ConditionalFormat, cell: Nullable<ICellData>): boolean {
  const held = cell?.v ?? null;
  const value = held !== null && cell?.t === CellValueType.BOOLEAN ? Number(held) === 1 : held;
  return conditions.every((condition) => isMet(condition, value));
}
