/** The cells of one worksheet part, parsed as it is inflated. */

import { cellAddress, parseRange, type CellRange } from '../../../workbook/address.js';
import type { RawCell, RowOfCells, SheetTable } from '../../../workbook/tables.js';
import { cellReader, type CellContext } from './cell-value.js';
import { feedPart } from '../package/part-stream.js';
import { UnreadableFile } from '../unreadable.js';
import { localName, xmlParser } from '../xml/xml-parser.js';
import type { ZipEntry } from '../zip/zip.js';

const lastRow = 1_048_576;
const lastColumn = 16_384;
/** Places in the rows, blank ones before a value counted: a sheet of 1,000,000 rows and 40 columns passes. */
const mostPlaces = 40_000_000;

/**
 * The sheet's rows that hold a value, its merges and its formulas. `onProgress` hears the share that was read.
 * Throws `damaged` for XML, addresses or string indexes that are not sound and `too-large` beyond `mostPlaces`.
 */
export function readWorksheet(
  name: string, entry: ZipEntry, context: CellContext, onProgress?: (share: number) => void,
): SheetTable {
  const rows: RowOfCells[] = [];
  const merges: CellRange[] = [];
  const formulas = new Set<string>();
  const cellValue = cellReader(context);

  let row = 0;
  // One array takes each row in turn and is copied at its end: rows that grow by pushing take twice the memory.
  const cells: RawCell[] = [];
  let width = 0;
  let places = 0;
  let column = 0;
  let inCell = false;
  let type: string | undefined;
  let style: string | undefined;
  let text: string | null = null;
  let collecting = false;
  let inReading = false;
  let isFormula = false;
  // Array formulas whose results reach down to this row: only the first of their cells says so.
  let spills: CellRange[] = [];

  function openRow(r: string | undefined): void {
    const next = r === undefined ? row + 1 : Number(r);
    if (!(next > row && next <= lastRow && Number.isInteger(next))) throw new UnreadableFile('damaged');
    row = next;
    column = 0;
    width = 0;
    spills = spills.filter(({ bottom }) => bottom >= row);
  }

  function closeRow(): void {
    places += width;
    if (places > mostPlaces) throw new UnreadableFile('too-large');
    if (width > 0) rows.push({ row, cells: cells.slice(0, width) });
  }

  function openCell({ r, t, s }: Record<string, string>): void {
    column = r === undefined ? column + 1 : columnOf(r);
    if (column > lastColumn) throw new UnreadableFile('damaged');
    type = t;
    style = s;
    text = null;
    isFormula = false;
    inCell = true;
  }

  function openFormula({ ref, t }: Record<string, string>): void {
    isFormula = true;
    const spill = t === 'array' || t === 'dataTable' ? parseRange(ref ?? '') : null;
    if (spill) spills.push(spill);
  }

  function closeCell(): void {
    inCell = false;
    const value = cellValue(type, style, text, isFormula);
    if (isFormula || (value !== null && spills.some(({ left, right }) => left <= column && column <= right))) {
      formulas.add(cellAddress(row, column));
    }
    if (value === null) return;
    while (width < column - 1) cells[width++] = null;
    cells[column - 1] = value;
    if (column > width) width = column;
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
          if (inCell) openFormula(attributes);
          return;
        case 'row':
          return openRow(attributes.r);
        case 'rPh':
          inReading = true;
          return;
        case 't':
          collecting = inCell && !inReading;
          text ??= '';
          return;
        case 'mergeCell':
          return addMerge(attributes.ref);
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
          return closeRow();
        case 'rPh':
          inReading = false;
          return;
      }
    },
    text(piece) {
      if (collecting) text = text === null || text === '' ? piece : text + piece;
    },
  });
  feedPart(entry, parser, onProgress);
  return { name, rows, merges, formulas };
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
