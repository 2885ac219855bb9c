/** What is due next in all areas of the campaign, by its day. */

import type { Due } from '../campaign/area.js';
import { areas } from '../campaign/areas.js';
import { areaResult } from '../campaign/campaign.js';
import { schoolOf } from '../campaign/school.js';
import type { Outcome } from '../compute.js';
import { maskPrivateNumbers } from '../issues/private-numbers.js';
import { daysBetween } from '../plain-date.js';
import type { OutputKey } from '../report/output-sheets.js';
import type { Say } from '../report/say.js';

export interface DueDay {
  /** The sheet of the area that it belongs to. */
  readonly key: OutputKey;
  readonly due: Due;
  /** From 统计日期 on; negative where it is overdue. */
  readonly daysLeft: number;
}

export interface Dues {
  /** Overdue ones first, then those of the next 30 days, each by day. */
  readonly days: readonly DueDay[];
  readonly overdue: number;
  readonly soon: number;
}

/** How far ahead one looks. */
const daysAhead = 30;

export function duesOf({ campaign, entries }: Outcome): Dues {
  const days = areas.flatMap((area): DueDay[] => {
    const result = areaResult(area, campaign);
    const dues = result === null ? [] : area.due?.(result, schoolOf(area, entries)) ?? [];
    return dues.map((due) => ({ key: area.key, due, daysLeft: daysBetween(entries.asOf, due.on) }));
  }).filter(({ daysLeft }) => daysLeft <= daysAhead).sort((a, b) => a.daysLeft - b.daysLeft);
  const overdue = days.filter(({ daysLeft }) => daysLeft < 0).length;
  return { days, overdue, soon: days.length - overdue };
}

/** A text that somebody entered may hold a number that no output repeats. */
export const dueText = ({ what }: Due, say: Say): string =>
  (typeof what === 'string' ? String(maskPrivateNumbers(what)) : say(what.key, what.figures));

export function daysLeftText({ daysLeft }: Pick<DueDay, 'daysLeft'>, say: Say): string {
  if (daysLeft === 0) return say('home.due-today');
  return daysLeft < 0 ? say('home.overdue', { days: -daysLeft }) : say('home.days-left', { days: daysLeft });
}
