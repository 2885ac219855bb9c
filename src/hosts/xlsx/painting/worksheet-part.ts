/** The worksheet part of a described sheet (CT_Worksheet, ECMA-376 part 1, 18.3.1.99), in the schema's order. */

import { cellAddress, rangeAddress } from '../../../workbook/address.js';
import { columnPadding } from '../../../workbook/column-width.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { footerCodes, pageMargins } from '../../../workbook/printed-page.js';
import { plainHeight } from '../../../workbook/row-height.js';
import type { StyleName } from '../../../workbook/styles.js';
import { CellTrail } from './cell-trail.js';
import { highlightRules } from './highlight-rules.js';
import { relationshipsNamespace, spreadsheetNamespace, xmlHeader } from '../package/namespaces.js';
import { sheetRowPieces } from './sheet-rows.js';
import { validationRules } from './validation-rules.js';
import { escapeXml } from '../xml/xml-text.js';

/** What a worksheet part has to know of the parts around it. */
export interface WorksheetSurroundings {
  /** Index into cellXfs; `quoted` cells hold text that would else be taken for a formula when it is edited. */
  readonly cellStyle: (style: StyleName, format: string | undefined, quoted: boolean) => number;
  /** Index into dxfs. */
  readonly highlightStyle: (style: StyleName) => number;
  readonly date1904: boolean;
  /** Relationship ids. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
  /** The sheet's name in the workbook's VBA project. */
  readonly codeName?: string;
}


/** The part's text in pieces of some 100 KB. Throws an `Error` whose message says which of Excel's limits the sheet breaks. */
export function* worksheetPieces(layout: SheetLayout, around: WorksheetSurroundings): Generator<string> {
  const { rules, extension } = highlightRules(layout, around.highlightStyle);
  yield [
    xmlHeader,
    `<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipsNamespace}">`,
    `<sheetPr${around.codeName ? ` codeName="${escapeXml(around.codeName)}"` : ''}>`,
    `<tabColor rgb="FF${layout.tabColour}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${layout.usedRange === null ? 'A1' : rangeAddress(layout.usedRange)}"/>`,
    sheetViews(layout),
    `<sheetFormatPr defaultRowHeight="${plainHeight}"/>`,
    columns(layout, around.cellStyle),
  ].join('');
  const trail = new CellTrail();
  yield* sheetRowPieces(trail.watch(layout.eachRow()), around);
  yield [
    trail.merges(),
    rules,
    validationRules(layout, around.date1904),
    trail.links(),
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${Object.entries(pageMargins).map(([side, inches]) => `${side}="${inches}"`).join(' ')}/>`,
    `<pageSetup paperSize="9" orientation="${layout.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${footer(layout.footer)}</oddFooter></headerFooter>`,
    pageBreaks(layout),
    textNumbers(layout),
    around.drawing === null ? '' : `<drawing r:id="${around.drawing}"/>`,
    tableParts(around.tables),
    extension === '' ? '' : `<extLst>${extension}</extLst>`,
    '</worksheet>',
  ].join('');
}

function sheetViews({ role, frozenRows }: SheetLayout): string {
  const grid = role === 'output' ? ' showGridLines="0"' : '';
  if (frozenRows === 0) return `<sheetViews><sheetView${grid} workbookViewId="0"/></sheetViews>`;
  const first = cellAddress(frozenRows + 1, 1);
  return `<sheetViews><sheetView${grid} workbookViewId="0">`
    + `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`
    + `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

/** In characters: what Excel gives a column of which nothing is said. */
const standardWidth = 8.43;

function columns({ widths, columnStyles, memoColumn }: SheetLayout, cellStyle: WorksheetSurroundings['cellStyle']): string {
  const last = Math.max(widths.length, ...columnStyles.keys());
  if (last === 0) return '';
  let xml = '<cols>';
  for (let column = 1; column <= last; column++) {
    const styled = columnStyles.get(column);
    const style = styled ? ` style="${cellStyle(styled.style, styled.format, false)}"` : '';
    xml += `<col min="${column}" max="${column}" width="${(widths[column - 1] ?? standardWidth) + columnPadding}"${style} customWidth="1"/>`;
  }
  if (memoColumn !== null) xml += `<col min="${memoColumn}" max="${memoColumn}" width="${standardWidth + columnPadding}" hidden="1" customWidth="1"/>`;
  return `${xml}</cols>`;
}

function footer(text: string): string {
  const { left, right } = footerCodes(text);
  return escapeXml(`&L${left}&R${right}`);
}

/** A break's id is the row above it. */
function pageBreaks({ pageStarts }: SheetLayout): string {
  if (pageStarts.length === 0) return '';
  const breaks = pageStarts.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`;
}

/** Teacher numbers such as 007 are text on purpose: no green corners. */
function textNumbers({ usedRange }: SheetLayout): string {
  return usedRange === null ? '' : `<ignoredErrors><ignoredError sqref="${rangeAddress(usedRange)}" numberStoredAsText="1"/></ignoredErrors>`;
}

function tableParts(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}
