/** An Excel Table (CT_Table, ECMA-376 part 1, 18.5.1.2). */

import { rangeAddress } from '../../../workbook/address.js';
import type { PlacedListObject } from '../../../workbook/layout.js';
import { spreadsheetNamespace, xmlHeader } from '../package/namespaces.js';
import { escapeXml } from '../xml/xml-text.js';

/**
 * `id` and `name` must be the workbook's only ones; the headers must be what the header cells hold.
 * Throws an `Error` when two headers are the same, which Excel does not allow.
 */
export function tablePart({ range, headers }: PlacedListObject, id: number, name: string): string {
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${columnName(header)}"/>`);
  if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length) {
    throw new Error(`Table ${name}: Excel allows no two columns of the same header`);
  }
  const cells = rangeAddress(range);
  return `${xmlHeader}<table xmlns="${spreadsheetNamespace}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${cells}" totalsRowShown="0">`
    + `<autoFilter ref="${cells}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`
    + '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>';
}

// Excel mends a table, loudly, whose line breaks are written in any other way.
const columnName = (header: string): string => escapeXml(header).replaceAll('&#10;', '_x000a_');
