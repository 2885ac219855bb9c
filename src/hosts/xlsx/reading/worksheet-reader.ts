/** The cells of one worksheet part, parsed as it is inflated. */

import { parseRange, type CellRange } from '../../../workbook/address.js';
import type { SheetTable } from '../../../workbook/tables.js';
import { CellReader, type CellContext } from './cell-value.js';
import { feedPart } from '../package/part-stream.js';
import { PlainFilter, rowMarks } from './plain-filter.js';
import { PlainRows } from './plain-rows.js';
import { SheetCells } from './sheet-cells.js';
import { localName, xmlParser } from '../xml/xml-parser.js';
import type { ZipEntry } from '../zip/zip.js';

/**
 * The sheet's rows that hold a value, its merges and its formulas. `onProgress` hears the share that was read.
 * Throws `damaged` for XML, addresses or string indexes that are not sound and `too-large` for too many places.
 */
export function readWorksheet(
  name: string, entry: ZipEntry, context: CellContext, onProgress?: (share: number) => void,
): SheetTable {
  const merges: CellRange[] = [];
  const cells = new SheetCells();
  const reader = new CellReader(context);

  let inSheetData = false;
  let inCell = false;
  let type: string | undefined;
  let style: number | undefined;
  let text: string | null = null;
  let collecting = false;
  let inReading = false;

  function openCell({ r, t, s }: Record<string, string>): void {
    cells.openCell(r === undefined ? undefined : columnOf(r));
    type = t;
    style = s === undefined ? undefined : Number(s);
    text = null;
    inCell = true;
  }

  function closeCell(): void {
    inCell = false;
    cells.closeCell(reader.value(type, style, text, cells.holdsFormula));
  }

  function addMerge(ref: string | undefined): void {
    const range = parseRange(ref ?? '');
    if (range) merges.push(range);
  }

  const parser = xmlParser({
    startTag({ name: tag, attributes }) {
      switch (tag.length === 1 ? tag : localName(tag)) {
        case 'c':
          return openCell(attributes);
        case 'v':
          collecting = inCell;
          text = '';
          return;
        case 'f':
          if (inCell) cells.addFormula(attributes.t, attributes.ref);
          return;
        case 'row':
          cells.openRow(attributes.r === undefined ? undefined : Number(attributes.r));
          return;
        case 'rPh':
          inReading = true;
          return;
        case 't':
          collecting = inCell && !inReading;
          text ??= '';
          return;
        case 'mergeCell':
          return addMerge(attributes.ref);
        case 'sheetData':
          // A prefixed one is not what the filter has found.
          inSheetData = tag === 'sheetData' && !inCell && !inReading;
      }
    },
    endTag({ name: tag }) {
      switch (tag.length === 1 ? tag : localName(tag)) {
        case 'c':
          return closeCell();
        case 'v':
        case 't':
          collecting = false;
          return;
        case 'row':
          return cells.closeRow();
        case 'rPh':
          inReading = false;
      }
    },
    text(piece) {
      if (collecting) text = text === null || text === '' ? piece : text + piece;
    },
  });
  feedPart(entry, parser, onProgress, new PlainFilter(new PlainRows(cells, reader), rowMarks, () => inSheetData));
  return { name, rows: cells.rows, merges, formulas: cells.formulas };
}

/** AB12 → 28; beyond the last column for anything that is no address. */
function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at === 0 || at > 3 || at === address.length ? Infinity : column;
}
