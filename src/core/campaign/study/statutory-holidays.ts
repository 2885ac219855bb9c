/** The days off that the State Council arranges year by year. Pure data of the package: its functions count in the machine's time zone. */

import arranged from 'chinese-days/dist/chinese-days.json';
import type { PlainDate } from '../../plain-date.js';

const holidays: Readonly<Record<string, string>> = arranged.holidays;
const years: ReadonlySet<string> = new Set(Object.keys(holidays).map(yearOf));

/** Days off in lieu included, ordinary weekends not. Nothing is known of years that `isArranged` denies. */
export const isStatutoryHoliday = (date: PlainDate): boolean => Object.hasOwn(holidays, date);

/** Whether the year's days off are known: they are announced in the autumn before. */
export const isArranged = (date: PlainDate): boolean => years.has(yearOf(date));

function yearOf(date: string): string {
  return date.slice(0, 4);
}
