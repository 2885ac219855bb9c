/** What every output sheet begins with: title, school, term, date, and the stamp of a result that is not official. */

import type { Block, SheetDescription } from '../../workbook/description.js';
import { accentColour } from '../../workbook/styles.js';
import { isBlocked, type Outcome } from '../compute.js';
import { isError } from '../issues/issue.js';
import { outputSheets, type OutputKey } from './output-sheets.js';
import type { Say } from './say.js';

type Page = Pick<SheetDescription, 'widths' | 'landscape'>;

export const outputSheet = (key: OutputKey, outcome: Outcome, say: Say, page: Page, blocks: readonly Block[]): SheetDescription =>
  bareSheet(key, outcome, say, page, [...opening(key, outcome, say), ...blocks]);

/** One that has an opening of its own. */
export function bareSheet(key: OutputKey, outcome: Outcome, say: Say, page: Page, blocks: readonly Block[]): SheetDescription {
  const name = outputSheets[key]!;
  return {
    key,
    name,
    role: 'output',
    ...page,
    tabColour: accentColour,
    footer: say('sheet.footer', { school: outcome.entries.settings.school, sheet: name }).trim(),
    blocks,
  };
}

function opening(key: OutputKey, outcome: Outcome, say: Say): Block[] {
  const { settings, asOf } = outcome.entries;
  return [
    { kind: 'title', text: `${settings.school}${say(`${key}.title`)}` },
    { kind: 'line', style: 'subtitle', text: [settings.term, say('sheet.as-of', { date: asOf })].filter((part) => part !== '').join('　') },
    ...stampOf(outcome, say),
  ];
}

/** Nothing on an official result. */
export function stampOf(outcome: Outcome, say: Say): Block[] {
  if (!isBlocked(outcome)) return [];
  return [{ kind: 'line', style: 'stamp', text: say('sheet.unofficial', { errors: outcome.issues.filter(isError).length }) }];
}
