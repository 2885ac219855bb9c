/** What a reader finds in the workbook that Excel's stand-in holds. */

import { parseAddress } from '../../../src/workbook/address.js';
import type { Border, Format } from '../../excel-host/model/format.js';
import { plain } from '../../excel-host/model/format.js';
import type { HostSheet } from '../../excel-host/model/sheet.js';
import { sheetSnapshot } from '../../excel-host/model/snapshot.js';
import { excelChart } from './excel-charts.js';
import { excelHighlight, excelValidation } from './excel-rules.js';
import { rgb, SeenLines, type FoundCell, type FoundPage, type FoundSheet, type Look, type RowHeight } from './found-sheet.js';

type Snapshot = ReturnType<typeof sheetSnapshot>;

export function excelSheet(sheet: HostSheet): FoundSheet {
  const snapshot = sheetSnapshot(sheet);
  return {
    name: snapshot.name,
    tab: rgb(snapshot.tabColor),
    hasGridlines: snapshot.gridlines,
    frozenRows: snapshot.freeze.rows,
    ...cellsOf(sheet, snapshot),
    links: Object.fromEntries(Object.entries(snapshot.cells).filter(([, { link }]) => link)
      .map(([address, { link }]) => [address, plainTarget((link as { documentReference: string }).documentReference)])),
    merges: snapshot.merges,
    widths: widthsOf(snapshot),
    hidden: snapshot.columns.hidden,
    columns: Object.fromEntries(Object.entries(snapshot.columns.styles).map(([column, style]) => [column, lookOf({ ...plain, ...style })])),
    heights: heightsOf(sheet, snapshot),
    charts: snapshot.charts.map(excelChart),
    highlights: snapshot.conditionalFormats.map(excelHighlight),
    validations: snapshot.validations.map(excelValidation),
    tables: snapshot.tables.map((table) => {
      const { style, showBandedRows } = table as unknown as { style: string; showBandedRows: boolean };
      return { name: table.name, cells: table.address, headers: table.headers, style, isBanded: showBandedRows };
    }),
    page: pageOf(snapshot.page),
  };
}

function cellsOf(sheet: HostSheet, snapshot: Snapshot): Pick<FoundSheet, 'cells' | 'lines'> {
  const cells: Record<string, FoundCell> = {};
  const lines = new SeenLines();
  for (const [address, { value, formula, style, link }] of Object.entries(snapshot.cells)) {
    const cell = sheet.cell(address);
    lines.add(cell.row, cell.column, linesOf(cell.format));
    const look = lookOf(cell.format);
    // A cell that only shares its neighbour's line is as good as none.
    if (value === undefined && formula === undefined && link === undefined && isPlain(style ?? {})) continue;
    const shown = formula === undefined ? value : cell.shown;
    cells[address] = { ...(shown !== undefined && { value: shown }), ...(formula !== undefined && { formula: formula.slice(1) }), look };
  }
  return { cells, lines: lines.all };
}

const isPlain = (style: Partial<Format>): boolean => Object.keys(style).every((name) => name.startsWith('border'));

function lookOf(format: Format): Look {
  return {
    format: format.numberFormat,
    font: format.fontName,
    size: format.fontSize,
    bold: format.bold,
    italic: format.italic,
    underlined: format.underline !== 'None',
    colour: rgb(format.fontColor),
    fill: rgb(format.fillColor),
    across: format.horizontalAlignment.toLowerCase() as Look['across'],
    down: format.verticalAlignment.toLowerCase() as Look['down'],
    wraps: format.wrapText,
    indent: format.indentLevel,
  };
}

function linesOf({ borderTop: top, borderBottom: bottom, borderLeft: left, borderRight: right }: Format): Partial<Record<'top' | 'bottom' | 'left' | 'right', string>> {
  return Object.fromEntries(Object.entries({ top, bottom, left, right })
    .filter(([, { style, weight }]: [string, Border]) => style === 'Continuous' && weight === 'Thin')
    .map(([side, { color }]) => [side, rgb(color)]));
}

/** 'a''b'!C7 → a'b!C7. */
function plainTarget(reference: string): string {
  const [, sheet, cells] = /^'((?:[^']|'')*)'!(.*)$/.exec(reference)!;
  return `${sheet!.replaceAll("''", "'")}!${cells}`;
}

function widthsOf({ columns: { sizes } }: Snapshot): number[] {
  const last = Math.max(0, ...Object.keys(sizes).map(Number));
  // At 96 dots an inch.
  return Array.from({ length: last }, (_, index) => Number(sizes[index + 1] ?? 48) / 0.75);
}

function heightsOf(sheet: HostSheet, { cells, rows: { sizes } }: Snapshot): RowHeight[] {
  const last = Math.max(0, ...Object.keys(cells).map((address) => parseAddress(address)!.row));
  return Array.from({ length: last }, (_, index) => {
    const size = sizes[index + 1];
    return { points: sheet.rows.size(index + 1), isFitted: size === undefined || size === 'auto' };
  });
}

function pageOf(page: Snapshot['page']): FoundPage {
  const said = page as unknown as Record<string, number | string | boolean | null> & {
    readonly zoom?: { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
    readonly headersFooters: { readonly defaultForAllPages?: { readonly leftFooter?: string; readonly rightFooter?: string } };
  };
  const footer = said.headersFooters.defaultForAllPages;
  const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
  return {
    paper: said['paperSize'] === 'A4' ? 'A4' : 'other',
    isLandscape: said['orientation'] === 'Landscape',
    pagesWide: said.zoom?.horizontalFitToPages ?? null,
    pagesHigh: said.zoom?.verticalFitToPages || null,
    isCentred: said['centerHorizontally'] === true,
    margins: Object.fromEntries(sides.map((side) => [side, Math.round(Number(said[`${side}Margin`]) / 72 * 1000) / 1000])) as FoundPage['margins'],
    footer: { left: footer?.leftFooter ?? '', right: footer?.rightFooter ?? '' },
    repeatedRow: page.titleRows === null ? null : Number(/^(\d+):\1$/.exec(page.titleRows.replaceAll('$', ''))?.[1]),
    starts: page.rowBreaks,
  };
}
