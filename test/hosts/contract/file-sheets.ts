/** What a reader finds in an .xlsx file: read with an XML parser alone, apart from the code that wrote it. */

import { unzipSync } from 'fflate';
import { parseAddress } from '../../../src/workbook/address.js';
import { partsOf, type Parts } from '../xlsx/invariants.js';
import { childNamed, descendants, type XmlNode } from '../xlsx/xml-nodes.js';
import { fileCharts, plainReference } from './file-charts.js';
import { fileHighlights, fileTables, fileValidations } from './file-rules.js';
import { cellStyles, type CellStyle } from './file-styles.js';
import { rgb, SeenLines, type FoundCell, type FoundPage, type FoundSheet, type RowHeight, type Shown } from './found-sheet.js';

export function fileSheets(bytes: Uint8Array): FoundSheet[] {
  const parts = partsOf(unzipSync(bytes));
  const path = [...parts.related('').values()].find(({ type }) => type.endsWith('/officeDocument'))!.target!;
  const workbook = parts.nodes(path)!;
  const related = parts.related(path);
  const styles = parts.nodes([...related.values()].find(({ type }) => type.endsWith('/styles'))!.target!)!;
  return descendants(workbook, 'sheet').map(({ attributes }, index) => {
    const titles = descendants(workbook, 'definedName')
      .find(({ attributes: name }) => name['name'] === '_xlnm.Print_Titles' && name['localSheetId'] === String(index))?.text;
    return sheetOf(parts, related.get(attributes['r:id']!)!.target!, attributes['name']!, styles, titles);
  });
}

function sheetOf(parts: Parts, path: string, name: string, stylesPart: XmlNode, titles: string | undefined): FoundSheet {
  const sheet = parts.nodes(path)!;
  const styles = cellStyles(stylesPart);
  const view = descendants(sheet, 'sheetView')[0]!;
  const drawing = childNamed(sheet, 'drawing');
  return {
    name,
    tab: rgb(descendants(sheet, 'tabColor')[0]?.attributes['rgb'] ?? ''),
    hasGridlines: view.attributes['showGridLines'] !== '0',
    frozenRows: Number(childNamed(view, 'pane')?.attributes['ySplit'] ?? 0),
    ...cellsOf(sheet, styles),
    links: Object.fromEntries(descendants(sheet, 'hyperlink').map(({ attributes }) => [attributes['ref']!, plainReference(attributes['location']!)])),
    merges: descendants(sheet, 'mergeCell').map(({ attributes }) => attributes['ref']!).sort(),
    ...columnsOf(sheet, styles),
    heights: heightsOf(sheet),
    charts: drawing ? fileCharts(parts, parts.related(path).get(drawing.attributes['r:id']!)!.target!) : [],
    highlights: fileHighlights(sheet, stylesPart),
    validations: fileValidations(sheet),
    tables: fileTables(parts, path),
    page: pageOf(sheet, titles),
  };
}

function cellsOf(sheet: XmlNode, styles: readonly CellStyle[]): Pick<FoundSheet, 'cells' | 'lines'> {
  const cells: Record<string, FoundCell> = {};
  const lines = new SeenLines();
  for (const cell of descendants(childNamed(sheet, 'sheetData')!, 'c')) {
    const address = cell.attributes['r']!;
    const { look, lines: sides } = styles[Number(cell.attributes['s'] ?? 0)]!;
    const { row, column } = parseAddress(address)!;
    lines.add(row, column, sides);
    const formula = childNamed(cell, 'f')?.text;
    const value = valueOf(cell);
    cells[address] = { ...(value !== null && { value }), ...(formula !== undefined && { formula }), look };
  }
  return { cells, lines: lines.all };
}

function valueOf(cell: XmlNode): Shown | null {
  const shown = childNamed(cell, 'v')?.text;
  switch (cell.attributes['t']) {
    case 'inlineStr':
      return unescaped(descendants(cell, 't').map(({ text }) => text).join(''));
    case 'str':
      return unescaped(shown!);
    case 'b':
      return shown === '1';
    default:
      return shown === undefined ? null : Number(shown);
  }
}

/** _x005F_x0041_ → _x0041_ (ECMA-376 part 1, 22.4.2.4). */
const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Digits of a file's own font are 7 pixels wide (ECMA-376 part 1, 18.3.1.13, of 微软雅黑 10). */
const digit = 7;
const pixelsOf = (width: number): number => Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);

function columnsOf(sheet: XmlNode, styles: readonly CellStyle[]): Pick<FoundSheet, 'widths' | 'columns' | 'hidden'> {
  const columns = descendants(sheet, 'col').map(({ attributes }) => attributes);
  const found = columns.filter(({ hidden }) => hidden !== '1');
  return {
    hidden: columns.filter(({ hidden }) => hidden === '1').map(({ min }) => Number(min)),
    widths: found.map((column) => pixelsOf(Number(column['width']))),
    columns: Object.fromEntries(found.filter((column) => column['style'] !== undefined).map((column) => [Number(column['min']), styles[Number(column['style'])]!.look])),
  };
}

function heightsOf(sheet: XmlNode): RowHeight[] {
  const standard = Number(childNamed(sheet, 'sheetFormatPr')!.attributes['defaultRowHeight']);
  const rows = descendants(sheet, 'row').map(({ attributes }) => attributes);
  const heights: RowHeight[] = [];
  for (const row of rows) {
    while (heights.length < Number(row['r']) - 1) heights.push({ points: standard, isFitted: true });
    heights.push({ points: Number(row['ht'] ?? standard), isFitted: row['customHeight'] !== '1' });
  }
  return heights;
}

function pageOf(sheet: XmlNode, titles: string | undefined): FoundPage {
  const setup = childNamed(sheet, 'pageSetup')!.attributes;
  const fits = descendants(sheet, 'pageSetUpPr')[0]?.attributes['fitToPage'] === '1';
  const pages = (count: string | undefined): number | null => (!fits || count === '0' ? null : Number(count ?? 1));
  const margins = Object.entries(childNamed(sheet, 'pageMargins')!.attributes).map(([side, inches]) => [side, Number(inches)]);
  const [, left, right] = /^&L(.*)&R(.*)$/s.exec(descendants(sheet, 'oddFooter')[0]!.text)!;
  return {
    paper: setup['paperSize'] === '9' ? 'A4' : 'other',
    isLandscape: setup['orientation'] === 'landscape',
    pagesWide: pages(setup['fitToWidth']),
    pagesHigh: pages(setup['fitToHeight']),
    isCentred: childNamed(sheet, 'printOptions')?.attributes['horizontalCentered'] === '1',
    margins: Object.fromEntries(margins) as FoundPage['margins'],
    footer: { left: left!, right: right! },
    repeatedRow: titles === undefined ? null : Number(/\$(\d+)$/.exec(titles)![1]),
    // A break's id is the row above it.
    starts: descendants(sheet, 'brk').map(({ attributes }) => Number(attributes['id']) + 1),
  };
}
