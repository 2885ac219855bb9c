/** How much of each sheet is asked for before it is known how big the sheets are. */

import type { FirstWindow } from './sheet-reading.js';

/** Most ledgers end within it; Excel sends no more than the part that is used. */
const usual: FirstWindow = { rows: 500, columns: 60 };
/** In cells over all sheets: as many as an answer holds if most sheets are filled as ledgers are, in ten columns. */
const mostCells = 60_000;
const usualColumns = 10;

/** @param isCautious after an attempt that failed: it may have been too much. */
export function firstWindow(sheets: number, isCautious: boolean): FirstWindow {
  const rows = Math.min(usual.rows, Math.floor(mostCells / usualColumns / Math.max(1, sheets)));
  return isCautious ? { rows: Math.ceil(rows / 10), columns: 30 } : { ...usual, rows };
}
