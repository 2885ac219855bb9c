/** The lesson contest from its score sheets to grades (SPEC 3). */

import type { Entries, Pair } from '../intake/entries.js';
import { placeOf } from '../intake/field-places.js';
import type { IssueLog } from '../issues/issue.js';
import { componentFields, components } from '../ledgers/scores.js';
import { isOnDuty, type Teacher } from '../ledgers/teachers.js';
import { naturally, naturalOrder } from '../natural-order.js';
import { isWithin } from '../plain-date.js';
import { eachInTurns, type InTurns } from '../turns.js';
import { contestantsOf, isOwn, lackingComponents, ungrouped, wholeSchool, type Contestant } from './contestant.js';
import { rankGroup, type Group } from './standings.js';

export interface Contest {
  readonly groups: readonly Group[];
  /** On-duty teachers without a row (未参评). */
  readonly notEntered: readonly Teacher[];
}

export function* gradeContest(entries: Entries, issues: IssueLog): InTurns<Contest> {
  const contestants = yield* contestantsOf(entries.scores, entries.settings);
  const notEntered = teachersWithoutRow(entries, contestants);
  yield* reportRecusals(entries, issues);
  reportUnranked(entries, contestants, notEntered, issues);
  yield;
  const groups = yield* groupsOf(contestants, entries);
  yield;
  return { groups, notEntered };
}

/** Ranked contestants of all groups. */
export const rankedCount = ({ groups }: Contest): number => groups.reduce((sum, group) => sum + group.standings.length, 0);

function* groupsOf(contestants: readonly Contestant[], { settings }: Entries): InTurns<Group[]> {
  const members = new Map<string, Contestant[]>(settings.grouping === '不分组' ? [[wholeSchool, []]] : []);
  for (const contestant of contestants) {
    const group = members.get(contestant.group);
    if (group) group.push(contestant);
    else members.set(contestant.group, [contestant]);
  }
  const groups: Group[] = [];
  for (const name of [...members.keys()].sort(byGroupName)) groups.push(yield* rankGroup(name, members.get(name)!, settings));
  return groups;
}

/** Those who belong to no group come last. */
const byGroupName = (a: string, b: string): number =>
  Number(a === ungrouped) - Number(b === ungrouped) || naturalOrder(a, b);

function teachersWithoutRow(entries: Entries, contestants: readonly Contestant[]): Teacher[] {
  const present = new Set(contestants.map((contestant) => contestant.teacher));
  return naturally(entries.teachers.filter((teacher) => isOnDuty(teacher) && !present.has(teacher)), (teacher) => teacher.id);
}

/** A judge who scores himself, mentors the contestant or is mentored by him (SPEC 3.8). */
function* reportRecusals(entries: Entries, issues: IssueLog): InTurns<void> {
  const related = mentoringTies(entries.pairs.filter((pair) => isWithin(entries.asOf, pair.from, pair.until)));
  yield* eachInTurns(entries.scores, (sheet) => {
    const judge = sheet.judge?.teacher;
    // One who left his marks blank or wrote 回避 has stood back already.
    if (!judge || !components.some((component) => typeof sheet.marks[componentFields[component]] === 'number')) return;
    const code = isOwn(sheet) ? 'judge-self' : related.has(tieKey(judge, sheet.contestant)) ? 'judge-related' : null;
    if (code) issues.add(code, placeOf(entries.places.score, sheet, 'judge'), { value: sheet.judge!.name, personal: true });
  });
}

function mentoringTies(pairs: readonly Pair[]): ReadonlySet<string> {
  return new Set(pairs.flatMap(({ mentor, target }) =>
    target.kind === 'teacher' ? [tieKey(mentor, target.person), tieKey(target.person, mentor)] : []));
}

const tieKey = (a: Teacher, b: Teacher): string => `${a.id}\n${b.id}`;

function reportUnranked(entries: Entries, contestants: readonly Contestant[], notEntered: readonly Teacher[], issues: IssueLog): void {
  const unranked = new Map(contestants.filter(({ status }) => status !== 'ranked').map((contestant) => [contestant.teacher, contestant]));
  // Each is spoken of at his first row.
  for (const sheet of entries.scores) {
    if (unranked.size === 0) break;
    const contestant = unranked.get(sheet.contestant);
    if (!contestant) continue;
    unranked.delete(sheet.contestant);
    issues.add('contestant-incomplete', placeOf(entries.places.score, sheet, 'contestant'), {
      value: contestant.teacher.name, parameters: { components: lackingComponents(contestant).join('、'), status: contestant.status }, personal: true,
    });
  }
  for (const teacher of notEntered) {
    issues.add('contestant-absent', placeOf(entries.places.teacher, teacher, 'name'), { value: teacher.name, personal: true });
  }
}
