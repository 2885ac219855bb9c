/** Which cell styles show a number as a date. */

import { isDateFormat, isDateFormatId } from '../../../workbook/date-format.js';
import { attribute, child, childrenNamed, parseXml } from '../xml/xml-tree.js';

/** For every index of `cellXfs` whether it shows a date; empty for a workbook without a styles part. */
export function dateStyles(stylesText: string | null): boolean[] {
  if (stylesText === null) return [];
  const root = parseXml(stylesText);
  const formats = child(root, 'numFmts');
  const codes = new Map(formats && childrenNamed(formats, 'numFmt').map((format) =>
    [attribute(format, 'numFmtId'), attribute(format, 'formatCode') ?? '']));
  const styles = child(root, 'cellXfs');
  return (styles ? childrenNamed(styles, 'xf') : []).map((style) => {
    const id = attribute(style, 'numFmtId');
    const code = codes.get(id);
    return code === undefined ? isDateFormatId(Number(id)) : isDateFormat(code);
  });
}
