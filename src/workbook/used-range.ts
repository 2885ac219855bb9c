import type { CellRange } from './address.js';
import type { Block } from './description.js';
import { figuresPerRow, rowsOf } from './table-places.js';

/** From A down to the last row that holds a cell, as wide as the widest; `null` when none does. @param width grid columns of the sheet, without the hidden one. */
export function usedRange(blocks: readonly Block[], width: number): CellRange | null {
  let range = null as CellRange | null;
  let top = 1;
  for (const block of blocks) {
    const height = rowsOf(block, width);
    const right = columnsOf(block, width);
    if (height > 0 && right > 0) {
      range = { top: range?.top ?? top, left: 1, bottom: top + height - 1, right: Math.max(range?.right ?? 1, right) };
    }
    top += height;
  }
  return range;
}

/** Grid columns that hold cells of the block; the hidden one follows them all. */
function columnsOf(block: Block, width: number): number {
  if (block.kind !== 'page' && block.memo !== undefined) return width + 1;
  switch (block.kind) {
    case 'title':
    case 'line':
      return width;
    case 'figures':
      return Math.min(block.figures.length, figuresPerRow(block, width)) * (block.labelSpan + block.valueSpan);
    case 'table':
      return block.columns.reduce((sum, { span = 1 }) => sum + span, 0);
    default:
      return 0;
  }
}
