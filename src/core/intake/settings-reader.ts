/** The rows of 设置 → the settings in force and where they stand (SPEC 2). A value that cannot be used is an error, and its default is used. */

import type { RawCell, WorkbookTables } from '../../workbook/tables.js';
import type { IssueLog, Place } from '../issues/issue.js';
import type { Parameter } from '../ledgers/parameters.js';
import { settingsLedger, type Settings } from '../ledgers/settings.js';
import { atOnce } from '../turns.js';
import { knownParameters, parameterOf, settingNamed, type SettingField } from './known-parameters.js';
import { recordsOf } from './records.js';
import { shownValue } from './row-reader.js';
import { clashesOf, expectation, readSetting, type Expectation } from './setting-value.js';

export interface StandingSettings {
  readonly settings: Settings;
  /** The cell of a parameter's value, blank or not; `null` where 设置 has no row for it. */
  readonly place: (field: SettingField) => Place | null;
  /** Whether its cell is filled, yet gives no value: what is wrong with it was said. */
  readonly isUnusable: (field: SettingField) => boolean;
}

export function readSettings(workbook: WorkbookTables, issues: IssueLog): StandingSettings {
  const records = atOnce(recordsOf(settingsLedger, workbook, 100, issues));
  const values: Record<string, unknown> = Object.fromEntries(Object.entries(knownParameters).map(([field, { fallback }]) => [field, fallback]));
  const given = new Map<SettingField, GivenValue>();
  const unusable = new Set<SettingField>();
  if (records.rows.length > 0 && !records.columns.has('value')) {
    issues.add('column-missing', { sheet: records.sheet, row: 1, column: 1 }, { parameters: { column: settingsLedger.columns.value.header } });
  }
  for (const row of records.rows) {
    const field = settingNamed(row.parameter);
    if (field === undefined) {
      issues.add('setting-unknown', records.place(row, 'parameter'), { value: row.parameter });
      continue;
    }
    const parameter = parameterOf(field);
    const at = { place: records.place(row, 'value'), cell: row.value };
    if (typeof row.value === 'object' && row.value?.kind === 'error') {
      unusable.add(field);
      issues.add('formula-error', at.place, { value: row.value.code, parameters: { column: parameter.name, shown: row.value.code } });
      continue;
    }
    const value = readSetting(parameter, row.value, (finding) => {
      if (finding.code === 'type-date') return;
      issues.add(finding.code, at.place, {
        value: shownValue(row.value),
        parameters: { column: parameter.name, ...finding.parameters },
        ...(finding.fix !== undefined && !records.isFormula(row, 'value') && { fix: finding.fix }),
      });
    });
    const isRepeated = given.has(field);
    if (value === undefined) {
      unusable.add(field);
      reportInvalid(parameter, at, expectation(parameter), issues);
    } else if (!isRepeated) values[field] = value;
    else if (String(value) !== String(values[field])) reportInvalid(parameter, at, { expected: 'once' }, issues);
    if (!isRepeated) given.set(field, at);
  }
  return {
    settings: consistent(values as unknown as Settings, given, issues),
    place: (field) => given.get(field)?.place ?? null,
    isUnusable: (field) => unusable.has(field),
  };
}

interface GivenValue {
  readonly place: Place;
  readonly cell: RawCell;
}

function reportInvalid(parameter: Parameter, { place, cell }: GivenValue, expected: Expectation, issues: IssueLog): void {
  issues.add('setting-invalid', place, { value: shownValue(cell), parameters: { parameter: parameter.name, ...expected } });
}

/** Of parameters that are right by themselves but not together, the defaults of all are used. */
function consistent(settings: Settings, given: ReadonlyMap<SettingField, GivenValue>, issues: IssueLog): Settings {
  return clashesOf(settings).reduce((sound, { expected, fields }) => {
    const named = fields.find((field) => given.has(field));
    if (named) reportInvalid(parameterOf(named), given.get(named)!, { expected }, issues);
    return { ...sound, ...Object.fromEntries(fields.map((field) => [field, parameterOf(field).fallback])) };
  }, settings);
}
