/** Where the keys lead in the list: from issue to issue, over the headings. */

import type { ListRow } from './issue-list.js';

export interface Stops {
  /** Indexes of the rows that are issues, ascending. */
  readonly issues: readonly number[];
  /** Indexes of the sheets' headings, ascending. */
  readonly headings: readonly number[];
}

export function stopsOf(rows: readonly ListRow[]): Stops {
  const issues: number[] = [];
  const headings: number[] = [];
  rows.forEach(({ kind }, index) => {
    if (kind === 'issue') issues.push(index);
    if (kind === 'sheet') headings.push(index);
  });
  return { issues, headings };
}

const page = 8;

/** The issue to which a key leads from the one at `index`; `null` for a key that leads nowhere. */
export function stopAfter({ issues }: Stops, index: number, key: string): number | null {
  const at = issues.indexOf(index);
  const to = (place: number): number | null => issues[Math.min(Math.max(place, 0), issues.length - 1)] ?? null;
  switch (key) {
    case 'ArrowDown': return to(at + 1);
    case 'ArrowUp': return to(at - 1);
    case 'PageDown': return to(at + page);
    case 'PageUp': return to(at - page);
    case 'Home': return to(0);
    case 'End': return to(issues.length - 1);
    default: return null;
  }
}

/** The heading under which a row stands; -1 where there is none. */
export const headingAbove = ({ headings }: Stops, index: number): number => headings.findLast((heading) => heading <= index) ?? -1;

/** The issue at a place or the next one below, or the last; -1 in an empty list. */
export const nearestStop = ({ issues }: Stops, index: number): number => issues.find((issue) => issue >= index) ?? issues.at(-1) ?? -1;
