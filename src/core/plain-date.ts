/** Calendar days without time of day or zone, as YYYY-MM-DD: they sort, compare and print as they are. */

declare const day: unique symbol;
export type PlainDate = string & { readonly [day]: true };

const msPerDay = 86_400_000;
/** Day 0 of the 1900 date system, as Excel's serials from March 1900 on count it. */
const serialOrigin = Date.UTC(1899, 11, 30);

/** `null` when the calendar has no such day. Years 1900–2199: others are slips of the keyboard here. */
export function plainDate(year: number, month: number, dayOfMonth: number): PlainDate | null {
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth ? fromUtc(date.getTime()) : null;
}

/** YYYY-MM-DD, as options and our own outputs write it; `null` for anything else. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day of a serial of the 1900 date system; its time of day is dropped. `null` before 1900-03-01 and after 2199. */
export function dayOfSerial(serial: number): PlainDate | null {
  const days = Math.floor(serial);
  return days >= 61 && days <= 109_574 ? fromUtc(serialOrigin + days * msPerDay) : null;
}

/** The last day of the month in which `date` lies. */
export const lastOfMonth = (date: PlainDate): PlainDate => fromUtc(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0));

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(utcOf(date) + days * msPerDay);
}

/** Days from `from` to `until`; negative when `until` is earlier. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return (utcOf(until) - utcOf(from)) / msPerDay;
}

/** Completed years at `at`, as ages and years of service are counted: the anniversary completes the year. */
export function completedYears(since: PlainDate, at: PlainDate): number {
  const years = Number(at.slice(0, 4)) - Number(since.slice(0, 4));
  return at.slice(5) >= since.slice(5) ? years : years - 1;
}

/** Whether `date` lies within a period whose blank ends are open. */
export function isWithin(date: PlainDate, from: PlainDate | null, until: PlainDate | null): boolean {
  return (from === null || from <= date) && (until === null || date <= until);
}

const utcOf = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);

// Put together by hand: toISOString takes four times as long, for every teacher's dates.
function fromUtc(ms: number): PlainDate {
  const date = new Date(ms);
  return `${date.getUTCFullYear()}-${twoDigits[date.getUTCMonth() + 1]}-${twoDigits[date.getUTCDate()]}` as PlainDate;
}

const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));
