/** What is left of big sheets after their first windows, in requests that Excel on the web can answer. */

import type { CellRange } from '../../../workbook/address.js';
import { HostFailure } from '../../../workbook/host-failure.js';
import { pageTurn } from '../../slices.js';
import { isTooLarge, isWorthRetrying } from '../failure.js';
import type { cellReader } from './raw-cell.js';
import type { SheetReading } from './sheet-reading.js';

/** Bytes that one answer should not exceed by much: Excel on the web allows 5 MB, and the page takes less at once without a halt. */
const fullAnswer = 1_200_000;
/** As for files: a sheet of 1,000,000 rows and 40 columns passes. */
const mostCells = 40_000_000;

interface Piece {
  readonly reading: SheetReading;
  readonly block: CellRange;
  readonly size: number;
}

const cellsIn = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

/** Rejects with `too-large` when the sheets reach over more cells than can be read, and between two requests with the signal's reason. `onProgress` hears the share, up to 1. */
export async function readRest(
  context: Excel.RequestContext, readings: readonly SheetReading[], read: ReturnType<typeof cellReader>,
  onProgress?: (share: number) => void, signal?: AbortSignal,
): Promise<void> {
  const regions = readings.flatMap((reading) => reading.rest().map((region) => ({ reading, region })));
  if (regions.reduce((sum, { region }) => sum + cellsIn(region), 0) > mostCells) throw new HostFailure('too-large');
  let waiting = regions.flatMap(({ reading, region }) => pieces(reading, region));
  const whole = waiting.length;
  let full = fullAnswer;
  let hasFailed = false;
  while (waiting.length > 0) {
    signal?.throwIfAborted();
    const asked = asMuchAsFits(waiting, full);
    for (const { reading, block } of asked) reading.askBlock(block);
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- more would not fit into one answer
      await context.sync();
    } catch (error) {
      for (const { reading } of asked) reading.forget();
      const isLarge = isTooLarge(error) && asked.some(({ block }) => cellsIn(block) > 1);
      if (!isWorthRetrying(error) || (hasFailed && !isLarge)) throw error;
      hasFailed = true;
      if (isLarge) {
        waiting = waiting.flatMap(halves);
        full /= 2;
      }
      continue;
    }
    // Taking an answer apart holds the page by itself.
    await pageTurn();
    for (const reading of new Set(asked.map(({ reading }) => reading))) reading.take(read);
    waiting = waiting.slice(asked.length);
    onProgress?.(1 - waiting.length / Math.max(whole, waiting.length + 1));
  }
}

function pieces(reading: SheetReading, { top, left, bottom, right }: CellRange): Piece[] {
  const cells = fullAnswer / (reading.cellSize * 1.2);
  const columns = Math.min(right - left + 1, Math.floor(cells));
  const rows = Math.max(1, Math.floor(cells / columns));
  const found: Piece[] = [];
  for (let row = top; row <= bottom; row += rows) {
    for (let column = left; column <= right; column += columns) {
      const block = { top: row, left: column, bottom: Math.min(bottom, row + rows - 1), right: Math.min(right, column + columns - 1) };
      found.push({ reading, block, size: cellsIn(block) * reading.cellSize });
    }
  }
  return found;
}

function asMuchAsFits(waiting: readonly Piece[], full: number): Piece[] {
  let size = 0;
  const end = waiting.findIndex((piece, index) => index > 0 && size + piece.size > full || (size += piece.size, false));
  return waiting.slice(0, end < 0 ? waiting.length : end);
}

/** Twice as many pieces of half the rows, or of half the columns where there is but one row. */
function halves({ reading, block, size }: Piece): Piece[] {
  if (cellsIn(block) === 1) return [{ reading, block, size }];
  const { top, left, bottom, right } = block;
  const [row, column] = [Math.floor((top + bottom) / 2), Math.floor((left + right) / 2)];
  const cut = bottom > top
    ? [{ ...block, bottom: row }, { ...block, top: row + 1 }]
    : [{ ...block, right: column }, { ...block, left: column + 1 }];
  return cut.map((half) => ({ reading, block: half, size: size / 2 }));
}
