import type { StyleName } from '../../workbook/styles.js';
import type { Column } from '../ledgers/ledger.js';

/** Columns of whole sentences wrap, and are no text format, which Excel shows as ##### beyond 255 characters. */
export const isProse = (column: Column): boolean => column.kind === 'text' && column.prose === true;

/** Text formats keep 007 and 1-2 from becoming a number and a day. */
export function entryStyle(column: Column): StyleName {
  if (isProse(column)) return 'wrapped';
  switch (column.kind) {
    case 'date':
      return 'entry-date';
    case 'mark':
    case 'score':
    case 'count':
      return 'entry-number';
    case 'choice':
    case 'title':
      return 'entry';
    default:
      return 'entry-text';
  }
}
