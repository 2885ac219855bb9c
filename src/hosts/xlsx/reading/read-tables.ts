/** The wanted sheets of a package as tables of raw cells. */

import type { WorkbookTables } from '../../../workbook/tables.js';
import { dateStyles } from './date-styles.js';
import { entryOf, partText, type XlsxPackage } from '../package/package.js';
import { readSharedStrings } from './shared-strings.js';
import { UnreadableFile } from '../unreadable.js';
import { readWorkbook, type WorkbookPart } from '../workbook/workbook-part.js';
import { readWorksheet } from './worksheet-reader.js';
import type { ZipEntry } from '../zip/zip.js';

/**
 * Every worksheet's heading, and the cells of those that are `wanted` by name; nothing else is inflated.
 * `onProgress` hears the share of the cells' parts that was read, up to 1.
 * Throws `UnreadableFile` when a part that is needed cannot be read.
 */
export function readTables(
  pkg: XlsxPackage, wanted: (name: string) => boolean, onProgress?: (share: number) => void,
): WorkbookTables {
  const workbook = readWorkbook(pkg);
  const worksheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const headings = worksheets.map(({ name, mark }) => ({ name, mark }));
  const parts = worksheets.filter(({ name }) => wanted(name)).map(({ name, path }) => ({ name, entry: sheetEntry(pkg, path) }));
  if (parts.length === 0) return { headings, sheets: [] };

  const context = {
    strings: sharedStrings(pkg, workbook),
    dateStyles: dateStyles(stylesText(pkg, workbook)),
    date1904: workbook.date1904,
  };
  const total = parts.reduce((sum, { entry }) => sum + entry.size, 0);
  let before = 0;
  const sheets = parts.map(({ name, entry }) => {
    const sheet = readWorksheet(name, entry, context, (share) => onProgress?.((before + share * entry.size) / total));
    before += entry.size;
    return sheet;
  });
  return { headings, sheets };
}

function sheetEntry(pkg: XlsxPackage, path: string): ZipEntry {
  const entry = entryOf(pkg, path);
  if (!entry) throw new UnreadableFile('damaged');
  return entry;
}

function sharedStrings(pkg: XlsxPackage, workbook: WorkbookPart): readonly string[] {
  const path = relatedPart(workbook, 'sharedStrings');
  const entry = path === undefined ? undefined : entryOf(pkg, path);
  return entry ? readSharedStrings(entry) : [];
}

function stylesText(pkg: XlsxPackage, workbook: WorkbookPart): string | null {
  const path = relatedPart(workbook, 'styles');
  return path === undefined ? null : partText(pkg, path);
}

/** The path of the part that the workbook is tied to by a relationship of this kind. */
function relatedPart(workbook: WorkbookPart, kind: string): string | undefined {
  return workbook.relationships.find(({ type, external }) => type.endsWith(`/${kind}`) && !external)?.target;
}
