import type { PlainDate } from '../../plain-date.js';

/** 3月2日: within one term nobody needs the year. */
export const dayText = (date: PlainDate): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
