/** What stands in an issue's cell and what a fix makes of it, so that the difference can be seen. */

import type { Issue } from '../../core/issues/issue.js';
import { shownFix, shownValue } from '../../core/report/shown-value.js';

export interface SeenValue {
  /** Empty for a blank cell. */
  readonly before: string;
  readonly after: string | null;
}

export function seenValue(issue: Issue, children: ReadonlySet<string>): SeenValue {
  const before = shownValue(issue, children, maskedAroundBlanks);
  return {
    before: issue.code === 'text-untidy' ? withBlanksSeen(before) : before,
    after: issue.fix === undefined ? null : shownFix(issue, children, maskedAroundBlanks),
  };
}

const blank = /[\s\u200b-\u200f\u2060]/;

/** Leaves the first letter and every blank: the blank is what is to be mended. */
function maskedAroundBlanks(name: string): string {
  const letters = [...name];
  const first = letters.findIndex((letter) => !blank.test(letter));
  return letters.map((letter, at) => (at === first || blank.test(letter) ? letter : '*')).join('') + (first === letters.length - 1 ? '*' : '');
}

const withBlanksSeen = (text: string): string => [...text].map((letter) => (blank.test(letter) ? '␣' : letter)).join('');
