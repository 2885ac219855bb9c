/** The rows of 设置 → the settings in force (SPEC 2). A value that cannot be used is an error, and its default is used. */

import type { RawCell, WorkbookTables } from '../../workbook/tables.js';
import type { Issue, IssueLog, Place } from '../issues/issue.js';
import type { Parameter } from '../ledgers/parameters.js';
import { componentWeights, defaultSettings, parameters, pending, settingsLedger, type Settings } from '../ledgers/settings.js';
import { numberIn, readDate, shownNumber, textOf, type Finding } from './cell-values.js';
import { recordsOf } from './records.js';
import { shownValue } from './row-reader.js';
import { matchingKey, tidySpaces, tidyText } from './tidy-text.js';

type Field = keyof typeof parameters;

export function readSettings(workbook: WorkbookTables, issues: IssueLog): Settings {
  const records = recordsOf(settingsLedger, workbook, 100, issues);
  const values: Record<string, unknown> = { ...defaultSettings };
  const given = new Map<Field, GivenValue>();
  if (records.rows.length > 0 && !records.has('value')) {
    issues.add('column-missing', { sheet: records.sheet, row: 1, column: 1 }, { parameters: { column: settingsLedger.columns.value.header } });
  }
  for (const row of records.rows) {
    const field = fieldNamed(row.parameter);
    if (field === undefined) {
      issues.add('setting-unknown', records.place(row, 'parameter'), { value: row.parameter });
      continue;
    }
    const parameter = parameters[field];
    const at = { place: records.place(row, 'value'), cell: row.value };
    if (typeof row.value === 'object' && row.value?.kind === 'error') {
      issues.add('formula-error', at.place, { value: row.value.code, parameters: { column: parameter.name, shown: row.value.code } });
      continue;
    }
    const value = readValue(parameter, row.value, (finding) => {
      if (finding.code === 'type-date') return;
      issues.add(finding.code, at.place, {
        value: shownValue(row.value),
        parameters: { column: parameter.name, ...finding.parameters },
        ...(finding.fix !== undefined && !records.isFormula(row, 'value') && { fix: finding.fix }),
      });
    });
    const isRepeated = given.has(field);
    if (value === undefined) reportInvalid(parameter, at, expectation(parameter), issues);
    else if (!isRepeated) values[field] = value;
    else if (String(value) !== String(values[field])) reportInvalid(parameter, at, { expected: 'once' }, issues);
    if (!isRepeated) given.set(field, at);
  }
  return consistent(values as unknown as Settings, given, issues);
}

interface GivenValue {
  readonly place: Place;
  readonly cell: RawCell;
}

function reportInvalid(parameter: Parameter, { place, cell }: GivenValue, expected: Issue['parameters'], issues: IssueLog): void {
  issues.add('setting-invalid', place, { value: shownValue(cell), parameters: { parameter: parameter.name, ...expected } });
}

/** Parameters that are right by themselves but not together: the defaults of all of them are used. */
function consistent(settings: Settings, given: ReadonlyMap<Field, GivenValue>, issues: IssueLog): Settings {
  let sound = settings;
  const reject = (expected: string, fields: readonly Field[]): void => {
    const named = fields.find((field) => given.has(field));
    if (named) reportInvalid(parameters[named], given.get(named)!, { expected }, issues);
    sound = { ...sound, ...Object.fromEntries(fields.map((field) => [field, parameters[field].fallback])) };
  };
  if (settings.grades.length !== settings.ratio.length) reject('names', ['grades', 'ratio']);
  if (Object.values(componentWeights(settings)).every((weight) => weight === 0)) {
    reject('weights', ['researchWeight', 'designWeight', 'observationWeight', 'teachingWeight']);
  }
  if (settings.termFrom !== null && settings.termUntil !== null && settings.termUntil < settings.termFrom) {
    reject('term', ['termUntil', 'termFrom']);
  }
  return sound;
}

const fieldsByName = new Map(Object.entries(parameters).map(([field, parameter]) => [matchingKey(parameter.name), field as Field]));

const fieldNamed = (name: string): Field | undefined => fieldsByName.get(matchingKey(name));

/** Which values a parameter takes, for the sentence. */
function expectation(parameter: Parameter): Issue['parameters'] {
  switch (parameter.kind) {
    case 'number':
      return {
        expected: parameter.except.length > 0 ? 'integer-except' : parameter.integer ? 'integer' : 'number',
        min: parameter.min, max: parameter.max, except: parameter.except.join('、'),
      };
    case 'choice':
    case 'order':
      return { expected: parameter.kind, choices: parameter.choices.join('、') };
    case 'ratio':
      return { expected: 'ratio', min: parameter.min, max: parameter.max };
    default:
      return { expected: parameter.kind };
  }
}

/** `undefined` when the value cannot be used. A blank means the default, but for lists that may be empty. */
function readValue(parameter: Parameter, cell: RawCell, report: (finding: Finding) => void): unknown {
  if (cell === null || (typeof cell === 'string' && tidyText(cell) === '')) {
    return parameter.kind === 'order' ? [] : parameter.fallback;
  }
  const text = tidyText(textOf(cell));
  switch (parameter.kind) {
    case 'text':
      return tidySpaces(textOf(cell));
    case 'date':
      return readDate(cell, report) ?? undefined;
    case 'number':
      return readNumber(parameter, cell, report);
    case 'choice':
      return parameter.choices.find((choice) => choiceKey(choice) === choiceKey(text));
    case 'ratio':
      return readRatio(cell, parameter.min, parameter.max);
    case 'names':
      return distinctWords(text, (word) => word !== pending);
    case 'order':
      return text === '无' || text === '空' ? [] : distinctWords(text, (word) => parameter.choices.includes(word));
  }
}

// 1,1,3 is read as 113 by spreadsheets that take the commas for thousands.
const choiceKey = (text: string): string => text.replace(/[\s,，、.]/g, '');

function readNumber(parameter: Parameter & { kind: 'number' }, cell: RawCell, report: (finding: Finding) => void): number | undefined {
  const number = typeof cell === 'number' ? shownNumber(cell) : typeof cell === 'string' ? numberIn(cell) : null;
  if (number === null || number < parameter.min || number > parameter.max) return undefined;
  if ((parameter.integer && !Number.isInteger(number)) || parameter.except.includes(number)) return undefined;
  if (typeof cell === 'string') report({ code: 'number-as-text', parameters: { number }, fix: number });
  return number;
}

/** 3:4:3 typed into a cell that is not text becomes the time of day 03:04:03: it is read back from it. */
function readRatio(cell: Exclude<RawCell, null>, min: number, max: number): readonly number[] | undefined {
  const serial = typeof cell === 'object' && cell.kind === 'date' ? cell.serial : null;
  const text = serial === null ? tidyText(textOf(cell)) : clockOf(serial);
  const parts = text.split(/\s*[:∶︰/]\s*/).map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : 0));
  return parts.length >= min && parts.length <= max && parts.every((part) => part > 0) ? parts : undefined;
}

/** 0.1278… → 3:4:3; a last part of 0 seconds was not typed. */
function clockOf(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).join(':');
}

function distinctWords(text: string, allowed: (word: string) => boolean): readonly string[] | undefined {
  const words = text.split(/[、，,;；\s/>＞→]+/).filter((word) => word !== '');
  return new Set(words).size === words.length && words.every(allowed) ? words : undefined;
}
