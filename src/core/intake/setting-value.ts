/** One value of 设置: what it is read as, and what would be right (SPEC 2). */

import type { RawCell } from '../../workbook/tables.js';
import type { Issue } from '../issues/issue.js';
import type { Parameter } from '../ledgers/parameters.js';
import { componentWeights, pending, type Settings } from '../ledgers/settings.js';
import { numberIn, parameterUnits, readDate, shownNumber, textOf, type Report } from './cell-values.js';
import type { SettingField } from './known-parameters.js';
import { tidySpaces, tidyText } from './tidy-text.js';

/** What is expected of a value, for the sentence `expected.<expected>`. */
export type Expectation = Issue['parameters'] & { readonly expected: string };

/** `undefined` when the value cannot be used. A blank means the default, but for lists that may be empty. */
export function readSetting(parameter: Parameter, cell: RawCell, report: Report): unknown {
  if (isBlank(cell)) return parameter.kind === 'order' ? [] : parameter.fallback;
  const text = tidyText(textOf(cell));
  switch (parameter.kind) {
    case 'text':
      return tidySpaces(textOf(cell));
    case 'date':
      return readDate(cell, parameter.monthEnds, report) ?? undefined;
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

/** Which values a parameter takes. */
export function expectation(parameter: Parameter): Expectation {
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

/** Parameters that are right by themselves but not together; the first of them is the one to ask about. */
export interface Clash {
  readonly expected: 'names' | 'weights' | 'term';
  readonly fields: readonly SettingField[];
}

export function clashesOf(settings: Settings): Clash[] {
  const { grades, ratio, termFrom, termUntil } = settings;
  const clashes: Clash[] = [];
  if (grades.length !== ratio.length) clashes.push({ expected: 'names', fields: ['grades', 'ratio'] });
  if (Object.values(componentWeights(settings)).every((weight) => weight === 0)) {
    clashes.push({ expected: 'weights', fields: ['researchWeight', 'designWeight', 'observationWeight', 'teachingWeight'] });
  }
  if (termFrom !== null && termUntil !== null && termUntil < termFrom) clashes.push({ expected: 'term', fields: ['termUntil', 'termFrom'] });
  return clashes;
}

const isBlank = (cell: RawCell): cell is null => cell === null || (typeof cell === 'string' && tidyText(cell) === '');

// 1,1,3 is read as 113 by spreadsheets that take the commas for thousands.
const choiceKey = (text: string): string => text.replace(/[\s,，、.]/g, '');

function readNumber(parameter: Parameter & { kind: 'number' }, cell: RawCell, report: Report): number | undefined {
  const number = typeof cell === 'number' ? shownNumber(cell) : typeof cell === 'string' ? numberIn(cell, parameterUnits) : null;
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
