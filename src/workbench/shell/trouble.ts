/** Why a deed was not done, in a sentence. */

import { UnreadableFile } from '../../hosts/xlsx/unreadable.js';
import type { Sentence } from '../../taskpane/desk/picture.js';
import { sentenceOf } from '../../taskpane/desk/sentence-of.js';
import { HostFailure } from '../../workbook/host-failure.js';

/** A deed that is not done, with the sentence that says why. */
export class Refused extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.key);
  }
}

/** `null` where the person broke it off. An error that nobody foresaw never shows its own words. */
export function troubleOf(error: unknown): Sentence | null {
  if (isCancelled(error)) return null;
  if (error instanceof Refused) return error.sentence;
  if (error instanceof HostFailure) return sentenceOf(error);
  if (error instanceof UnreadableFile) return { key: `unreadable.${error.reason}` };
  return { key: 'workbench.unexpected', parameters: { kind: error instanceof Error ? error.name : 'Error' } };
}

export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Rejects with the signal's reason once that is aborted: a disk may take its time, or a drive be gone. */
export const unlessCancelled = <Read>(read: Promise<Read>, signal: AbortSignal): Promise<Read> =>
  Promise.race([read, new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))]);
