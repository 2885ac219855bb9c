import { isWithin, type PlainDate } from '../plain-date.js';
import type { School } from './area.js';

/** Whether something on that day counts: within the term where both its ends are set, and not after 统计日期 (SPEC 8). */
export function isInPeriod(date: PlainDate, { settings: { termFrom, termUntil }, asOf }: Pick<School, 'settings' | 'asOf'>): boolean {
  const isInTerm = termFrom === null || termUntil === null || isWithin(date, termFrom, termUntil);
  return isInTerm && date <= asOf;
}

/** Whether that day belongs to an earlier term: never where 设置 lacks either end of this one. */
export const isBeforeTerm = (date: PlainDate, { settings: { termFrom, termUntil } }: Pick<School, 'settings'>): boolean =>
  termFrom !== null && termUntil !== null && date < termFrom;
