import { addDays, type PlainDate } from '../../plain-date.js';

/** 清明, 劳动节 and 端午 on weekdays. */
const holidays: ReadonlySet<string> = new Set(['2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05', '2026-06-19']);

/** The day itself, or the next of the made-up school's term that is neither at a week's end nor a holiday. */
export function schoolDay(date: PlainDate): PlainDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || holidays.has(date) ? schoolDay(addDays(date, 1)) : date;
}
