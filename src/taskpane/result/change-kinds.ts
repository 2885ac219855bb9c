/** Movements against the last result, by what they mean to the reader. */

import type { Movement } from '../../core/comparison/movements.js';

export const changeKinds = ['grade', 'rank', 'enters', 'leaves'] as const;
/** `grade`: another grade, whatever the rank; `rank`: another rank or group, the same grade. */
export type ChangeKind = (typeof changeKinds)[number];

export function changesByKind(movements: readonly Movement[]): Readonly<Record<ChangeKind, readonly Movement[]>> {
  const changes: Record<ChangeKind, Movement[]> = { grade: [], rank: [], enters: [], leaves: [] };
  for (const movement of movements) changes[kindOf(movement)].push(movement);
  return changes;
}

function kindOf({ before, after }: Movement): ChangeKind {
  if (before === null) return 'enters';
  if (after === null) return 'leaves';
  return before.grade === after.grade ? 'rank' : 'grade';
}

/** Ranks gained, negative for lost; `null` where ranks of two groups cannot be compared, or there is but one. */
export function ranksGained({ before, after }: Movement): number | null {
  return before === null || after === null || before.group !== after.group ? null : before.rank - after.rank;
}
