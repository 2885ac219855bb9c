/** Gives every block of a described sheet its place; what comes out is what the hosts paint. */

import { absoluteRange, type CellRange } from './address.js';
import type {
  Block, Chart, Column, Content, DayContent, FiguresBlock, Highlight, Link, Places, SheetDescription, TableBlock, Validation,
} from './description.js';
import type { StyleName } from './styles.js';

/** A formula whose addresses are settled. */
export interface PlacedFormula {
  readonly formula: string;
  readonly value: string | number | boolean;
}

export interface PlacedCell {
  readonly column: number;
  readonly content: string | number | boolean | DayContent | PlacedFormula | null;
  readonly style: StyleName;
  /** A number format in place of the style's own. */
  readonly format?: string;
  readonly link?: Link;
}

export interface PlacedRow {
  readonly row: number;
  /** In points; without it the reader's Excel fits the row to its text. */
  readonly height?: number;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedChart {
  readonly type: Chart['type'];
  readonly title: string;
  readonly colours: readonly string[];
  readonly format: string;
  readonly max?: number;
  /** The cells it covers. */
  readonly anchor: CellRange;
  readonly categories: CellRange;
  readonly values: CellRange;
  /** The header cell of the values. */
  readonly seriesName: CellRange;
  /** What those cells hold, for readers that do not recalculate. */
  readonly cached: { readonly name: string; readonly categories: readonly string[]; readonly values: readonly (number | null)[] };
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
  readonly rows: readonly PlacedRow[];
  readonly merges: readonly CellRange[];
  /** Rows 1…n stay on the screen; 0 for none. */
  readonly frozenRows: number;
  /** The row repeated on every printed page. */
  readonly repeatedRow: number | null;
  readonly charts: readonly PlacedChart[];
  readonly listObjects: readonly PlacedListObject[];
  readonly highlights: readonly { readonly range: CellRange; readonly highlight: Highlight }[];
  readonly validations: readonly { readonly range: CellRange; readonly validation: Validation }[];
  /** Whole columns with a style of their own, so that rows typed later look right (sheets that people fill). */
  readonly columnStyles: ReadonlyMap<number, { readonly style: StyleName; readonly format?: string }>;
}

interface PlacedTable {
  readonly block: TableBlock;
  /** Row of the header. */
  readonly header: number;
  /** First grid column of each table column. */
  readonly lefts: readonly number[];
}

/** Validations and formats of sheets that people fill reach this row, in hosts whose tables don't grow. */
const lastEntryRow = 5000;
const lineHeight = 15;

export function layOut(sheet: SheetDescription): SheetLayout {
  const width = sheet.widths.length;
  const tables = placeTables(sheet.blocks, width);
  const places = placesOf(tables);
  const rows: PlacedRow[] = [];
  const merges: CellRange[] = [];
  const charts: PlacedChart[] = [];
  const merge = (row: number, left: number, right: number): void => {
    if (right > left) merges.push({ top: row, left, bottom: row, right });
  };

  let top = 1;
  for (const block of sheet.blocks) {
    if (block.kind === 'title') {
      rows.push({ row: top, height: 28, cells: across(top, 1, width, block.text, 'title', merge) });
    } else if (block.kind === 'line') {
      const cells = across(top, 1, width, block.text, block.style, merge, block.link);
      rows.push({ row: top, height: lineHeight * linesOf(block.text, sheet.widths) + 3, cells });
    } else if (block.kind === 'figures') {
      rows.push(...figureRows(block, top, width, merge));
    } else if (block.kind === 'table') {
      rows.push(...tableRows(block, top, width, places, merge));
    } else if (block.kind === 'charts') {
      charts.push(...placedCharts(block.charts, top, block.height, tables));
    }
    top += heightOf(block, width);
  }

  const lead = [...tables.values()].find((table) => table.block.leads);
  return {
    key: sheet.key,
    name: sheet.name,
    role: sheet.role,
    landscape: sheet.landscape,
    footer: sheet.footer,
    tabColour: sheet.tabColour,
    widths: sheet.widths,
    rows,
    merges,
    // A header far down the sheet would leave no room to scroll.
    frozenRows: lead && lead.header <= 6 ? lead.header : 0,
    repeatedRow: lead?.header ?? null,
    charts,
    listObjects: listObjectsOf(tables),
    ...rulesOf(tables, sheet.role),
  };
}

function heightOf(block: Block, width: number): number {
  switch (block.kind) {
    case 'figures':
      return Math.ceil(block.figures.length / figuresPerRow(block, width));
    case 'table':
      return 1 + bodyRows(block);
    case 'charts':
      return block.height;
    default:
      return 1;
  }
}

const bodyRows = (block: TableBlock): number =>
  Math.max(block.rows.length + (block.spareRows ?? 0), 1);

const figuresPerRow = (block: FiguresBlock, width: number): number =>
  Math.max(1, Math.floor(width / (block.labelSpan + block.valueSpan)));

function placeTables(blocks: readonly Block[], width: number): ReadonlyMap<string, PlacedTable> {
  const tables = new Map<string, PlacedTable>();
  let top = 1;
  for (const block of blocks) {
    if (block.kind === 'table') {
      let left = 1;
      const lefts = block.columns.map((column) => {
        const start = left;
        left += column.span ?? 1;
        return start;
      });
      tables.set(block.name, { block, header: top, lefts });
    }
    top += heightOf(block, width);
  }
  return tables;
}

const spanOf = (block: TableBlock): number => block.columns.reduce((sum, column) => sum + (column.span ?? 1), 0);

function placesOf(tables: ReadonlyMap<string, PlacedTable>): Places {
  return {
    column: (table, column) => absoluteRange(columnRange(tables, table, column)),
    cell(table, column, row) {
      const body = columnRange(tables, table, column);
      return absoluteRange({ ...body, top: body.top + row, bottom: body.top + row });
    },
  };
}

/** The body of one column; its first grid column where it spans several. */
function columnRange(tables: ReadonlyMap<string, PlacedTable>, name: string, header: string): CellRange {
  const table = tables.get(name);
  const index = table?.block.columns.findIndex((column) => column.header === header) ?? -1;
  if (!table || index < 0) throw new Error(`The sheet has no column ${name}.${header}`);
  const left = table.lefts[index]!;
  return { top: table.header + 1, left, bottom: table.header + bodyRows(table.block), right: left };
}

type Merge = (row: number, left: number, right: number) => void;

/** One text over several grid columns; the covered cells carry the style so that borders close. */
function across(
  row: number, left: number, right: number, content: PlacedCell['content'], style: StyleName, merge: Merge,
  link?: Link | null, format?: string,
): PlacedCell[] {
  merge(row, left, right);
  const cells: PlacedCell[] = [{ column: left, content, style, ...(link && { link }), ...(format && { format }) }];
  for (let column = left + 1; column <= right; column++) cells.push({ column, content: null, style });
  return cells;
}

function figureRows(block: FiguresBlock, top: number, width: number, merge: Merge): PlacedRow[] {
  const perRow = figuresPerRow(block, width);
  const rows: PlacedRow[] = [];
  for (let first = 0; first < block.figures.length; first += perRow) {
    const row = top + rows.length;
    let left = 1;
    const cells = block.figures.slice(first, first + perRow).flatMap((figure) => {
      const middle = left + block.labelSpan;
      const right = middle + block.valueSpan;
      const pair = [
        ...across(row, left, middle - 1, figure.label, 'label', merge),
        ...across(row, middle, right - 1, figure.value as PlacedCell['content'], 'figure', merge, null, figure.format),
      ];
      left = right;
      return pair;
    });
    rows.push({ row, height: 20, cells });
  }
  return rows;
}

function tableRows(block: TableBlock, top: number, width: number, places: Places, merge: Merge): PlacedRow[] {
  const columns = block.columns as readonly Column<unknown>[];
  const cellsOf = (row: number, cell: (column: Column<unknown>) => Omit<PlacedCell, 'column'>): PlacedCell[] => {
    let left = 1;
    return columns.flatMap((column) => {
      const right = left + (column.span ?? 1) - 1;
      const { content, style, link, format } = cell(column);
      const cells = across(row, left, right, content, style, merge, link, format);
      left = right + 1;
      return cells;
    });
  };
  const header: PlacedRow = {
    row: top,
    height: 24,
    cells: cellsOf(top, (column) => ({ content: column.header, style: column.headerStyle ?? 'header' })),
  };
  if (block.rows.length === 0 && block.empty !== undefined) {
    return [header, { row: top + 1, height: 20, cells: across(top + 1, 1, Math.min(spanOf(block), width), block.empty, 'centred', merge) }];
  }
  const body = Array.from({ length: bodyRows(block) }, (_, index): PlacedRow => {
    const row = top + 1 + index;
    const record = block.rows[index];
    return {
      row,
      cells: cellsOf(row, (column) => ({
        content: index < block.rows.length ? settled(column.value(record), places) : null,
        style: (index < block.rows.length ? column.styleOf?.(record) : undefined) ?? column.style,
        ...(column.format !== undefined && { format: column.format }),
        ...linkOf(index < block.rows.length ? column.link?.(record) : null),
      })),
    };
  });
  return [header, ...body];
}

const linkOf = (link: Link | null | undefined): { link?: Link } => (link ? { link } : {});

function settled(content: Content, places: Places): PlacedCell['content'] {
  if (content === null || typeof content !== 'object' || 'day' in content) return content;
  return { formula: content.formula(places), value: content.value };
}

function placedCharts(charts: readonly Chart[], top: number, height: number, tables: ReadonlyMap<string, PlacedTable>): PlacedChart[] {
  let left = 1;
  return charts.map((chart): PlacedChart => {
    const { block, header } = tables.get(chart.table)!;
    const count = Math.min(block.rows.length, chart.firstRows ?? Infinity);
    // A series must not be empty: Excel refuses it. A table without rows shows its one blank row.
    const firstRows = (range: CellRange): CellRange => ({ ...range, bottom: range.top + Math.max(count, 1) - 1 });
    const columnNamed = (name: string): Column<unknown> =>
      (block.columns as readonly Column<unknown>[]).find((column) => column.header === name)!;
    const shown = block.rows.slice(0, count);
    const values = columnRange(tables, chart.table, chart.value);
    const placed: PlacedChart = {
      type: chart.type,
      title: chart.title,
      colours: chart.colours,
      format: chart.format,
      ...(chart.max !== undefined && { max: chart.max }),
      anchor: { top, left, bottom: top + height - 1, right: left + chart.span - 1 },
      categories: firstRows(columnRange(tables, chart.table, chart.category)),
      values: firstRows(values),
      seriesName: { top: header, left: values.left, bottom: header, right: values.left },
      cached: {
        name: chart.value,
        categories: shown.map((row) => String(shownValue(columnNamed(chart.category).value(row)) ?? '')),
        values: shown.map((row) => {
          const value = shownValue(columnNamed(chart.value).value(row));
          return typeof value === 'number' ? value : null;
        }),
      },
    };
    left += chart.span;
    return placed;
  });
}

function shownValue(content: Content): string | number | boolean | null {
  if (content === null || typeof content !== 'object') return content;
  return 'day' in content ? content.day : content.value;
}

function listObjectsOf(tables: ReadonlyMap<string, PlacedTable>): PlacedListObject[] {
  return [...tables.values()].flatMap(({ block, header, lefts }) =>
    block.listObject === undefined ? [] : [{
      name: block.listObject,
      range: { top: header, left: 1, bottom: header + bodyRows(block), right: lefts[lefts.length - 1]! },
      headers: block.columns.map((column) => column.header),
    }],
  );
}

function rulesOf(
  tables: ReadonlyMap<string, PlacedTable>, role: SheetDescription['role'],
): Pick<SheetLayout, 'highlights' | 'validations' | 'columnStyles'> {
  const highlights: SheetLayout['highlights'][number][] = [];
  const validations: SheetLayout['validations'][number][] = [];
  const columnStyles = new Map<number, { style: StyleName; format?: string }>();
  for (const { block, header, lefts } of tables.values()) {
    (block.columns as readonly Column<unknown>[]).forEach((column, index) => {
      const left = lefts[index]!;
      const body = { top: header + 1, left, bottom: header + bodyRows(block), right: left };
      if (column.highlight && block.rows.length > 0) highlights.push({ range: body, highlight: column.highlight });
      if (column.validation) {
        const bottom = role === 'input' && block.listObject !== undefined ? lastEntryRow : body.bottom;
        validations.push({ range: { ...body, bottom }, validation: column.validation });
      }
      if (role === 'input' && block.listObject !== undefined) {
        columnStyles.set(left, { style: column.style, ...(column.format !== undefined && { format: column.format }) });
      }
    });
  }
  return { highlights, validations, columnStyles };
}

/** Lines a text takes across the sheet; a Chinese character counts two. */
function linesOf(text: string, widths: readonly number[]): number {
  const width = Math.max(1, widths.reduce((sum, each) => sum + each, 0) - 2);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 2.1 : 1.1;
  return width;
}

