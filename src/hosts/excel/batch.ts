/** How requests reach Excel: batches of actions, each sent by a `context.sync()`. */

import type { Allows } from './allows.js';
import { isTooLarge, isWorthRetrying } from './failure.js';

/** `Excel.run`, or what stands in for it. */
export type RunInExcel = <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export interface ExcelDoor {
  readonly run: RunInExcel;
  readonly allows: Allows;
  /** Bytes that are queued before a request is sent; less once a request was too large. */
  requestSize: number;
  /** Whether the requests of a write are to be one step to undo (ExcelApi 1.20); no longer once a write failed so. */
  mergesUndo: boolean;
}

/** Excel on the web takes 5 MB, and a page that puts less into words at once goes on answering. */
export const usualRequestSize = 1_500_000;

/** Waits until nobody edits a cell. */
export function inBatch<T>({ run }: ExcelDoor, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({ delayForCellEdit: true }, batch);
}

/** Waits until nobody edits a cell; all requests of the batch are one step to undo, where Excel can do so. */
export function inOneStep<T>({ run, mergesUndo }: ExcelDoor, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({ delayForCellEdit: true, ...(mergesUndo && { mergeUndoGroup: true }) }, batch);
}

/** What a failed write teaches: the next one is put less boldly. Gives whether that alone may make it succeed. */
export function learn(door: ExcelDoor, error: unknown): boolean {
  if (isTooLarge(error)) door.requestSize /= 2;
  // Excel may refuse to make one step of actions that it carries out one by one.
  const wasTooBold = door.mergesUndo && isWorthRetrying(error);
  if (wasTooBold) door.mergesUndo = false;
  return wasTooBold;
}
