/** The order of 年度总结 (SPEC 8). */

import type { Chapter } from '../campaign/area.js';

/** What a paragraph is in the document. */
export type Rank = 'title' | 'subtitle' | 'chapter' | 'section' | 'item' | 'paragraph' | 'signature';

export interface Heading {
  /** `annual.heading.<key>` in the locales. */
  readonly key: string;
  readonly rank: Extract<Rank, 'chapter' | 'section' | 'item'>;
  /** What is told below it; a heading without one only holds others. */
  readonly tells?: Chapter;
}

const told = (rank: Heading['rank'], tells: Chapter): Heading => ({ key: tells, rank, tells });

export const outline: readonly Heading[] = [
  { key: 'deeds', rank: 'chapter' },
  told('section', 'leadership'),
  told('section', 'work'),
  told('section', 'mentoring-duty'),
  told('section', 'study'),
  told('section', 'openness'),
  { key: 'activities', rank: 'section' },
  told('item', 'contest'),
  told('item', 'mentoring'),
  told('item', 'posts'),
  { key: 'rectification', rank: 'chapter' },
  told('section', 'thought'),
  told('section', 'conduct'),
  told('section', 'democracy'),
];
