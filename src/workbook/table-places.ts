/** Where each table of a described sheet stands, for its own cells, for charts and for formulas. */

import { absoluteRange, type CellRange } from './address.js';
import type { Block, FiguresBlock, Places, TableBlock } from './description.js';

export interface PlacedTable {
  readonly block: TableBlock;
  /** Row of the header. */
  readonly header: number;
  /** First grid column of each table column. */
  readonly lefts: readonly number[];
}

export type PlacedTables = ReadonlyMap<string, PlacedTable>;

/** @param width grid columns of the sheet. */
export function placeTables(blocks: readonly Block[], width: number): PlacedTables {
  const tables = new Map<string, PlacedTable>();
  let top = 1;
  for (const block of blocks) {
    if (block.kind === 'table') tables.set(block.name, { block, header: top, lefts: leftsOf(block) });
    top += rowsOf(block, width);
  }
  return tables;
}

function leftsOf(block: TableBlock): number[] {
  let left = 1;
  return block.columns.map((column) => {
    const start = left;
    left += column.span ?? 1;
    return start;
  });
}

/** Rows that a block takes. */
export function rowsOf(block: Block, width: number): number {
  switch (block.kind) {
    case 'figures':
      return Math.ceil(block.figures.length / figuresPerRow(block, width));
    case 'table':
      return 1 + bodyRows(block);
    case 'charts':
      return block.height;
    case 'page':
      return 0;
    default:
      return 1;
  }
}

/** A table without rows keeps one: for its remark, or blank. */
export const bodyRows = (block: TableBlock): number => Math.max(block.rows.length + (block.spareRows ?? 0), 1);

export const figuresPerRow = (block: FiguresBlock, width: number): number =>
  Math.max(1, Math.floor(width / (block.labelSpan + block.valueSpan)));

export function bodyOf({ block, header, lefts }: PlacedTable, column: number): CellRange {
  const left = lefts[column]!;
  return { top: header + 1, left, bottom: header + bodyRows(block), right: left };
}

/** The body of one column; its first grid column where it spans several. */
export function columnBody(tables: PlacedTables, name: string, header: string): CellRange {
  const table = tables.get(name);
  const column = table?.block.columns.findIndex((each) => each.header === header) ?? -1;
  if (!table || column < 0) throw new Error(`The sheet has no column ${name}.${header}`);
  return bodyOf(table, column);
}

export function placesOf(tables: PlacedTables): Places {
  return {
    column: (table, column) => absoluteRange(columnBody(tables, table, column)),
    cell(table, column, row) {
      const body = columnBody(tables, table, column);
      return absoluteRange({ ...body, top: body.top + row, bottom: body.top + row });
    },
  };
}
