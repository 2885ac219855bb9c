/** The rows of a page as a reader takes them: tables, and lines between them. */

import type { PlacedCell } from '../../workbook/layout.js';
import { styles, type Style, type StyleName } from '../../workbook/styles.js';
import type { PageRow } from './pages.js';

export type Piece =
  | { readonly kind: 'table'; readonly header: readonly PageRow[]; readonly body: readonly PageRow[] }
  | { readonly kind: 'line'; readonly row: PageRow };

/** Rows with borders that follow each other are a table; a header row begins one. */
export function piecesOf(rows: readonly PageRow[]): Piece[] {
  const pieces: Piece[] = [];
  let open: { kind: 'table'; header: PageRow[]; body: PageRow[]; end: number } | null = null;
  for (const row of rows) {
    if (!row.row.cells.some(isBordered)) {
      if (row.row.cells.some(({ content }) => content !== null)) pieces.push({ kind: 'line', row });
      open = null;
      continue;
    }
    const isHeader = row.row.cells.every(({ style }) => headers.has(style));
    if (!open || isHeader || row.top > open.end + tolerance) {
      open = { kind: 'table', header: [], body: [], end: 0 };
      pieces.push(open);
    }
    (isHeader ? open.header : open.body).push(row);
    open.end = row.top + row.height;
  }
  return pieces;
}

/** In points: sums of heights are binary fractions. */
const tolerance = 0.01;

const headers: ReadonlySet<StyleName> = new Set<StyleName>(['header', 'header-optional', 'report-header']);

const isBordered = ({ style }: PlacedCell): boolean => (styles[style] as Style).border === true;

/** Cells that are seen, each with the columns it covers: the covered ones are left out, columns without a cell are blank. */
export function seenCells(cells: readonly PlacedCell[], columns: number): { readonly cell: PlacedCell | null; readonly left: number; readonly span: number }[] {
  const seen: { cell: PlacedCell | null; left: number; span: number }[] = [];
  let next = 1;
  for (const cell of cells) {
    if (cell.column < next || cell.column > columns) continue;
    if (cell.column > next) seen.push({ cell: null, left: next, span: cell.column - next });
    const span = cell.span ?? 1;
    seen.push({ cell, left: cell.column, span });
    next = cell.column + span;
  }
  return seen;
}
