import { isDone, type Rectification, type State } from './rectification.js';

/** How many entries stand where. */
export interface Tally extends Readonly<Record<State, number>> {
  readonly total: number;
  readonly done: number;
}

export function tallyOf(entries: readonly Rectification[]): Tally {
  const counts: Record<State, number> = { 'on-time': 0, late: 0, open: 0, overdue: 0 };
  for (const { state } of entries) counts[state]++;
  return { ...counts, total: entries.length, done: entries.filter(isDone).length };
}

/** What belongs together, and how it stands. */
export interface Share extends Tally {
  readonly name: string;
}

/** One share for every name that `namesOf` gives; an entry of several names counts in each. In the order of their first entries. */
export function sharesBy(entries: readonly Rectification[], namesOf: (entry: Rectification) => readonly string[]): Share[] {
  const groups = new Map<string, Rectification[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const group = groups.get(name);
      if (group) group.push(entry);
      else groups.set(name, [entry]);
    }
  }
  return [...groups].map(([name, group]) => ({ name, ...tallyOf(group) }));
}

/** The worst off first: most overdue, then most to do, then most in all. */
export const worstFirst = (shares: readonly Share[]): Share[] =>
  [...shares].sort((a, b) => b.overdue - a.overdue || b.open - a.open || b.total - a.total);

/** `null` of nothing. */
export const doneRate = ({ done, total }: Tally): number | null => (total === 0 ? null : done / total);

export const inState = (entries: readonly Rectification[], state: State): Rectification[] => entries.filter((entry) => entry.state === state);

/** The longest overdue first. */
export const overdueFirst = (entries: readonly Rectification[]): Rectification[] => inState(entries, 'overdue').sort((a, b) => b.days - a.days);
