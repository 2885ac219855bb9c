/** Gives every block of a described sheet its place; what comes out is what the hosts paint. */

import type { CellRange } from './address.js';
import { placeCharts } from './chart-places.js';
import type { Block, Chart, Column, DayContent, Highlight, Link, Places, SheetDescription, Validation } from './description.js';
import { figureRows, lineRow, tableRows } from './placed-rows.js';
import type { StyleName } from './styles.js';
import { bodyOf, bodyRows, placesOf, placeTables, rowsOf, type PlacedTables } from './table-places.js';
import { usedRange } from './used-range.js';

/** A formula whose addresses are settled. */
export interface PlacedFormula {
  readonly formula: string;
  readonly value: string | number | boolean;
}

export interface PlacedCell {
  readonly column: number;
  /** Grid columns it covers; the covered cells follow it, blank. 1 unless said. */
  readonly span?: number;
  readonly content: string | number | boolean | DayContent | PlacedFormula | null;
  readonly style: StyleName;
  /** A number format in place of the style's own. */
  readonly format?: string;
  readonly link?: Link;
}

export interface PlacedRow {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  /** Whether the height was estimated from the text: the reader's Excel may fit it again. */
  readonly isFitted?: boolean;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedChart {
  readonly type: Chart['type'];
  readonly title: string;
  readonly format: string;
  readonly max?: number;
  /** Whether every bar bears its value. */
  readonly isLabelled: boolean;
  /** The cells it covers. */
  readonly anchor: CellRange;
  readonly categories: CellRange;
  /** What the cells of the categories hold, for readers that do not recalculate. */
  readonly cached: readonly string[];
  /** The bars that hold up those of a time line and are not seen. */
  readonly base?: PlacedSeries;
  /** Those that are seen, stacked where there is more than one or a base. */
  readonly series: readonly PlacedSeries[];
}

/** Its header cell stands above its values. */
export interface PlacedSeries {
  readonly name: string;
  readonly values: CellRange;
  /** What the cells of the values hold. */
  readonly cached: readonly (number | DayContent | null)[];
  /** RRGGBB, one a bar or one for all. */
  readonly colours: readonly string[];
}

export interface PlacedListObject {
  readonly name: string;
  /** Header row and body. */
  readonly range: CellRange;
  readonly headers: readonly string[];
}

/** A described sheet with every cell in its place. */
export interface SheetLayout {
  readonly key: string;
  readonly name: string;
  readonly role: SheetDescription['role'];
  readonly landscape: boolean;
  readonly footer: string;
  readonly tabColour: string;
  readonly widths: readonly number[];
  /** The hidden column of what blocks remember, right of all others; `null` where none does. */
  readonly memoColumn: number | null;
  /** Rows that hold cells, laid out one after the other as they are asked for, each time anew: a large sheet's need not stand in memory. */
  readonly eachRow: () => Iterable<PlacedRow>;
  /** The same rows at once. */
  readonly rows: readonly PlacedRow[];
  readonly merges: readonly CellRange[];
  /** The cells of all rows; `null` without any. */
  readonly usedRange: CellRange | null;
  /** Rows 1…n stay on the screen; 0 for none. */
  readonly frozenRows: number;
  /** The row repeated on every printed page. */
  readonly repeatedRow: number | null;
  /** Rows that begin a new printed page. */
  readonly pageStarts: readonly number[];
  readonly charts: readonly PlacedChart[];
  readonly listObjects: readonly PlacedListObject[];
  readonly highlights: readonly { readonly range: CellRange; readonly highlight: Highlight }[];
  readonly validations: readonly { readonly range: CellRange; readonly validation: Validation }[];
  /** Whole columns with a style of their own, so that rows typed later look right (sheets that people fill). */
  readonly columnStyles: ReadonlyMap<number, { readonly style: StyleName; readonly format?: string }>;
}

/** Validations and formats of sheets that people fill reach this row, in hosts whose tables don't grow. */
const lastEntryRow = 5000;
/** A header further down would leave no room to scroll below it. */
const lastFrozenRow = 8;

export function layOut(sheet: SheetDescription): SheetLayout {
  const placed = placeSheet(sheet);
  let rows: readonly PlacedRow[] | undefined;
  const allRows = (): readonly PlacedRow[] => (rows ??= [...placed.eachRow()]);
  return {
    ...placed,
    get rows() { return allRows(); },
    get merges() { return mergesOf(allRows()); },
  };
}

/** Lays out all rows for good; yields after each, so that a page may answer in between. */
export function* layOutInTurns(sheet: SheetDescription): Generator<undefined, SheetLayout> {
  const placed = placeSheet(sheet);
  const rows: PlacedRow[] = [];
  for (const row of placed.eachRow()) {
    rows.push(row);
    yield;
  }
  return { ...placed, eachRow: () => rows, rows, merges: mergesOf(rows) };
}

function placeSheet(sheet: SheetDescription): Omit<SheetLayout, 'rows' | 'merges'> {
  const { widths } = sheet;
  const tables = placeTables(sheet.blocks, widths.length);
  const places = placesOf(tables);
  const charts: PlacedChart[] = [];
  const pageStarts: number[] = [];
  let top = 1;
  for (const block of sheet.blocks) {
    if (block.kind === 'page') pageStarts.push(top);
    else if (block.kind === 'charts') charts.push(...placeCharts(block.charts, top, block.height, tables));
    top += rowsOf(block, widths.length);
  }
  const lead = [...tables.values()].find((table) => table.block.leads);
  return {
    key: sheet.key,
    name: sheet.name,
    role: sheet.role,
    landscape: sheet.landscape,
    footer: sheet.footer,
    tabColour: sheet.tabColour,
    widths,
    memoColumn: sheet.blocks.some(remembers) ? memoColumnOf(sheet) : null,
    eachRow: () => placedRows(sheet, places),
    usedRange: usedRange(sheet.blocks, widths.length),
    frozenRows: lead && lead.header <= lastFrozenRow ? lead.header : 0,
    repeatedRow: lead?.header ?? null,
    pageStarts,
    charts,
    listObjects: listObjectsOf(tables),
    ...rulesOf(tables, sheet.role),
  };
}

/** In points. */
const titleHeight = 28;

function* placedRows(sheet: SheetDescription, places: Places): Generator<PlacedRow> {
  const { blocks, widths } = sheet;
  let top = 1;
  for (const block of blocks) {
    const rows = blockRows(block, top, widths, places);
    const height = rowsOf(block, widths.length);
    yield* remembers(block) ? withMemo(rows, block.memo, memoColumnOf(sheet), top, height) : rows;
    top += height;
  }
}

function* blockRows(block: Block, top: number, widths: readonly number[], places: Places): Generator<PlacedRow> {
  if (block.kind === 'title') yield lineRow(top, widths, { content: block.text, style: 'title' }, titleHeight);
  else if (block.kind === 'line') yield lineRow(top, widths, { content: block.text, style: block.style, ...(block.link && { link: block.link }) });
  else if (block.kind === 'figures') yield* figureRows(block, top, widths.length, places);
  else if (block.kind === 'table') yield* tableRows(block, top, widths, places);
}

const memoColumnOf = ({ widths }: SheetDescription): number => widths.length + 1;

const remembers = <B extends Block>(block: B): block is B & { readonly memo: string } => block.kind !== 'page' && block.memo !== undefined;

/** Beside every row, those too that hold nothing else: a row that somebody inserts has none. */
function* withMemo(rows: Iterable<PlacedRow>, memo: string, column: number, top: number, height: number): Generator<PlacedRow> {
  const placed = new Map([...rows].map((row) => [row.row, row]));
  for (let row = top; row < top + height; row++) {
    const { cells, ...rest } = placed.get(row) ?? { row, cells: [] };
    yield { ...rest, cells: [...cells, { column, content: memo, style: 'memo' }] };
  }
}

function mergesOf(rows: readonly PlacedRow[]): CellRange[] {
  return rows.flatMap(({ row, cells }) => cells
    .filter((cell) => cell.span !== undefined)
    .map((cell) => ({ top: row, left: cell.column, bottom: row, right: cell.column + cell.span! - 1 })));
}

function listObjectsOf(tables: PlacedTables): PlacedListObject[] {
  return [...tables.values()].flatMap(({ block, header, lefts }) =>
    block.listObject === undefined ? [] : [{
      name: block.listObject,
      range: { top: header, left: 1, bottom: header + bodyRows(block), right: lefts[lefts.length - 1]! },
      headers: block.columns.map((column) => column.header),
    }],
  );
}

function rulesOf(
  tables: PlacedTables, role: SheetDescription['role'],
): Pick<SheetLayout, 'highlights' | 'validations' | 'columnStyles'> {
  const highlights: SheetLayout['highlights'][number][] = [];
  const validations: SheetLayout['validations'][number][] = [];
  const columnStyles = new Map<number, { style: StyleName; format?: string }>();
  for (const table of tables.values()) {
    const { block, lefts } = table;
    (block.columns as readonly Column<unknown>[]).forEach((column, index) => {
      const left = lefts[index]!;
      const body = bodyOf(table, index);
      if (column.highlight && block.rows.length > 0) highlights.push({ range: body, highlight: column.highlight });
      if (column.validation) {
        const bottom = role === 'input' && block.listObject !== undefined ? lastEntryRow : body.bottom;
        validations.push({ range: { ...body, bottom }, validation: column.validation });
      }
      block.rows.forEach((record, index) => {
        const validation = column.validationOf?.(record);
        if (validation) validations.push({ range: { ...body, top: body.top + index, bottom: body.top + index }, validation });
      });
      if (role === 'input' && block.listObject !== undefined) {
        columnStyles.set(left, { style: column.style, ...(column.format !== undefined && { format: column.format }) });
      }
    });
  }
  return { highlights, validations, columnStyles };
}
