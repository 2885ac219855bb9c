import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { Check } from '../desk/picture.js';
import { Hint } from '../frame/hint.js';
import { useWay } from '../frame/way.js';

interface FreshnessNoteProps {
  readonly check: Check;
  readonly say: Say;
}

/** Says that what is shown is not what stands in the workbook's result sheets. */
export function FreshnessNote({ check, say }: FreshnessNoteProps): ReactNode {
  const { go } = useWay();
  const difference = differenceOf(check, say);
  return difference === null ? null : <Hint words={difference} deed={say('result.to-compute')} onDeed={() => go('compute')} />;
}

/** Entries may be the same and the day another: ages and pairs are counted at it. */
function differenceOf({ last, changed, outcome }: Check, say: Say): string | null {
  if (last === null) return say('result.not-written');
  if (changed.length > 0) return say('result.changed', { count: changed.length, sheets: changed.join('、') });
  const { asOf } = outcome.entries;
  return last.asOf === asOf ? null : say('result.other-date', { written: last.asOf, date: asOf });
}
