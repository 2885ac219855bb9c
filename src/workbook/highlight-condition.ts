/** When a highlight lies over a cell. */

import type { Highlight } from './description.js';

/** A formula without its equals sign. `cell` is the address of the first cell of those it is for, unanchored. */
export function highlightCondition(highlight: Exclude<Highlight, { kind: 'data-bar' }>, cell: string): string {
  if (highlight.kind === 'equals') return `${cell}="${highlight.text.replaceAll('"', '""')}"`;
  // A text is greater and a blank smaller than most numbers to Excel; neither is meant by a bound.
  return `AND(ISNUMBER(${cell}),${cell}${highlight.kind === 'above' ? '>' : '<'}${highlight.bound})`;
}
