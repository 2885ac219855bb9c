/** What one cell of each kind of column gives, and what is wrong with it (SPEC 3.1, 5). */

import type { RawCell } from '../../workbook/tables.js';
import type { Fix, IssueCode } from '../issues/issue.js';
import type { Column, Kinds, Mark } from '../ledgers/ledger.js';
import { markWords } from '../ledgers/mark-words.js';
import { readTitle } from '../mentoring/title-ladder.js';
import { dayOfSerial, lastOfMonth, plainDate, type PlainDate } from '../plain-date.js';
import { tidyId, tidyName, tidySpaces, tidyText } from './tidy-text.js';

export interface Finding {
  readonly code: IssueCode;
  readonly parameters?: Record<string, string | number>;
  readonly fix?: Fix;
  readonly severity?: 'warning';
}

/** Hands a finding about the cell at hand to whoever knows its place. */
export type Report = (finding: Finding) => void;

/** The value of a cell; `null` when it is blank or cannot be used (then an error was reported). */
export function readCell(column: Column, cell: RawCell, fullMarks: number, report: Report): unknown {
  if (cell === null) return null;
  if (column.kind === 'raw') return cell;
  if (isErrorCell(cell)) {
    report({ code: 'formula-error', parameters: { shown: cell.code } });
    return null;
  }
  switch (column.kind) {
    case 'mark':
      return readMark(cell, fullMarks, report);
    case 'score':
      return readNumber(cell, { min: 0, max: fullMarks, integer: false }, report);
    case 'count':
      return readNumber(cell, { min: 0, max: largestCount, integer: true }, report);
    case 'date':
      return readDate(cell, column.monthEnds === true, report);
    case 'choice':
      return readChoice(column.choices, column.shorthands, cell, report);
    case 'title':
      return readTitle(textOf(cell), report);
    case 'text':
      return tidySpaces(textOf(cell)) || null;
    default:
      return readNamed(column.kind, textOf(cell), report);
  }
}

/** More than a school has of anything: a larger number was not counted. */
export const largestCount = 100_000;

const scoreUnits = '分';
const countUnits = '人票次名节张份篇个位';
/** Those of a parameter: a count, a score, an age or years of service. */
export const parameterUnits = `${countUnits}${scoreUnits}岁年`;

/** A number as people write it, with one of these units or without; `null` when the text does not read as one. */
export function numberIn(text: string, units: string): number | null {
  const tidy = tidyText(text);
  const bare = units.includes(tidy.at(-1) ?? ' ') ? tidy.slice(0, -1).trimEnd() : tidy;
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(bare)) return null;
  return Number(bare);
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

function readMark(cell: Exclude<RawCell, null>, fullMarks: number, report: Report): Mark | null {
  if (typeof cell === 'string') {
    const text = tidyText(cell);
    if (Object.hasOwn(markWords, text)) return markWords[text as keyof typeof markWords];
  }
  return readNumber(cell, { min: 0, max: fullMarks, integer: false }, report, {});
}

/** @param wanted for the sentence about what is no number; a mark may be a word as well. */
function readNumber(
  cell: Exclude<RawCell, null>, bounds: Bounds, report: Report, wanted: Finding['parameters'] = { expected: bounds.integer ? 'count' : 'score' },
): number | null {
  if (typeof cell === 'number') return inRange(shownNumber(cell), bounds, report);
  if (typeof cell === 'string' && tidyText(cell) === '') return null;
  const number = typeof cell === 'string' ? numberIn(cell, bounds.integer ? countUnits : scoreUnits) : null;
  if (number === null) {
    report({ code: 'type-number', parameters: { full: bounds.max, ...wanted } });
    return null;
  }
  const value = inRange(number, bounds, report);
  if (value !== null) report({ code: 'number-as-text', parameters: { number }, fix: number });
  return value;
}

/** To the 15 digits that a spreadsheet shows and keeps: 0.1 + 0.2 of a formula is 0.3. */
export function shownNumber(value: number): number {
  // Marks as people type them pass at once.
  return Math.round(value * 1e6) / 1e6 === value ? value : Number(value.toPrecision(15));
}

