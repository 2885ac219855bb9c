/** Laid-out sheets as a text that a workbook can keep: JSON, a line at a time, packed and spelt in letters. */

import { Gzip, gunzipSync, strFromU8, strToU8 } from 'fflate';
import type { PlacedRow, SheetLayout } from '../../../workbook/layout.js';
import { slices } from '../slices.js';

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

/** `null` for a text that is not ours, or damaged. */
export function keptLayouts(text: string): SheetLayout[] | null {
  try {
    const lines = strFromU8(gunzipSync(strToU8(atob(text), true))).split('\n').filter((line) => line !== '');
    const layouts: SheetLayout[] = [];
    for (let at = 0; at < lines.length;) {
      const { lines: count, columnStyles, ...rest } = JSON.parse(lines[at]!) as Omit<SheetLayout, 'rows' | 'eachRow' | 'columnStyles'>
        & { lines: number; columnStyles: [number, never][] };
      const rows = lines.slice(at + 1, at + 1 + count).flatMap((line) => JSON.parse(line) as PlacedRow[]);
      layouts.push({ ...rest, columnStyles: new Map(columnStyles), rows, eachRow: () => rows });
      at += 1 + count;
    }
    return layouts;
  } catch {
    return null;
  }
}
