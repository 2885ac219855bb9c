/** The rows of a block: every text, number and formula in its cell. */

import type { Column, Content, FiguresBlock, Places, TableBlock } from './description.js';
import type { PlacedCell, PlacedRow } from './layout.js';
import { fittedHeight, plainHeight, type Writing } from './row-height.js';
import { bodyRows, figuresPerRow } from './table-places.js';

/** In points. */
const headerHeight = 24;
const figureHeight = 20;

type Cell = Omit<PlacedCell, 'column' | 'span'>;

/** One text over the whole width, high enough for its lines. */
export function lineRow(row: number, widths: readonly number[], cell: Cell, height?: number): PlacedRow {
  const cells = across(1, widths.length, cell);
  return { row, height: height ?? Math.max(plainHeight + 3, fitted(cells, widths) ?? 0), cells };
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

export function tableRows(block: TableBlock, top: number, widths: readonly number[], places: Places): PlacedRow[] {
  const columns = block.columns as readonly Column<unknown>[];
  const cellsOf = (cell: (column: Column<unknown>) => Cell): PlacedCell[] => {
    let left = 1;
    return columns.flatMap((column) => {
      const right = left + (column.span ?? 1) - 1;
      const cells = across(left, right, cell(column));
      left = right + 1;
      return cells;
    });
  };
  const headerCells = cellsOf((column) => ({ content: column.header, style: column.headerStyle ?? 'header' }));
  const header: PlacedRow = { row: top, height: Math.max(headerHeight, fitted(headerCells, widths) ?? 0), cells: headerCells };
  if (block.rows.length === 0 && block.empty !== undefined) {
    const right = columns.reduce((span, column) => span + (column.span ?? 1), 0);
    return [header, { row: top + 1, height: figureHeight, cells: across(1, right, { content: block.empty, style: 'centred' }) }];
  }
  const body = Array.from({ length: bodyRows(block) }, (_, index): PlacedRow => {
    const isSpare = index >= block.rows.length;
    const record = block.rows[index];
    const cells = cellsOf((column) => (isSpare ? blankCell(column) : recordCell(column, record, places)));
    const height = fitted(cells, widths);
    return { row: top + 1 + index, ...(height !== undefined && { height, isFitted: true }), cells };
  });
  return [header, ...body];
}

const blankCell = (column: Column<unknown>): Cell =>
  ({ content: null, style: column.style, ...(column.format !== undefined && { format: column.format }) });

function recordCell(column: Column<unknown>, record: unknown, places: Places): Cell {
  const link = column.link?.(record);
  return {
    content: settled(column.value(record), places),
    style: column.styleOf?.(record) ?? column.style,
    ...(column.format !== undefined && { format: column.format }),
    ...(link && { link }),
  };
}

function fitted(cells: readonly PlacedCell[], widths: readonly number[]): number | undefined {
  return fittedHeight(cells.flatMap(({ content, style, column, span = 1 }): Writing[] =>
    (typeof content === 'string' ? [{ text: content, style, width: sum(widths.slice(column - 1, column - 1 + span)) }] : [])));
}

/** One cell over several grid columns; the covered cells carry the style so that borders close. */
function across(left: number, right: number, cell: Cell): PlacedCell[] {
  if (right === left) return [{ ...cell, column: left }];
  const covered = Array.from({ length: right - left }, (_, index): PlacedCell => ({ column: left + 1 + index, content: null, style: cell.style }));
  return [{ ...cell, column: left, span: right - left + 1 }, ...covered];
}

function settled(content: Content, places: Places): PlacedCell['content'] {
  if (content === null || typeof content !== 'object' || 'day' in content) return content;
  return { formula: content.formula(places), value: content.value };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
