/** The study calendar: every second week from 学习首次日期, and what became of it (SPEC 8). */

import { addDays, type PlainDate } from '../../plain-date.js';
import type { School } from '../area.js';
import { isInPeriod } from '../period.js';
import { isArranged, isStatutoryHoliday } from './statutory-holidays.js';
import type { studyParameters } from './study-ledger.js';

export interface PlannedDay {
  readonly date: PlainDate;
  /** Its Monday and its Sunday. */
  readonly week: { readonly from: PlainDate; readonly until: PlainDate };
  /** Sessions of that week. */
  readonly sessions: readonly PlainDate[];
  /** After 统计日期 a day is not yet due. */
  readonly state: 'held' | 'missed' | 'ahead';
}

export interface StudyPlan {
  /** To 学期结束, or to 统计日期 where the term has no end; none without 学习首次日期. */
  readonly days: readonly PlannedDay[];
  /** Days left out of it. */
  readonly holidays: readonly PlainDate[];
  /** Years whose days off are not known yet, so that none is left out. */
  readonly unarranged: readonly string[];
}

const rhythm = 14;

/** @param sessions days on which a session took place, ascending. */
export function studyPlan(sessions: readonly PlainDate[], school: School<typeof studyParameters>): StudyPlan {
  const candidates = everySecondWeek(school);
  return {
    days: candidates.filter((date) => !isStatutoryHoliday(date)).map((date) => plannedDay(date, sessions, school.asOf)),
    holidays: candidates.filter(isStatutoryHoliday),
    unarranged: [...new Set(candidates.filter((date) => !isArranged(date)).map((date) => date.slice(0, 4)))],
  };
}

function everySecondWeek({ own, settings, asOf }: School<typeof studyParameters>): PlainDate[] {
  const end = settings.termUntil ?? asOf;
  const days: PlainDate[] = [];
  if (own.firstDay === null) return days;
  for (let date = own.firstDay; date <= end; date = addDays(date, rhythm)) {
    // What lies before the term belongs to another, and keeps only its rhythm.
    if (isInPeriod(date, { settings, asOf: end })) days.push(date);
  }
  return days;
}

function plannedDay(date: PlainDate, sessions: readonly PlainDate[], asOf: PlainDate): PlannedDay {
  const from = mondayOf(date);
  const week = { from, until: addDays(from, 6) };
  const ofWeek = sessions.filter((session) => session >= week.from && session <= week.until);
  return { date, week, sessions: ofWeek, state: date > asOf ? 'ahead' : ofWeek.length > 0 ? 'held' : 'missed' };
}

const mondayOf = (date: PlainDate): PlainDate => addDays(date, -weekdayOf(date));

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (date: PlainDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
