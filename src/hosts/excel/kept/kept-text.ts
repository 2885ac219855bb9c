/** Laid-out sheets as a text that a workbook can keep: JSON, a line at a time, packed and spelt in letters. */

import { Gunzip, Gzip, strFromU8, strToU8 } from 'fflate';
import type { PlacedRow, SheetLayout } from '../../../workbook/layout.js';
import { slices } from '../../slices.js';

const rowsOfLine = 200;

/** A sheet without its rows, and how many lines of them follow. */
function* linesOf(layouts: readonly SheetLayout[]): Generator<string> {
  for (const { rows, columnStyles, ...rest } of layouts) {
    yield JSON.stringify({ ...rest, columnStyles: [...columnStyles], lines: Math.ceil(rows.length / rowsOfLine) });
    for (let from = 0; from < rows.length; from += rowsOfLine) yield JSON.stringify(rows.slice(from, from + rowsOfLine));
  }
}

/** In slices: results of a big school are megabytes. */
export async function keptText(layouts: readonly SheetLayout[]): Promise<string> {
  const turn = slices();
  const packed: Uint8Array[] = [];
  const gzip = new Gzip({ level: 3 }, (chunk) => packed.push(chunk));
  for (const line of linesOf(layouts)) {
    gzip.push(strToU8(`${line}\n`));
    await turn();
  }
  gzip.push(new Uint8Array(), true);
  return btoa(packed.map((chunk) => strFromU8(chunk, true)).join(''));
}

/** Packed bytes that are unpacked at a stretch: they may be twenty times as many. */
const packedPiece = 8192;

/** `null` for a text that is not ours, or damaged. In slices. */
export async function keptLayouts(text: string): Promise<SheetLayout[] | null> {
  const turn = slices();
  try {
    const layouts: SheetLayout[] = [];
    const lines = unpackedLines(strToU8(atob(text), true));
    const next = async (): Promise<string | null> => {
      await turn();
      return lines.next().value ?? null;
    };
    for (let line = await next(); line !== null; line = await next()) {
      const { lines: count, columnStyles, ...rest } = JSON.parse(line) as Omit<SheetLayout, 'rows' | 'eachRow' | 'columnStyles'>
        & { lines: number; columnStyles: [number, never][] };
      const rows: PlacedRow[] = [];
      for (let left = count; left > 0; left--) rows.push(...JSON.parse((await next())!) as PlacedRow[]);
      layouts.push({ ...rest, columnStyles: new Map(columnStyles), rows, eachRow: () => rows });
    }
    return layouts;
  } catch {
    return null;
  }
}

function* unpackedLines(packed: Uint8Array): Generator<string, undefined> {
  const decoder = new TextDecoder();
  let unpacked = '';
  const gunzip = new Gunzip((bytes) => { unpacked += decoder.decode(bytes, { stream: true }); });
  for (let from = 0; from < packed.length; from += packedPiece) {
    gunzip.push(packed.subarray(from, from + packedPiece), from + packedPiece >= packed.length);
    const lines = unpacked.split('\n');
    unpacked = lines.pop()!;
    yield* lines;
  }
  if (unpacked !== '') yield unpacked;
}
