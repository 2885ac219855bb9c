/** The result as the pane lists it: sections of rows, searched, narrowed and sorted. */

import type { Outcome } from '../../core/compute.js';
import type { Contestant } from '../../core/contest/contestant.js';
import type { Group, Standing } from '../../core/contest/standings.js';
import { tidyText } from '../../core/intake/tidy-text.js';
import type { Teacher } from '../../core/ledgers/teachers.js';
import { shownId } from '../../core/report/shown-id.js';
import { byRank, ordersOf, sortedStandings, type RankingOrder } from './ranking-order.js';
import { everybody, scopeKey, scopesOf, type Scope } from './ranking-scope.js';

export type RankingRow =
  | { readonly kind: 'section'; readonly key: string; readonly section: Section; readonly count: number }
  | { readonly kind: 'ranked'; readonly key: string; readonly standing: Standing; readonly group: Group }
  | { readonly kind: 'unranked'; readonly key: string; readonly contestant: Contestant }
  | { readonly kind: 'absent'; readonly key: string; readonly teacher: Teacher };

/** What stands over the rows that follow. */
export type Section = { readonly kind: 'group'; readonly name: string } | { readonly kind: 'unranked' | 'absent' };

export interface ListWish {
  /** What was typed: part of a name, an 编号 or a group. Blank for everybody. */
  readonly search: string;
  readonly scope: Scope;
  readonly order: RankingOrder;
}

/** What of a wish can still be had: since it was chosen, a grade or group may have lost its last person, a component its weight. */
export function standingWish(wish: ListWish, outcome: Outcome): ListWish {
  const key = scopeKey(wish.scope);
  return {
    ...wish,
    scope: scopesOf(outcome).some((scope) => scopeKey(scope) === key) ? wish.scope : everybody,
    order: ordersOf(outcome).includes(wish.order.by) ? wish.order : byRank,
  };
}

/** Sections without a row are left out; a school that does not group has no headings over its groups. */
export function rankingList({ contest, entries }: Outcome, { search, scope, order }: ListWish): RankingRow[] {
  const matches = matching(search);
  const isGrouped = entries.settings.grouping !== '不分组';
  const ranked = contest.groups.filter((group) => scope.kind !== 'group' || group.name === scope.name).flatMap((group) => {
    const rows = sortedStandings(group.standings, order)
      .filter(({ grade }) => scope.kind !== 'grade' || grade === scope.grade)
      .filter(({ contestant: { teacher } }) => matches(teacher, group.name))
      .map((standing): RankingRow => ({ kind: 'ranked', key: standing.contestant.teacher.id, standing, group }));
    return isGrouped ? underHeading({ kind: 'group', name: group.name }, rows) : rows;
  });
  const unranked = contest.groups
    .filter((group) => scope.kind !== 'group' || group.name === scope.name)
    .flatMap((group) => group.unranked)
    .filter(({ teacher, group }) => matches(teacher, group))
    .map((contestant): RankingRow => ({ kind: 'unranked', key: contestant.teacher.id, contestant }));
  const absent = contest.notEntered
    .filter((teacher) => matches(teacher, ''))
    .map((teacher): RankingRow => ({ kind: 'absent', key: teacher.id, teacher }));
  return [
    ...(scope.kind === 'unranked' || scope.kind === 'absent' ? [] : ranked),
    ...(scope.kind === 'grade' || scope.kind === 'absent' ? [] : underHeading({ kind: 'unranked' }, unranked)),
    ...(scope.kind === 'all' || scope.kind === 'absent' ? underHeading({ kind: 'absent' }, absent) : []),
  ];
}

function underHeading(section: Section, rows: readonly RankingRow[]): readonly RankingRow[] {
  if (rows.length === 0) return [];
  const key = section.kind === 'group' ? `group ${section.name}` : section.kind;
  return [{ kind: 'section', key, section, count: rows.length }, ...rows];
}

/** By part of the name, of the 编号 or of the group's name, whatever the width and case of the letters. */
function matching(search: string): (teacher: Teacher, group: string) => boolean {
  const wanted = searchKey(search);
  if (wanted === '') return () => true;
  return (teacher, group) => [teacher.name, shownId(teacher.id), group].some((text) => searchKey(text).includes(wanted));
}

const searchKey = (text: string): string => tidyText(text).replaceAll(' ', '').toLowerCase();
