/** What a column or a parameter takes, in one sentence: beside the cell as it is entered and in 填写说明. */

import type { Column, Ledger } from '../ledgers/ledger.js';
import type { Parameter } from '../ledgers/parameters.js';
import { titles } from '../mentoring/title-ladder.js';
import type { Say } from '../report/say.js';
import { markWords } from '../ledgers/mark-words.js';

/** Follows from the column's kind. */
export function entryHint(column: Column, say: Say): string {
  switch (column.kind) {
    case 'choice':
      return say('template.entry.choice', { choices: column.choices.join('、') });
    case 'text':
      return column.suggestions ? say('template.entry.suggestions', { choices: column.suggestions.join('、') }) : say('template.entry.text');
    case 'title':
      return say('template.entry.title', { choices: titles.join('、') });
    case 'mark':
      return say('template.entry.mark', { words: Object.keys(markWords).join('、') });
    case 'date':
      return say(column.monthEnds ? 'template.entry.date-end' : 'template.entry.date');
    default:
      return say(`template.entry.${column.kind}`);
  }
}

/** What the column is for: the locales have one sentence a column. */
export const columnNote = (ledger: Ledger, column: Column, say: Say): string =>
  say(`template.note.${ledger.name}.${column.header}`);

/** Follows from the parameter's kind, its bounds and choices. */
export function parameterHint(parameter: Parameter, say: Say): string {
  switch (parameter.kind) {
    case 'choice':
    case 'order':
      return say(`template.value.${parameter.kind}`, { choices: parameter.choices.join('、') });
    case 'ratio':
      return say('template.value.ratio', { min: parameter.min, max: parameter.max });
    case 'number':
      return say(parameter.integer ? 'template.value.integer' : 'template.value.number', { min: parameter.min, max: parameter.max });
    default:
      return say(`template.value.${parameter.kind}`);
  }
}

export const parameterNote = (parameter: Parameter, say: Say): string => say(`template.parameter.${parameter.name}`);
