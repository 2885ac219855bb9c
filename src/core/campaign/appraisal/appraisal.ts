/** 民主评议党员: votes checked against the ballots, and the grades that they suggest (SPEC 8). */

import { found } from '../../intake/people.js';
import type { Records } from '../../intake/records.js';
import type { IssueLog, Place, Severity } from '../../issues/issue.js';
import { isOnDuty, isPartyMember, teachers as roster, type Teacher } from '../../ledgers/teachers.js';
import { naturally } from '../../natural-order.js';
import { eachInTurns, type InTurns } from '../../turns.js';
import type { School } from '../area.js';
import { ballotParameters, voteFields, type AppraisalRow, type appraisalLedger } from './appraisal-ledger.js';
import { suggestedGrades, type Grade, type Ground, type Votes } from './suggested-grade.js';

type Ballots = School<typeof ballotParameters>;

/** Why somebody has no grade. */
type Obstacle = 'not-member' | 'exceeds' | 'voteless' | 'ballotless';

export interface Appraised {
  readonly member: Teacher;
  /** A blank one is 0 where others are given; `null` where none is. */
  readonly votes: Votes | null;
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
    const isMember = checkMember(member, row, place, issues);
    const votes = votesOf(row, returned, records, issues);
    const exceeds = votes !== null && returned !== null && total(votes) > returned;
    if (exceeds) issues.addOwn(appraisalFindings, 'votes-exceed', place(), { value: row.member, parameters: { votes: total(votes), returned }, personal: true });
    const obstacle = !isMember ? 'not-member' : votes === null ? 'voteless' : exceeds ? 'exceeds' : areSound ? null : 'ballotless';
    entered.set(member, { member, votes, obstacle, row: row.row, place: place() });
  });

  const all = naturally([...entered.values()], ({ member }) => member.id);
  const full = all.filter(({ obstacle, member }) => obstacle === null && !isProbationary(member));
  const limit = Math.floor(full.length / 3);
  const suggestions = suggestedGrades(full.map(({ votes }) => votes!), returned ?? 0, limit);
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

/** Who stands on this sheet is taken for a full member where the roster says nothing of it. */
function checkMember(member: Teacher, row: AppraisalRow, place: () => Place, issues: IssueLog): boolean {
  const details = { value: row.member, personal: true };
  if (member.politics === null) issues.addOwn(appraisalFindings, 'appraised-unconfirmed', place(), details);
  else if (!isPartyMember(member)) issues.addOwn(appraisalFindings, 'appraised-not-member', place(), details);
  return member.politics === null || isPartyMember(member);
}

/** Blank cells are surely 0 where the others account for every ballot returned; otherwise they are asked about. */
function votesOf(row: AppraisalRow, returned: number | null, records: Records<typeof appraisalLedger>, issues: IssueLog): Votes | null {
  const blank = voteFields.filter((field) => row[field] === null);
  const at = (): Place => records.place(row, blank[0]!);
  if (blank.length === voteFields.length) {
    issues.addOwn(appraisalFindings, 'votes-missing', at());
    return null;
  }
  const votes: Votes = [row.excellent ?? 0, row.fit ?? 0, row.basic ?? 0, row.unfit ?? 0];
  const isCertain = returned !== null && total(votes) >= returned;
  if (blank.length > 0 && !isCertain) {
    issues.addOwn(appraisalFindings, 'votes-blank', at(), { parameters: { votes: total(votes) } });
  }
  return votes;
}

export const total = (votes: Votes): number => votes[0] + votes[1] + votes[2] + votes[3];

export const isProbationary = (member: Teacher): boolean => member.politics === '中共预备党员';
