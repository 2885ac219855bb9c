/** 一岗双责: how many pledged, reported and were assessed, and who was chosen for each post (SPEC 8). */

import { found } from '../../intake/people.js';
import type { Records } from '../../intake/records.js';
import { tidyName } from '../../intake/tidy-text.js';
import type { IssueLog, Place, Severity } from '../../issues/issue.js';
import { isOnDuty, isPartyMember, teachers as roster, type Teacher } from '../../ledgers/teachers.js';
import { naturally } from '../../natural-order.js';
import type { PlainDate } from '../../plain-date.js';
import { eachInTurns, type InTurns } from '../../turns.js';
import type { EnteredSchool } from '../area.js';
import { isHandedIn } from './handed-in.js';
import { postLimits, usualPosts, type PostRow, type postsLedger } from './posts-ledger.js';
import { winners, type Placed } from './winners.js';

/** One teacher's standing for one post, from all rows that speak of it. */
export interface Candidacy {
  readonly teacher: Teacher;
  readonly post: string;
  readonly pledged: boolean;
  readonly reported: boolean;
  readonly mark: number | null;
  readonly announced: PlainDate | null;
  /** The row of the mark, or the first. */
  readonly row: number;
  readonly place: Place;
}

export type Assessed = Candidacy & { readonly mark: number };

export interface Post {
  readonly name: string;
  /** 名额. */
  readonly limit: number;
  /** By mark, the highest first. */
  readonly assessed: readonly Placed<Assessed>[];
  readonly unassessed: readonly Candidacy[];
  /** Those who tie across the limit. */
  readonly tied: readonly Assessed[];
}

export interface Posts {
  /** The usual ones first; every post that has a row. */
  readonly posts: readonly Post[];
  readonly onDuty: readonly Teacher[];
  /** Teachers on duty who did so for at least one post. */
  readonly committed: ReadonlySet<Teacher>;
  readonly reviewed: ReadonlySet<Teacher>;
  readonly assessed: ReadonlySet<Teacher>;
}

export const postFindings = {
  'post-mark-repeated': 'warning',
  'post-off-duty': 'warning',
  'post-not-member': 'warning',
} as const satisfies Record<string, Severity>;

export function* judgePosts(records: Records<typeof postsLedger>, school: EnteredSchool, issues: IssueLog): InTurns<Posts> {
  const { people, teachers, settings } = school;
  const byPost = new Map<string, Map<Teacher, Candidacy>>();
  yield* eachInTurns(records.rows, (row) => {
    const teacher = found(people.teachers.resolve(row.teacher), () => records.place(row, 'teacher'), row.teacher, roster.name, issues);
    if (!teacher) return;
    const post = tidyName(row.post);
    const candidacies = byPost.get(post) ?? new Map<Teacher, Candidacy>();
    byPost.set(post, candidacies);
    const known = candidacies.get(teacher);
    if (!known) reportTeacher(teacher, post, row.teacher, () => records.place(row, 'teacher'), issues);
    else if (known.mark !== null && row.mark !== null) {
      issues.addOwn(postFindings, 'post-mark-repeated', records.place(row, 'mark'), { value: row.mark, parameters: { row: known.row } });
    }
    candidacies.set(teacher, withRow(known, row, teacher, post, school.asOf, records.place(row, 'teacher')));
  });

  const order = new Map(naturally(teachers, ({ id }) => id).map((teacher, index) => [teacher, index]));
  const posts: Post[] = [];
  for (const name of inOrder([...byPost.keys()])) {
    const candidacies = [...byPost.get(name)!.values()].sort((a, b) => order.get(a.teacher)! - order.get(b.teacher)!);
    const limit = school.familyValue(postLimits, name);
    const { placed, tied } = winners(candidacies.filter(isAssessed).sort((a, b) => b.mark - a.mark), limit, settings);
    posts.push({ name, limit, assessed: placed, unassessed: candidacies.filter((candidacy) => !isAssessed(candidacy)), tied });
    yield;
  }
  const all = [...byPost.values()].flatMap((candidacies) => [...candidacies.values()]).filter(({ teacher }) => isOnDuty(teacher));
  const who = (did: (candidacy: Candidacy) => boolean): ReadonlySet<Teacher> => new Set(all.filter(did).map(({ teacher }) => teacher));
  return {
    posts,
    onDuty: naturally(teachers.filter(isOnDuty), ({ id }) => id),
    committed: who(({ pledged }) => pledged),
    reviewed: who(({ reported }) => reported),
    assessed: who(isAssessed),
  };
}

/** Pledge and report are often entered in rows of their own: together they speak of one candidacy; its first mark counts. */
function withRow(known: Candidacy | undefined, row: PostRow, teacher: Teacher, post: string, asOf: PlainDate, place: Place): Candidacy {
  const isMarkHere = known === undefined || (known.mark === null && row.mark !== null);
  return {
    teacher,
    post,
    pledged: known?.pledged || isHandedIn(row.pledge, asOf),
    reported: known?.reported || isHandedIn(row.report, asOf),
    mark: known?.mark ?? row.mark,
    announced: known?.announced ?? row.announced,
    row: isMarkHere ? row.row : known.row,
    place: isMarkHere ? place : known.place,
  };
}

function reportTeacher(teacher: Teacher, post: string, value: string, at: () => Place, issues: IssueLog): void {
  if (!isOnDuty(teacher)) issues.addOwn(postFindings, 'post-off-duty', at(), { value, personal: true });
  const isSurelyNone = teacher.politics !== null && !isPartyMember(teacher);
  if (post.startsWith('党员') && isSurelyNone) issues.addOwn(postFindings, 'post-not-member', at(), { value, parameters: { post }, personal: true });
}

function inOrder(names: readonly string[]): string[] {
  const isUsual: ReadonlySet<string> = new Set(usualPosts);
  return [...usualPosts.filter((post) => names.includes(post)), ...naturally(names.filter((name) => !isUsual.has(name)), (name) => name)];
}

const isAssessed = (candidacy: Candidacy): candidacy is Assessed => candidacy.mark !== null;

/** Those of a post with one result, in their order. */
export const withResult = ({ assessed }: Post, result: Placed<Assessed>['result']): Assessed[] =>
  assessed.filter((placed) => placed.result === result).map(({ candidate }) => candidate);
