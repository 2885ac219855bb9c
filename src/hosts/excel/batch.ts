/** How requests reach Excel: batches of actions, each sent by a `context.sync()`. */

import type { Allows } from './allows.js';

/** `Excel.run`, or what stands in for it. */
export type RunInExcel = <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export interface ExcelDoor {
  readonly run: RunInExcel;
  readonly allows: Allows;
  /** Bytes that are queued before a request is sent; less once a request was too large. */
  requestSize: number;
}

/** Excel on the web takes 5 MB, and a page that puts less into words at once goes on answering. */
export const usualRequestSize = 1_500_000;

/** Waits until nobody edits a cell. */
export function reading<T>({ run }: ExcelDoor, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({ delayForCellEdit: true }, batch);
}

/** Waits until nobody edits a cell; all requests of the batch are one step to undo, where Excel can do so. */
export function writing<T>({ run, allows }: ExcelDoor, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({ delayForCellEdit: true, ...(allows('1.20') && { mergeUndoGroup: true }) }, batch);
}
