/** Which part of the ranking is looked at. */

import type { Outcome } from '../../core/compute.js';
import { gradesShown } from '../../core/report/grade-tables.js';

export type Scope =
  | { readonly kind: 'all' | 'unranked' | 'absent' }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'grade'; readonly grade: string };

export const everybody: Scope = { kind: 'all' };

/** Only parts that hold somebody; groups where there is more than one. */
export function scopesOf({ contest, entries }: Outcome): Scope[] {
  const { groups, notEntered } = contest;
  const counts = (grade: string): number => groups.reduce((sum, group) => sum + group.counts.get(grade)!, 0);
  return [
    everybody,
    ...gradesShown(entries.settings).filter((grade) => counts(grade) > 0).map((grade): Scope => ({ kind: 'grade', grade })),
    ...(groups.length > 1 ? groups.map(({ name }): Scope => ({ kind: 'group', name })) : []),
    ...(groups.some((group) => group.unranked.length > 0) ? [{ kind: 'unranked' } as const] : []),
    ...(notEntered.length > 0 ? [{ kind: 'absent' } as const] : []),
  ];
}

/** A word for a scope that stays the same while the entries change. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'group' ? `group ${scope.name}` : scope.kind === 'grade' ? `grade ${scope.grade}` : scope.kind;
}
