import { EntriesChanged } from '../../workbook/entries-changed.js';
import { HostFailure } from '../../workbook/host-failure.js';
import { RefusedWrite } from '../../workbook/refused-write.js';
import type { Sentence } from './picture.js';

/** The desk's own no: nothing was written. */
export class Declined extends Error {
  override readonly name = 'Declined';

  constructor(readonly sentence: Sentence) {
    super(sentence.key);
  }
}

/** Why a deed failed; an error that nobody foresaw never shows its own words. */
export function sentenceOf(error: unknown): Sentence {
  if (error instanceof Declined) return error.sentence;
  if (error instanceof EntriesChanged) return { key: 'failure.entries-changed', parameters: { sheets: error.sheets.join('、') } };
  if (error instanceof RefusedWrite) return { key: `refused.${error.reason}`, parameters: { sheet: error.sheet, cell: error.cell ?? '' } };
  if (error instanceof HostFailure) return { key: `failure.${error.reason}`, parameters: { left: { key: `failure.left-${error.left}` } } };
  return { key: 'desk.unexpected' };
}
