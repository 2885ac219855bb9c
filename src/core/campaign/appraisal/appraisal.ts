/** 民主评议党员: votes checked against the ballots, and the grades that they suggest (SPEC 8). */

import { found } from '../../intake/people.js';
import type { Records } from '../../intake/records.js';
import type { IssueLog, Place, Severity } from '../../issues/issue.js';
import { isOnDuty, isPartyMember, teachers as roster, type Teacher } from '../../ledgers/teachers.js';
import { naturally } from '../../natural-order.js';
import { eachInTurns, type InTurns } from '../../turns.js';
import type { EnteredSchool } from '../area.js';
import { ballotParameters, voteFields, type AppraisalRow, type appraisalLedger } from './appraisal-ledger.js';
import { suggestedGrades, type Grade, type Ground, type Votes } from './suggested-grade.js';

type Ballots = EnteredSchool<typeof ballotParameters>;

/** Why somebody has no grade. */
type Obstacle = 'not-member' | 'unreadable-member' | VoteFault | 'ballotless';
type VoteFault = 'voteless' | 'exceeds' | 'unreadable' | 'blank';

/** `null` for a vote that is blank or cannot be read. */
export type EnteredVotes = readonly [excellent: number | null, fit: number | null, basic: number | null, unfit: number | null];

export interface Appraised {
  readonly member: Teacher;
  /** A blank one is 0 where the others account for every ballot returned. */
  readonly votes: EnteredVotes;
  readonly grade: Grade | null;
  readonly ground: Ground | 'probationary' | Obstacle;
  readonly row: number;
  readonly place: Place;
}

export interface Appraisal {
  /** `null` where 设置 does not say. */
  readonly sent: number | null;
  readonly returned: number | null;
  /** Full members who are graded, and a third of them: as many may be 优秀. */
  readonly graded: number;
  readonly limit: number;
  /** By 编号. */
  readonly members: readonly Appraised[];
  /** Members on duty on whom nobody voted. */
  readonly missing: readonly Teacher[];
}

export const appraisalFindings = {
  'ballots-missing': 'warning',
  'ballots-invalid': 'error',
  'votes-exceed': 'error',
  'votes-missing': 'warning',
  'votes-blank': 'warning',
  'votes-duplicate': 'error',
  'appraised-not-member': 'warning',
  'appraised-unconfirmed': 'warning',
  'appraised-unreadable': 'warning',
} as const satisfies Record<string, Severity>;

export function* appraise(records: Records<typeof appraisalLedger>, school: Ballots, issues: IssueLog): InTurns<Appraisal> {
  const { people, teachers, own: { sent, returned } } = school;
  const areSound = checkBallots(records, school, issues);
  const entered = new Map<Teacher, Omit<Appraised, 'grade' | 'ground'> & { readonly obstacle: Obstacle | null }>();
  yield* eachInTurns(records.rows, (row) => {
    const place = (): Place => records.place(row, 'member');
    const member = found(people.teachers.resolve(row.member), place, row.member, roster.name, issues);
    if (!member) return;
    const known = entered.get(member);
    if (known) {
      issues.addOwn(appraisalFindings, 'votes-duplicate', place(), { value: row.member, parameters: { row: known.row }, personal: true });
      return;
    }
    const doubt = doubtOf(member, row, place, school, issues);
    const { votes, fault } = votesOf(row, returned, records, issues);
    entered.set(member, { member, votes, obstacle: doubt ?? fault ?? (areSound ? null : 'ballotless'), row: row.row, place: place() });
  });

  const all = naturally([...entered.values()], ({ member }) => member.id);
  const full = all.filter(({ obstacle, member }) => obstacle === null && !isProbationary(member));
  const limit = Math.floor(full.length / 3);
  const suggestions = suggestedGrades(full.map(({ votes }) => votes as Votes), returned ?? 0, limit);
  const suggested = new Map(full.map(({ member }, index) => [member, suggestions[index]!]));
  return {
    sent,
    returned,
    graded: full.length,
    limit,
    members: all.map(({ obstacle, ...appraised }): Appraised => {
      if (obstacle !== null) return { ...appraised, grade: null, ground: obstacle };
      return { ...appraised, ...(suggested.get(appraised.member) ?? { grade: '不定等', ground: 'probationary' }) };
    }),
    missing: naturally(teachers.filter((teacher) => isOnDuty(teacher) && isPartyMember(teacher) && !entered.has(teacher)), ({ id }) => id),
  };
}