function inRange(number: number, { min, max, integer }: Bounds, report: Report): number | null {
  if (number >= min && number <= max && (!integer || Number.isInteger(number))) return number;
  report({ code: 'number-range', parameters: { min, max, ...(integer && { expected: 'count' }) } });
  return null;
}

/**
 * A date cell, a bare serial that lost its format, or text that reads as a date (SPEC 5).
 * @param monthEnds whether a month without its day is its last.
 */
export function readDate(cell: Exclude<RawCell, null>, monthEnds: boolean, report: Report): PlainDate | null {
  let date: PlainDate | null = null;
  if (isDateCell(cell)) {
    date = dayOfSerial(cell.serial);
  } else if (typeof cell === 'number') {
    // 5 digits are a serial; 8 digits are a day written without separators; 1998 and 1998.08 are neither.
    if (cell >= 10_000 && cell < 100_000) date = dayOfSerial(cell);
    else if (Number.isInteger(cell)) return dateInText(String(cell), monthEnds, report);
  } else if (typeof cell === 'string') {
    return tidyText(cell) === '' ? null : dateInText(cell, monthEnds, report);
  }
  if (date === null) report({ code: 'type-date' });
  return date;
}

function dateInText(text: string, monthEnds: boolean, report: Report): PlainDate | null {
  const date = parseDate(tidyText(text), monthEnds);
  if (date === null) report({ code: 'type-date' });
  else report({ code: 'date-as-text', parameters: { date }, fix: { day: date } });
  return date;
}

/**
 * 2026-3-1, 2026/03/01, 2026.3.1, 2026年3月1日 or 20260301, with or without a time of day.
 * A month without its day (1998.08, 1998年8月) is its first day, for records of birth and service are often kept so;
 * where something ends, it is the last: what is due in June is not overdue before July.
 */
function parseDate(text: string, monthEnds: boolean): PlainDate | null {
  const bare = text.replace(/[T ]\d{1,2}:\d{2}(:\d{2})?$/, '').replace(/ ?([-/.年月日号]) ?/g, '$1');
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(bare) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(bare);
  if (day) return plainDate(Number(day[1]), Number(day[2]), Number(day[3]));
  const month = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(bare);
  const first = month && plainDate(Number(month[1]), Number(month[2]), 1);
  return first && monthEnds ? lastOfMonth(first) : first;
}

function readChoice(
  choices: readonly string[], shorthands: Readonly<Record<string, string>>, cell: Exclude<RawCell, null>, report: Report,
): string | null {
  if (typeof cell === 'string' && choices.includes(cell)) return cell;
  const text = tidyText(textOf(cell)).replaceAll(' ', '');
  if (text === '') return null;
  if (choices.includes(text)) return text;
  const fix = Object.hasOwn(shorthands, text) ? shorthands[text] : undefined;
  report({ code: 'enum-unknown', parameters: { choices: choices.join('、') }, ...(fix !== undefined && { fix }) });
  return null;
}

function readNamed(kind: Exclude<keyof Kinds, 'raw'>, text: string, report: Report): string | null {
  const tidy = kind === 'id' ? tidyId(text) : tidyName(text);
  if (tidy === '') return null;
  if (tidy !== text) report({ code: 'text-untidy', parameters: {}, fix: tidy });
  return tidy;
}

/** A cell's value as text: numbers as Excel shows them in full, TRUE and FALSE as the sheet writes them. */
export function textOf(cell: Exclude<RawCell, null>): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  if (cell.kind === 'error') return cell.code;
  return dayOfSerial(cell.serial) ?? String(cell.serial);
}

const isErrorCell = (cell: RawCell): cell is { kind: 'error'; code: string } =>
  typeof cell === 'object' && cell !== null && cell.kind === 'error';

const isDateCell = (cell: RawCell): cell is { kind: 'date'; serial: number } =>
  typeof cell === 'object' && cell !== null && cell.kind === 'date';
