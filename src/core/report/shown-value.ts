/** How an issue's cell is shown to people: names are masked, an 编号 that nobody has must be seen to be mended (SPEC 6). */

import { tidyName } from '../intake/tidy-text.js';
import type { Issue } from '../issues/issue.js';
import type { Student } from '../ledgers/students.js';
import { maskedName } from './masked-name.js';

/** What masks a name: `maskedName`, or one that leaves more to be seen. */
export type Mask = (name: string) => string;

/** A child's name may have been typed into any column. */
export const childrenOf = (students: readonly Student[]): ReadonlySet<string> => new Set(students.map(({ name }) => name));

export function shownValue({ value, personal }: Issue, children: ReadonlySet<string>, mask: Mask = maskedName): string {
  if (value === null) return '';
  return shownText(typeof value === 'boolean' ? String(value).toUpperCase() : String(value), personal, children, mask);
}

/** Empty where nothing can be mended. */
export function shownFix({ fix, personal }: Issue, children: ReadonlySet<string>, mask: Mask = maskedName): string {
  if (fix === undefined) return '';
  return typeof fix === 'object' ? fix.day : shownText(String(fix), personal, children, mask);
}

const shownText = (text: string, personal: boolean | undefined, children: ReadonlySet<string>, mask: Mask): string =>
  ((personal && isName(text)) || children.has(tidyName(text)) ? mask(text) : text);

/** Full-width digits are digits too. */
const isName = (text: string): boolean => text !== '' && !/\p{Nd}/u.test(text);
