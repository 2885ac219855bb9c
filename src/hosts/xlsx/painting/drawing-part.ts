/** Where the charts of a sheet stand (CT_Drawing, ECMA-376 part 1, 20.5.2.35). */

import { columnPixels } from '../../../workbook/column-width.js';
import type { PlacedChart } from '../../../workbook/layout.js';
import {
  chartNamespace, drawingNamespace, relationshipsNamespace, spreadsheetDrawingNamespace, xmlHeader,
} from '../package/namespaces.js';
import { escapeXml } from '../xml/xml-text.js';

/** In EMU (914,400 an inch): the air between a chart and the next. */
const gap = 50_800;
const pixel = 9_525;

/** `relationshipIds` name the chart parts in the charts' order; `widths` are those of the sheet's columns. */
export function drawingPart(charts: readonly PlacedChart[], relationshipIds: readonly string[], widths: readonly number[]): string {
  const frames = charts.map((chart, index) => frame(chart, index + 1, relationshipIds[index]!, widths));
  return `${xmlHeader}<xdr:wsDr xmlns:xdr="${spreadsheetDrawingNamespace}" xmlns:a="${drawingNamespace}">${frames.join('')}</xdr:wsDr>`;
}

function frame({ anchor, title }: PlacedChart, number: number, relationshipId: string, widths: readonly number[]): string {
  const corner = ([column, columnOffset]: Edge, row: number, rowOffset: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff>`;
  return `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner([anchor.left - 1, gap], anchor.top - 1, gap)}</xdr:from>`
    + `<xdr:to>${corner(rightEdge(anchor.right, widths), anchor.bottom, 0)}</xdr:to>`
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipsNamespace}" r:id="${relationshipId}"/></a:graphicData></a:graphic>`
    + '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
}

type Edge = readonly [column: number, offset: number];

/** LibreOffice rounds a chart that ends on the last column's edge into the column after it, and prints that one too. */
const rightEdge = (right: number, widths: readonly number[]): Edge =>
  (right === widths.length ? [right - 1, columnPixels(widths[right - 1]!) * pixel - pixel] : [right, 0]);
