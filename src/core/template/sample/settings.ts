import type { Settings } from '../../ledgers/settings.js';
import { parsePlainDate } from '../../plain-date.js';

/** The school, its term and the day of its figures; all rules stay at their defaults. */
export const schoolSettings = {
  school: '云岭镇中心小学（示例）',
  term: '2025—2026学年度第二学期',
  termFrom: parsePlainDate('2026-02-24'),
  termUntil: parsePlainDate('2026-07-10'),
  asOf: parsePlainDate('2026-06-30'),
} satisfies Partial<Settings>;
