/** What took place in the term, type by type, against what was to take place (SPEC 8). */

import type { Records } from '../../intake/records.js';
import type { Place } from '../../issues/issue.js';
import { maskPrivateNumbers } from '../../issues/private-numbers.js';
import { naturally } from '../../natural-order.js';
import type { PlainDate } from '../../plain-date.js';
import { eachInTurns, type InTurns } from '../../turns.js';
import type { EnteredSchool, School } from '../area.js';
import { isInPeriod } from '../period.js';
import { frequencies, type activitiesLedger, type Activity } from './activities-ledger.js';
import { typeNames } from './activity-type.js';

/** An activity that counts. */
export interface CountedActivity {
  readonly activity: Activity;
  readonly type: string;
  /** Where it was entered. */
  readonly place: Place;
}

/** How often a type took place. */
export interface TypeCount {
  readonly type: string;
  readonly count: number;
  /** 频次：<类型>; 0 asks for nothing. */
  readonly required: number;
  /** When it last took place; `null` if it did not. */
  readonly last: PlainDate | null;
}

export interface Activities {
  /** In the order of the ledger. */
  readonly counted: readonly CountedActivity[];
  /** The listed types in their order, whether they took place or not, then the school's own. */
  readonly types: readonly TypeCount[];
  /** Entries outside the term or after 统计日期. */
  readonly outside: number;
}

export const isMet = ({ count, required }: TypeCount): boolean => count >= required;

export function* countActivities(records: Records<typeof activitiesLedger>, school: EnteredSchool): InTurns<Activities> {
  const named = school.familyNames(frequencies);
  const nameOf = typeNames(named);
  const counted: CountedActivity[] = [];
  const found = new Map<string, { count: number; last: PlainDate }>();
  let outside = 0;
  yield* eachInTurns(records.rows, (activity) => {
    if (!isInPeriod(activity.date, school)) {
      outside++;
      return;
    }
    const type = String(maskPrivateNumbers(nameOf(activity.type)));
    counted.push({ activity, type, place: records.place(activity, 'date') });
    const { count, last } = found.get(type) ?? { count: 0, last: activity.date };
    found.set(type, { count: count + 1, last: last > activity.date ? last : activity.date });
  });
  const listed = Object.keys(frequencies.listed);
  const own = naturally([...new Set([...named.slice(listed.length), ...found.keys()])].filter((type) => !listed.includes(type)), (type) => type);
  const types = [...listed, ...own].map((type): TypeCount =>
    ({ type, required: school.familyValue(frequencies, type), count: found.get(type)?.count ?? 0, last: found.get(type)?.last ?? null }));
  return { counted, types: types.filter((each) => each.count > 0 || each.required > 0 || listed.includes(each.type)), outside };
}

/** How many people took part in all, one who came twice counted twice; `null` where no entry says it. */
export function attendanceOf(counted: readonly CountedActivity[]): number | null {
  const stated = counted.flatMap(({ activity: { attendance } }) => (attendance === null ? [] : [attendance]));
  return stated.length === 0 ? null : stated.reduce((sum, attendance) => sum + attendance, 0);
}

/** How often something took place month by month (YYYY-MM). */
export interface MonthCount {
  readonly month: string;
  readonly count: number;
}

/** Every month of the term up to 统计日期, where the term is set; otherwise those in which something took place. */
export function monthCounts(counted: readonly CountedActivity[], { settings: { termFrom, termUntil }, asOf }: Pick<School, 'settings' | 'asOf'>): MonthCount[] {
  const counts = new Map<string, number>();
  if (termFrom !== null && termUntil !== null) {
    const last = monthOf(termUntil < asOf ? termUntil : asOf);
    for (let month = monthOf(termFrom); month <= last; month = monthAfter(month)) counts.set(month, 0);
  }
  for (const { activity: { date } } of counted) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

const monthOf = (date: PlainDate): string => date.slice(0, 7);

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
