/** What Excel lets people enter in a ledger's column, and what it says beside the cell. */

import { columnLetters } from '../../workbook/address.js';
import type { Validation } from '../../workbook/description.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { largestCount } from '../intake/cell-values.js';
import type { Column, Ledger } from '../ledgers/ledger.js';
import { parameters, settingsLedger } from '../ledgers/settings.js';
import { titles } from '../mentoring/title-ladder.js';
import type { Say } from '../report/say.js';
import { entryColumn, wholeColumn } from './entry-column.js';
import { columnNote, entryHint } from './entry-hint.js';
import { markWords } from '../ledgers/mark-words.js';
import { personList } from './person-list.js';

/** Days that may stand in a ledger: an earlier one is a year or a bare number taken for a serial. */
export const earliestDay = '1920-01-01';
export const latestDay = '2199-12-31';

/** What is said to whoever enters no date. @param asked a column or a parameter. */
export const dateRefusal = (asked: { readonly monthEnds?: boolean }): string => (asked.monthEnds ? 'template.refusal.date-end' : 'template.refusal.date');

/** @param at the column's place in its sheet, counted from 1. */
export function entryRule(column: Column, at: number, ledger: Ledger, workbook: WorkbookTables, say: Say): Validation {
  const note = columnNote(ledger, column, say);
  const prompt = { title: column.header, text: column.kind === 'text' ? note : `${note}\n${entryHint(column, say)}` };
  const refusal = (key: string): NonNullable<Validation['refusal']> => ({ title: column.header, text: say(key) });
  switch (column.kind) {
    case 'choice':
      return { rule: { kind: 'choices', choices: column.choices }, prompt, refusal: refusal('template.refusal.choice') };
    case 'date':
      return { rule: { kind: 'date', from: earliestDay, until: latestDay }, prompt, refusal: refusal(dateRefusal(column)) };
    case 'mark':
      return { rule: { kind: 'custom', formula: isMark(columnLetters(at), workbook) }, prompt, refusal: refusal('template.refusal.mark') };
    case 'score':
      return { rule: { kind: 'custom', formula: isScore(columnLetters(at), workbook) }, prompt, refusal: refusal('template.refusal.score') };
    case 'count':
      return { rule: { kind: 'number', min: 0, max: largestCount, integer: true }, prompt, refusal: refusal('template.refusal.count') };
    case 'title':
      return { rule: { kind: 'choices', choices: titles }, prompt };
    case 'text':
      return { rule: column.suggestions ? { kind: 'choices', choices: column.suggestions } : { kind: 'any' }, prompt };
    default: {
      const list = personList(column, ledger, workbook);
      return { rule: list === null ? { kind: 'any' } : { kind: 'list', formula: list }, prompt };
    }
  }
}

/** A number from 0 to 满分 as it stands in 设置, or one of the words. */
function isMark(letters: string, workbook: WorkbookTables): string {
  const words = Object.keys(markWords).map((word) => `${letters}{row}="${word}"`).join(',');
  return `OR(${isScore(letters, workbook)},${words})`;
}

function isScore(letters: string, workbook: WorkbookTables): string {
  const cell = `${letters}{row}`;
  const values = wholeColumn(entryColumn(settingsLedger, 'value', workbook));
  const names = wholeColumn(entryColumn(settingsLedger, 'parameter', workbook));
  const { name, fallback } = parameters.fullMarks;
  // A blank or missing 满分 means its default: VALUE of an empty text is an error.
  const full = `IFERROR(VALUE(INDEX(${values},MATCH("${name}",${names},0))&""),${fallback})`;
  return `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=${full})`;
}
