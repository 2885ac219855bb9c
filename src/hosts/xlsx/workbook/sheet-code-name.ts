/** The name by which a workbook's VBA project knows a sheet. */

import { localName, wellFormed, xmlParser } from '../xml/xml-parser.js';

/** sheetPr stands first in a worksheet part. */
const headLength = 4096;

/** `null` for a sheet without one; `text` is the worksheet part. */
export function sheetCodeName(text: string): string | null {
  let codeName: string | null = null;
  const parser = xmlParser({
    startTag({ name, attributes }) {
      if (localName(name) === 'sheetPr') codeName = attributes['codeName'] ?? null;
    },
    endTag() {},
    text() {},
  });
  wellFormed(() => parser.write(text.slice(0, headLength)));
  return codeName;
}
