/** How much of each sheet is asked for before it is known how big the sheets are. */

import type { FirstWindow } from './sheet-reading.js';

/** Most ledgers end within it; Excel sends no more than the part that is used. */
const usual: FirstWindow = { rows: 500, columns: 60 };
/** In cells over all sheets, in ten columns: an answer holds half as many, but ledgers are seldom long all at once. */
const mostCells = 100_000;
const usualColumns = 10;

/** @param isCautious after an attempt that failed: it may have been too much. */
export function firstWindow(sheets: number, isCautious: boolean): FirstWindow {
  const rows = Math.min(usual.rows, Math.floor(mostCells / usualColumns / Math.max(1, sheets)));
  return isCautious ? { rows: Math.ceil(rows / 10), columns: 30 } : { ...usual, rows };
}
