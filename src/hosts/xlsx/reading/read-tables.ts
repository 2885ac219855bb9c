/** The wanted sheets of a package as tables of raw cells. */

import type { SheetTable, WorkbookTables } from '../../../workbook/tables.js';
import { dateStyles } from './date-styles.js';
import { entryOf, partText, type XlsxPackage } from '../package/package.js';
import { readSharedStrings } from './shared-strings.js';
import { UnreadableFile } from '../unreadable.js';
import { readWorkbook, type WorkbookPart } from '../workbook/workbook-part.js';
import { readWorksheet } from './worksheet-reader.js';
import { inflatedAside, type ZipEntry } from '../zip/zip.js';

/** Bytes that are inflated before they are read. */
const mostAhead = 32 * 1024 * 1024;

/**
 * Every worksheet's heading, and the cells of those that are `wanted` by name; nothing else is inflated.
 * `onProgress` hears the share of the cells' parts that was read, up to 1.
 * Rejects with `UnreadableFile` when a part that is needed cannot be read.
 */
export async function readTables(
  pkg: XlsxPackage, wanted: (name: string) => boolean, onProgress?: (share: number) => void,
): Promise<WorkbookTables> {
  const workbook = readWorkbook(pkg);
  const worksheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const headings = worksheets.map(({ name, mark }) => ({ name, mark }));
  const parts = worksheets.filter(({ name }) => wanted(name)).map(({ name, path }) => ({ name, entry: sheetEntry(pkg, path) }));
  if (parts.length === 0) return { headings, sheets: [] };

  const strings = sharedStrings(pkg, workbook);
  const inflated = eachAhead([...(strings ? [strings] : []), ...parts.map(({ entry }) => entry)]);
  const context = {
    strings: strings ? readSharedStrings(await inflated()) : [],
    dateStyles: dateStyles(stylesText(pkg, workbook)),
    date1904: workbook.date1904,
  };
  const total = parts.reduce((sum, { entry }) => sum + entry.size, 0);
  let before = 0;
  const sheets: SheetTable[] = [];
  for (const { name, entry } of parts) {
    sheets.push(readWorksheet(name, await inflated(), context, (share) => onProgress?.((before + share * entry.size) / total)));
    before += entry.size;
  }
  return { headings, sheets };
}

/** Gives one entry after the other; while one is read the next are inflated, as many as may stand in memory. */
function eachAhead(entries: readonly ZipEntry[]): () => Promise<ZipEntry> {
  const coming: Promise<ZipEntry>[] = [];
  let [begun, room] = [0, mostAhead];
  const begin = (): void => {
    for (; begun < entries.length && (coming.length === 0 || entries[begun]!.size <= room); begun++) {
      room -= entries[begun]!.size;
      const entry = inflatedAside(entries[begun]!);
      // It is told of when it is asked for.
      entry.catch(() => {});
      coming.push(entry);
    }
  };
  begin();
  return async () => {
    const entry = await coming.shift()!;
    room += entry.size;
    begin();
    return entry;
  };
}

function sheetEntry(pkg: XlsxPackage, path: string): ZipEntry {
  const entry = entryOf(pkg, path);
  if (!entry) throw new UnreadableFile('damaged');
  return entry;
}

function sharedStrings(pkg: XlsxPackage, workbook: WorkbookPart): ZipEntry | undefined {
  const path = relatedPart(workbook, 'sharedStrings');
  return path === undefined ? undefined : entryOf(pkg, path);
}

function stylesText(pkg: XlsxPackage, workbook: WorkbookPart): string | null {
  const path = relatedPart(workbook, 'styles');
  return path === undefined ? null : partText(pkg, path);
}

/** The path of the part that the workbook is tied to by a relationship of this kind. */
function relatedPart(workbook: WorkbookPart, kind: string): string | undefined {
  return workbook.relationships.find(({ type, external }) => type.endsWith(`/${kind}`) && !external)?.target;
}
