/** Highlights that the reader's Excel works out (conditional formats, ECMA-376 part 1, 18.3.1.18). */

import { cellAddress, rangeAddress } from '../../../workbook/address.js';
import type { Highlight } from '../../../workbook/description.js';
import { highlightCondition } from '../../../workbook/highlight-condition.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import type { StyleName } from '../../../workbook/styles.js';
import { excel2010Namespace } from '../package/namespaces.js';
import { escapeXml } from '../xml/xml-text.js';

/** `extension` belongs into the worksheet's extLst: it makes data bars solid and true to their bounds. */
export function highlightRules(
  { highlights }: SheetLayout, highlightStyle: (style: StyleName) => number,
): { rules: string; extension: string } {
  const rules: string[] = [];
  const bars: string[] = [];
  highlights.forEach(({ range, highlight }, index) => {
    const cells = rangeAddress(range);
    const priority = index + 1;
    const first = cellAddress(range.top, range.left);
    if (highlight.kind === 'data-bar') {
      const id = `{4D657269-7442-4F6F-8B00-${priority.toString(16).toUpperCase().padStart(12, '0')}}`;
      rules.push(formatting(cells, dataBar(highlight, priority, id)));
      bars.push(`<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${solidBar(highlight, id)}<xm:sqref>${cells}</xm:sqref></x14:conditionalFormatting>`);
    } else {
      rules.push(formatting(cells, `<cfRule type="expression" dxfId="${highlightStyle(highlight.style)}" priority="${priority}"><formula>${escapeXml(highlightCondition(highlight, first))}</formula></cfRule>`));
    }
  });
  return {
    rules: rules.join(''),
    extension: bars.length === 0 ? '' : `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${excel2010Namespace}"><x14:conditionalFormattings>${bars.join('')}</x14:conditionalFormattings></ext>`,
  };
}

const formatting = (cells: string, rule: string): string =>
  `<conditionalFormatting sqref="${cells}">${rule}</conditionalFormatting>`;

type DataBar = Extract<Highlight, { kind: 'data-bar' }>;

function dataBar({ min, max, colour }: DataBar, priority: number, id: string): string {
  return `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="${min}"/><cfvo type="num" val="${max}"/><color rgb="FF${colour}"/></dataBar>`
    + `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${excel2010Namespace}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`;
}

function solidBar({ min, max }: DataBar, id: string): string {
  return `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">`
    + `<x14:cfvo type="num"><xm:f>${min}</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${max}</xm:f></x14:cfvo>`
    + '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>';
}
