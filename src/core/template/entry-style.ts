import type { StyleName } from '../../workbook/styles.js';
import type { Column } from '../ledgers/ledger.js';
import { mentoringLog } from '../ledgers/mentoring-log.js';
import { pairings } from '../ledgers/pairings.js';
import { settingsLedger } from '../ledgers/settings.js';

/** Columns of whole sentences: they wrap, and are no text format, which Excel shows as ##### beyond 255 characters. */
const prose: ReadonlySet<Column> = new Set<Column>([
  settingsLedger.columns.note, pairings.columns.aim, mentoringLog.columns.content, mentoringLog.columns.effect,
]);

export const isProse = (column: Column): boolean => prose.has(column);

/** Text formats keep 007 and 1-2 from becoming a number and a day. */
export function entryStyle(column: Column): StyleName {
  if (isProse(column)) return 'wrapped';
  switch (column.kind) {
    case 'date':
      return 'entry-date';
    case 'mark':
      return 'entry-number';
    case 'choice':
    case 'title':
      return 'entry';
    default:
      return 'entry-text';
  }
}
