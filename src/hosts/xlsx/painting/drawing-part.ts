/** Where the charts of a sheet stand (CT_Drawing, ECMA-376 part 1, 20.5.2.35). */

import type { PlacedChart } from '../../../workbook/layout.js';
import {
  chartNamespace, drawingNamespace, relationshipsNamespace, spreadsheetDrawingNamespace, xmlHeader,
} from '../package/namespaces.js';
import { escapeXml } from '../xml/xml-text.js';

/** In EMU (914,400 an inch): the air between a chart and the next. */
const gap = 50_800;

/** `relationshipIds` name the chart parts in the charts' order. */
export function drawingPart(charts: readonly PlacedChart[], relationshipIds: readonly string[]): string {
  const frames = charts.map((chart, index) => frame(chart, index + 1, relationshipIds[index]!));
  return `${xmlHeader}<xdr:wsDr xmlns:xdr="${spreadsheetDrawingNamespace}" xmlns:a="${drawingNamespace}">${frames.join('')}</xdr:wsDr>`;
}

function frame({ anchor, title }: PlacedChart, number: number, relationshipId: string): string {
  const corner = (column: number, row: number, offset: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff>`;
  return `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(anchor.left - 1, anchor.top - 1, gap)}</xdr:from>`
    + `<xdr:to>${corner(anchor.right, anchor.bottom, 0)}</xdr:to>`
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipsNamespace}" r:id="${relationshipId}"/></a:graphicData></a:graphic>`
    + '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
}
