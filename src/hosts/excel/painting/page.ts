/** What belongs to a sheet as a whole: its tab, its frozen rows and its printed pages. */

import { rangeAddress } from '../../../workbook/address.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { footerCodes, pageMargins } from '../../../workbook/printed-page.js';
import { settingSize } from './payload.js';

const pointsAnInch = 72;

/** Yields bytes. */
export function* paintPage(sheet: Excel.Worksheet, layout: SheetLayout): Generator<number> {
  sheet.tabColor = `#${layout.tabColour}`;
  sheet.showGridlines = layout.role === 'input';
  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
  const page = sheet.pageLayout;
  page.orientation = layout.landscape ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  for (const [side, inches] of Object.entries(pageMargins)) page[`${side as keyof typeof pageMargins}Margin`] = inches * pointsAnInch;
  const { left, right } = footerCodes(layout.footer);
  page.headersFooters.defaultForAllPages.leftFooter = left;
  page.headersFooters.defaultForAllPages.rightFooter = right;
  // Excel has no way to take a repeated row back. One left by an earlier, longer sheet repeats on no page of this one.
  if (layout.repeatedRow !== null) page.setPrintTitleRows(`$${layout.repeatedRow}:$${layout.repeatedRow}`);
  for (const row of layout.pageStarts) sheet.horizontalPageBreaks.add(rangeAddress({ top: row, left: 1, bottom: row, right: 1 }));
  yield (16 + layout.pageStarts.length) * settingSize;
}
