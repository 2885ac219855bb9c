import type { Settings } from '../ledgers/settings.js';
import { isOnDuty, type Teacher } from '../ledgers/teachers.js';
import { completedYears, type PlainDate } from '../plain-date.js';

export type Youth = 'young' | 'not-young' | 'unknown';

/**
 * A young teacher is on duty and 特岗, or within the limit of age or of years of service at `asOf` (SPEC 4).
 * `unknown` only when none of the three can be known.
 */
export function youthOf(teacher: Teacher, settings: Settings, asOf: PlainDate): Youth {
  if (!isOnDuty(teacher)) return 'not-young';
  const age = yearsSince(teacher.born, asOf);
  const service = yearsSince(teacher.began, asOf);
  if (teacher.employment === '特岗') return 'young';
  if (age !== null && age <= settings.youthAge) return 'young';
  if (service !== null && service <= settings.youthService) return 'young';
  return teacher.employment === null && age === null && service === null ? 'unknown' : 'not-young';
}

/** `null` when the date is unknown, or still to come and so cannot be right. */
function yearsSince(date: PlainDate | null, asOf: PlainDate): number | null {
  return date === null || date > asOf ? null : completedYears(date, asOf);
}
