/** Who moved between two results. */

import type { Contest } from '../contest/contest.js';
import type { LastResult } from '../report/last-result.js';
import { shownId } from '../report/shown-id.js';

export interface Position {
  readonly group: string;
  readonly rank: number;
  readonly grade: string;
}

/** One contestant whose place differs; `before` is `null` for one who enters, `after` for one who leaves. */
export interface Movement {
  /** As our sheets show it. */
  readonly id: string;
  readonly name: string;
  readonly before: Position | null;
  readonly after: Position | null;
}

/** In the order of the new result, those who leave last; without a last result everybody enters. */
export function movements(last: LastResult | null, contest: Contest): Movement[] {
  const before = new Map<string, Movement[]>();
  for (const { id, name, group, rank, grade } of last?.standings ?? []) {
    const key = keyOf(id, name);
    before.set(key, [...(before.get(key) ?? []), { id, name, before: { group, rank, grade }, after: null }]);
  }
  const present = contest.groups.flatMap((group) => group.standings.map(({ contestant: { teacher }, rank, grade }): Movement => {
    const id = shownId(teacher.id);
    const earlier = before.get(keyOf(id, teacher.name))?.shift();
    return { id, name: teacher.name, before: earlier?.before ?? null, after: { group: group.name, rank, grade } };
  }));
  return [...present.filter(isMoved), ...[...before.values()].flat()];
}

/** A masked 编号 is shared by many: the name tells them apart. */
const keyOf = (id: string, name: string): string => (id.includes('*') ? `${id}\n${name}` : id);

const isMoved = ({ before, after }: Movement): boolean =>
  before?.rank !== after?.rank || before?.grade !== after?.grade || before?.group !== after?.group;
