/** The user's own clock as our sheets write it. */

import type { PlainDate } from './plain-date.js';

/** YYYY-MM-DD hh:mm:ss. */
export function localTime(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}

/** The day on the user's calendar. */
export const localDay = (now: Date): PlainDate => localTime(now).slice(0, 10) as PlainDate;
