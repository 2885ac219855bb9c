/** 设置: every parameter a row, with its default or the value given, and what it means (SPEC 2). */

import { table, type Column as SheetColumn, type Content, type SheetDescription, type Validation } from '../../workbook/description.js';
import type { StyleName } from '../../workbook/styles.js';
import { enteredSetting, type SettingValue } from '../ledgers/entered-setting.js';
import type { Parameter } from '../ledgers/parameters.js';
import { settingsLedger } from '../ledgers/settings.js';
import type { Say } from '../report/say.js';
import { knownParameters, type SettingField } from '../intake/known-parameters.js';
import { columnWidth } from './column-width.js';
import { parameterHint, parameterNote } from './entry-hint.js';
import { dateRefusal, earliestDay, latestDay } from './entry-rule.js';
import { entrySheet, tableOf } from './ledger-sheet.js';

/** Values by the parameter that they stand for. */
export type SettingValues = Readonly<Record<SettingField, SettingValue | undefined>>;

interface SettingRow {
  readonly parameter: Parameter;
  readonly value: Content;
}

/** @param given values in place of defaults. */
export function settingsSheet(given: SettingValues, say: Say): SheetDescription {
  const rows = Object.entries(knownParameters).map(([field, parameter]): SettingRow => ({
    parameter, value: enteredSetting(parameter, given[field] ?? parameter.fallback),
  }));
  const { parameter, value, note } = settingsLedger.columns;
  const noteOf = (row: SettingRow): string => say('template.value-note', { note: parameterNote(row.parameter, say), hint: parameterHint(row.parameter, say) });
  const columns: SheetColumn<SettingRow>[] = [
    { header: parameter.header, style: 'entry-text', headerStyle: 'header', value: (row) => row.parameter.name },
    {
      header: value.header, style: 'centred', headerStyle: 'header', value: (row) => row.value,
      styleOf: (row) => valueStyle(row.parameter), validationOf: (row) => valueRule(row.parameter, say),
    },
    { header: note.header, style: 'wrapped', headerStyle: 'header-optional', value: noteOf },
  ];
  const widths = [columnWidth(parameter.header, rows.map((row) => row.parameter.name)), valueWidth, noteWidth];
  return entrySheet(settingsLedger, widths, table(settingsLedger.name, rows, columns, tableOf(settingsLedger)));
}

const valueWidth = 38;
const noteWidth = 50;

/** Text but for numbers and dates: Excel takes 3:4:3 for a time of day and 1,1,3 for 113. */
function valueStyle({ kind }: Parameter): StyleName {
  return kind === 'number' ? 'entry-number' : kind === 'date' ? 'entry-date' : 'centred';
}

function valueRule(parameter: Parameter, say: Say): Validation {
  const title = parameter.name;
  const hint = parameterHint(parameter, say);
  const prompt = { title, text: `${parameterNote(parameter, say)}\n${hint}` };
  switch (parameter.kind) {
    case 'number':
      return { rule: { kind: 'number', min: parameter.min, max: parameter.max, integer: parameter.integer }, prompt, refusal: { title, text: hint } };
    case 'date':
      return { rule: { kind: 'date', from: earliestDay, until: latestDay }, prompt, refusal: { title, text: say(dateRefusal(parameter)) } };
    case 'choice':
      return { rule: { kind: 'choices', choices: parameter.choices.map(withoutCommas) }, prompt };
    default:
      return { rule: { kind: 'any' }, prompt };
  }
}

// Excel's lists are separated by commas; the reader takes 1，1，3 for 1,1,3.
const withoutCommas = (choice: string): string => choice.replaceAll(',', '，');
