/** Highlights that Excel works out: conditional formats. */

import { cellAddress } from '../../../workbook/address.js';
import { highlightCondition } from '../../../workbook/highlight-condition.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { styles, type Style } from '../../../workbook/styles.js';
import type { Highlight } from '../../../workbook/description.js';
import { rangeAt } from './areas.js';
import { actionSize, settingSize } from './payload.js';

/** Yields bytes. */
export function* paintHighlights(sheet: Excel.Worksheet, { highlights }: SheetLayout): Generator<number> {
  // Excel puts a new one before those that are there.
  for (const { range, highlight } of [...highlights].reverse()) {
    const formats = rangeAt(sheet, range).conditionalFormats;
    if (highlight.kind === 'data-bar') paintBar(formats.add('DataBar').dataBar, highlight);
    else {
      const { rule, format } = formats.add('Custom').custom;
      rule.formula = `=${highlightCondition(highlight, cellAddress(range.top, range.left))}`;
      paintLooks(format, styles[highlight.style]);
    }
    yield actionSize + 6 * settingSize;
  }
}

function paintBar(bar: Excel.DataBarConditionalFormat, { min, max, colour }: Extract<Highlight, { kind: 'data-bar' }>): void {
  bar.lowerBoundRule = { type: 'Number', formula: String(min) };
  bar.upperBoundRule = { type: 'Number', formula: String(max) };
  bar.positiveFormat.fillColor = `#${colour}`;
  bar.positiveFormat.gradientFill = false;
  bar.positiveFormat.borderColor = '';
}

/** Its text's looks and its fill; place and border stay the cell's. */
function paintLooks({ font, fill }: Excel.ConditionalRangeFormat, { bold, italic, underline, colour, fill: behind }: Style): void {
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = 'Single';
  if (colour !== undefined) font.color = `#${colour}`;
  if (behind !== undefined) fill.color = `#${behind}`;
}
