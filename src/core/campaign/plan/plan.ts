/** How far each planned activity has come at 统计日期 (SPEC 8). */

import type { Records } from '../../intake/records.js';
import type { IssueLog, Place } from '../../issues/issue.js';
import { daysBetween, type PlainDate } from '../../plain-date.js';
import { eachInTurns, type InTurns } from '../../turns.js';
import type { School } from '../area.js';
import { planLedger, type PlanEntry } from './plan-ledger.js';
import { statedState } from './stated-state.js';

export type State = '未开始' | '进行中' | '已结束';
export const states: readonly State[] = ['已结束', '进行中', '未开始'];

export interface PlannedActivity {
  readonly entry: PlanEntry;
  /** By its dates; the first and the last day belong to it. */
  readonly state: State;
  /** Whether the entered 状态 says otherwise. */
  readonly isContradicted: boolean;
  /** Days until 统计日期, with it, and after it: together the activity's own. 0 where it ends before it starts. */
  readonly elapsed: number;
  readonly remaining: number;
  /** Where it was entered, and where its end was. */
  readonly place: Place;
  readonly untilPlace: Place;
}

export interface Plan {
  /** By start, then end, then as they were entered. */
  readonly activities: readonly PlannedActivity[];
}

export function* followPlan(records: Records<typeof planLedger>, { asOf }: Pick<School, 'asOf'>, issues: IssueLog): InTurns<Plan> {
  const activities: PlannedActivity[] = [];
  const { from: { header: since }, until: { header: column } } = planLedger.columns;
  yield* eachInTurns(records.rows, (entry) => {
    const { from, until } = entry;
    const untilPlace = records.place(entry, 'until');
    if (until < from) issues.add('date-order', untilPlace, { value: until, parameters: { column, since, earlier: from } });
    const state = stateOf(entry, asOf);
    const days = Math.max(0, daysBetween(from, until) + 1);
    const elapsed = Math.min(days, Math.max(0, daysBetween(from, asOf) + 1));
    activities.push({
      entry, state, isContradicted: contradicts(entry, state), elapsed, remaining: days - elapsed, place: records.place(entry, 'activity'), untilPlace,
    });
  });
  return { activities: activities.sort((a, b) => compareDays(a.entry.from, b.entry.from) || compareDays(a.entry.until, b.entry.until)) };
}

function stateOf({ from, until }: PlanEntry, asOf: PlainDate): State {
  if (asOf < from) return '未开始';
  return until < asOf ? '已结束' : '进行中';
}

/** What was cancelled contradicts no day. */
function contradicts({ status }: PlanEntry, state: State): boolean {
  const stated = statedState(status);
  return stated !== null && stated !== '已取消' && stated !== state;
}

export const ofState = ({ activities }: Plan, state: State): PlannedActivity[] => activities.filter((activity) => activity.state === state);

/** What has yet to end, and what should have by its dates but has not by its 状态; by the day of the end. */
export const openActivities = ({ activities }: Plan): PlannedActivity[] => activities.filter(isOpen).sort((a, b) => compareDays(a.entry.until, b.entry.until));

function isOpen({ entry, state }: PlannedActivity): boolean {
  const stated = statedState(entry.status);
  if (stated === '已结束' || stated === '已取消') return false;
  return state !== '已结束' || stated !== null;
}

const compareDays = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0);