/** Whether grades may be suggested at all. */
function checkBallots(records: Records<typeof appraisalLedger>, { own, ownPlace, isOwnUnusable }: Ballots, issues: IssueLog): boolean {
  const { sent, returned } = own;
  const at = (field: keyof typeof ballotParameters): Place => ownPlace(field) ?? records.place(records.rows[0] ?? { row: 1 }, 'member');
  for (const field of ['sent', 'returned'] as const) {
    if (!own[field] && !isOwnUnusable(field)) issues.addOwn(appraisalFindings, 'ballots-missing', at(field), { value: own[field], parameters: { parameter: ballotParameters[field].name } });
  }
  const isInvalid = sent !== null && returned !== null && returned > sent;
  if (isInvalid) issues.addOwn(appraisalFindings, 'ballots-invalid', at('returned'), { value: returned, parameters: { sent, returned } });
  return !isInvalid && returned !== null && returned > 0;
}

/** Who stands on this sheet is taken for a full member where the roster says nothing of it, not where it cannot be read. */
function doubtOf(
  member: Teacher, row: AppraisalRow, place: () => Place, school: Ballots, issues: IssueLog,
): Extract<Obstacle, 'not-member' | 'unreadable-member'> | null {
  if (isPartyMember(member)) return null;
  const isUnreadable = school.isUnusable(member, 'politics');
  const code = isUnreadable ? 'appraised-unreadable' : member.politics === null ? 'appraised-unconfirmed' : 'appraised-not-member';
  issues.addOwn(appraisalFindings, code, place(), { value: row.member, personal: true });
  return isUnreadable ? 'unreadable-member' : member.politics === null ? null : 'not-member';
}

/** Blank cells are surely 0 where the others account for every ballot returned; otherwise nobody knows what they are. */
function votesOf(
  row: AppraisalRow, returned: number | null, records: Records<typeof appraisalLedger>, issues: IssueLog,
): { votes: EnteredVotes; fault: VoteFault | null } {
  const votes: EnteredVotes = [row.excellent, row.fit, row.basic, row.unfit];
  const blank = voteFields.filter((field) => row[field] === null && !records.isUnusable(row, field));
  const sum = total(votes);
  if (blank.length === voteFields.length) {
    issues.addOwn(appraisalFindings, 'votes-missing', records.place(row, blank[0]!));
    return { votes, fault: 'voteless' };
  }
  if (returned !== null && sum > returned) {
    issues.addOwn(appraisalFindings, 'votes-exceed', records.place(row, 'member'), { value: row.member, parameters: { votes: sum, returned }, personal: true });
    return { votes, fault: 'exceeds' };
  }
  // A blank beside a vote that cannot be read may turn out to be 0.
  if (voteFields.some((field) => records.isUnusable(row, field))) return { votes, fault: 'unreadable' };
  if (blank.length === 0 || returned === null) return { votes, fault: null };
  if (sum === returned) return { votes: [row.excellent ?? 0, row.fit ?? 0, row.basic ?? 0, row.unfit ?? 0], fault: null };
  issues.addOwn(appraisalFindings, 'votes-blank', records.place(row, blank[0]!), { parameters: { votes: sum, returned } });
  return { votes, fault: 'blank' };
}

/** Of the votes that are there. */
export const total = (votes: EnteredVotes): number => votes.reduce<number>((sum, count) => sum + (count ?? 0), 0);

export const isWhole = (votes: EnteredVotes): votes is Votes => votes.every((count) => count !== null);

export const isProbationary = (member: Teacher): boolean => member.politics === '中共预备党员';
