/** The rows of a block: every text, number and formula in its cell. */

import type { Column, Content, FiguresBlock, Places, TableBlock } from './description.js';
import type { PlacedCell, PlacedRow } from './layout.js';
import { fittedHeight, lineHeight, plainHeight } from './row-height.js';
import { bodyRows, figuresPerRow } from './table-places.js';

/** In points. */
const headerHeight = 24;
const figureHeight = 20;

type Cell = Omit<PlacedCell, 'column' | 'span'>;

/** One text over the whole width, high enough for its lines. */
export function lineRow(row: number, widths: readonly number[], cell: Cell, height?: number): PlacedRow {
  const cells = across(1, widths.length, cell);
  return { row, height: height ?? Math.max(plainHeight + 3, Math.ceil(lineHeight(cell.style)), fittedHeight(cells, widths) ?? 0), cells };
}

export function figureRows(block: FiguresBlock, top: number, width: number, places: Places): PlacedRow[] {
  const perRow = figuresPerRow(block, width);
  const rows: PlacedRow[] = [];
  for (let first = 0; first < block.figures.length; first += perRow) {
    let left = 1;
    const cells = block.figures.slice(first, first + perRow).flatMap((figure) => {
      const middle = left + block.labelSpan;
      const right = middle + block.valueSpan;
      const pair = [
        ...across(left, middle - 1, { content: figure.label, style: 'label' }),
        ...across(middle, right - 1, { content: settled(figure.value, places), style: 'figure', ...(figure.format !== undefined && { format: figure.format }) }),
      ];
      left = right;
      return pair;
    });
    rows.push({ row: top + rows.length, height: figureHeight, cells });
  }
  return rows;
}

export function* tableRows(block: TableBlock, top: number, widths: readonly number[], places: Places): Generator<PlacedRow> {
  const columns = spreadOut(block.columns as readonly Column<unknown>[]);
  const headerCells = cellsOf(columns, (column, left) => ({ column: left, content: column.header, style: column.headerStyle ?? 'header' }));
  yield { row: top, height: Math.max(headerHeight, fittedHeight(headerCells, widths) ?? 0), cells: headerCells };
  if (block.rows.length === 0 && block.empty !== undefined) {
    const { right } = columns[columns.length - 1]!;
    yield { row: top + 1, height: figureHeight, cells: across(1, right, { content: block.empty, style: 'centred' }) };
    return;
  }
  for (let index = 0; index < bodyRows(block); index++) {
    const record = block.rows[index];
    const isSpare = index >= block.rows.length;
    const cells = cellsOf(columns, (column, left) => (isSpare ? blankCell(column, left) : recordCell(column, left, record, places)));
    const height = fittedHeight(cells, widths);
    const row = top + 1 + index;
    yield height === undefined ? { row, cells } : { row, height, isFitted: true, cells };
  }
}

interface SpreadColumn {
  readonly column: Column<unknown>;
  readonly left: number;
  readonly right: number;
}

function spreadOut(columns: readonly Column<unknown>[]): SpreadColumn[] {
  let left = 1;
  return columns.map((column) => {
    const right = left + (column.span ?? 1) - 1;
    const spread = { column, left, right };
    left = right + 1;
    return spread;
  });
}

function cellsOf(columns: readonly SpreadColumn[], cell: (column: Column<unknown>, left: number) => PlacedCell): PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const { column, left, right } of columns) {
    if (left === right) cells.push(cell(column, left));
    else addAcross(cells, left, right, cell(column, left));
  }
  return cells;
}

const blankCell = ({ style, format }: Column<unknown>, column: number): PlacedCell =>
  (format === undefined ? { column, content: null, style } : { column, content: null, style, format });

/** Written out by case: of a hundred thousand cells, few have a format or a link of their own. */
function recordCell(
  { value, style: usual, styleOf, format: usualFormat, formatOf, link: linkOf }: Column<unknown>, column: number, record: unknown, places: Places,
): PlacedCell {
  const content = settled(value(record), places);
  const style = styleOf?.(record) ?? usual;
  const format = formatOf?.(record) ?? usualFormat;
  const link = linkOf?.(record);
  if (link) return format === undefined ? { column, content, style, link } : { column, content, style, format, link };
  return format === undefined ? { column, content, style } : { column, content, style, format };
}

/** One cell over several grid columns; the covered cells carry the style so that borders close. */
function across(left: number, right: number, cell: Cell): PlacedCell[] {
  if (right === left) return [{ ...cell, column: left }];
  const cells: PlacedCell[] = [];
  addAcross(cells, left, right, cell);
  return cells;
}

function addAcross(cells: PlacedCell[], left: number, right: number, cell: Cell): void {
  cells.push({ ...cell, column: left, span: right - left + 1 });
  for (let column = left + 1; column <= right; column++) cells.push({ column, content: null, style: cell.style });
}

function settled(content: Content, places: Places): PlacedCell['content'] {
  if (content === null || typeof content !== 'object' || 'day' in content) return content;
  return { formula: content.formula(places), value: content.value };
}
