/** The highlights that lie over a cell, as the reader's Excel works them out. */

import type { Highlight } from '../../workbook/description.js';
import type { PlacedCell, SheetLayout } from '../../workbook/layout.js';
import type { StyleName } from '../../workbook/styles.js';

export interface CellHighlight {
  /** Lends the cell its colours. */
  readonly style: StyleName | null;
  readonly bar: { readonly colour: string; /** 0…1 of the cell's width. */ readonly share: number } | null;
}

export function highlightOf({ highlights }: SheetLayout, row: number, cell: PlacedCell): CellHighlight | null {
  let style: StyleName | null = null;
  let bar: CellHighlight['bar'] = null;
  for (const { range, highlight } of highlights) {
    if (row < range.top || row > range.bottom || cell.column < range.left || cell.column > range.right) continue;
    const value = valueOf(cell);
    if (highlight.kind === 'data-bar') bar ??= typeof value === 'number' ? { colour: highlight.colour, share: shareOf(value, highlight) } : null;
    else if (style === null && isMet(highlight, value)) style = highlight.style;
  }
  return style === null && bar === null ? null : { style, bar };
}

function valueOf({ content }: PlacedCell): string | number | boolean | null {
  if (content === null || typeof content !== 'object') return content;
  return 'formula' in content ? content.value : content.day;
}

function isMet(highlight: Exclude<Highlight, { kind: 'data-bar' }>, value: string | number | boolean | null): boolean {
  // Excel compares texts without regard to case.
  if (highlight.kind === 'equals') return typeof value === 'string' && value.toLowerCase() === highlight.text.toLowerCase();
  if (typeof value !== 'number') return false;
  return highlight.kind === 'above' ? value > highlight.bound : value < highlight.bound;
}

const shareOf = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  (max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0);
