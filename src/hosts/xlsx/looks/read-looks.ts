/** What the worksheets of a package look like. */

import type { WorkbookLooks } from '../../../workbook/sheet-look.js';
import { entryOf, partText, type XlsxPackage } from '../package/package.js';
import { UnreadableFile } from '../unreadable.js';
import { readWorkbook } from '../workbook/workbook-part.js';
import { relatedPart } from '../workbook/workbook-patch.js';
import { parseXml } from '../xml/xml-tree.js';
import { cellLooks, lentLooks } from './cell-looks.js';
import { Colours } from './colours.js';
import { readSheetLook } from './sheet-look-reader.js';

const visibilities = { visible: 'visible', hidden: 'hidden', veryHidden: 'very-hidden' } as const;

/**
 * The sheets that are `wanted` by name, in their order, and every look of the workbook, which keeps its index for as long
 * as the workbook is only written by us. `onProgress` hears the share of the parts that was read, up to 1.
 * Throws `UnreadableFile` when a part that is needed cannot be read.
 */
export function readLooks(pkg: XlsxPackage, wanted: (name: string) => boolean, onProgress?: (share: number) => void): WorkbookLooks {
  const workbook = readWorkbook(pkg);
  const related = (kind: string): string | null => {
    const part = relatedPart(workbook, kind);
    return part ? partText(pkg, part.target) : null;
  };
  const stylesText = related('styles');
  const styles = stylesText === null ? null : parseXml(stylesText);
  const colours = new Colours(styles, related('theme'));
  const looks = cellLooks(styles, colours);
  const lent = lentLooks(styles, colours);
  const parts = workbook.sheets.filter(({ kind, name }) => kind === 'worksheet' && wanted(name)).map(({ name, state, path }) => {
    const entry = entryOf(pkg, path);
    if (!entry) throw new UnreadableFile('damaged');
    return { name, visibility: visibilities[state], entry };
  });
  const total = parts.reduce((sum, { entry }) => sum + entry.size, 0);
  let before = 0;
  const sheets = parts.map(({ entry, ...named }) => {
    const sheet = readSheetLook(named, entry, { count: looks.length, lent, colours }, (share) => onProgress?.((before + share * entry.size) / total));
    before += entry.size;
    return sheet;
  });
  return { looks, sheets };
}
