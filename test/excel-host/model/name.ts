/** A named item: a range, a constant or a formula under a name, in the workbook or in one sheet. */

import { invalidArgument, itemAlreadyExists } from '../errors.js';
import { isFormulaText } from '../formulas/parser.js';
import { parseArea, splitSheet } from './area.js';
import type { HostSheet } from './sheet.js';
import type { HostWorkbook } from './workbook.js';

export interface Name {
  readonly name: string;
  /** With its `=`: `=Sheet1!$A$1:$B$2`, `="text"`, `=1`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** `null` for the workbook. */
  readonly sheet: HostSheet | null;
}

/** A text within a formula may not be longer. */
const longestText = 255;

/** @throws InvalidArgument for what may not be a name or stand in a formula; ItemAlreadyExists */
export function addName(names: Name[], name: string, formula: string, comment: string, sheet: HostSheet | null): Name {
  if (typeof name !== 'string' || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument();
  if (parseArea(name) || /^[rRcC]$/.test(name) || /^R\d*C\d*$/i.test(name)) throw invalidArgument();
  if (names.some((each) => each.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
  const added: Name = { name, formula: nameFormula(formula), comment, visible: true, sheet };
  names.push(added);
  return added;
}

/** @throws InvalidArgument */
export function nameFormula(formula: unknown): string {
  if (typeof formula !== 'string' || formula.length > 8192) throw invalidArgument();
  const text = formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`;
  if (!isFormulaText(text) || [...text.matchAll(/"((?:[^"]|"")*)"/g)].some((found) => found[1]!.replaceAll('""', '"').length > longestText)) throw invalidArgument();
  return text;
}

export type NameType = 'Range' | 'String' | 'Double' | 'Boolean' | 'Error';

/** What the name stands for, as far as it can be told from its formula. */
export function nameType(name: Name): NameType {
  const text = name.formula.slice(1);
  if (parseArea(splitSheet(text).cells)) return 'Range';
  if (/^#/.test(text) || text.includes('#REF!')) return 'Error';
  if (/^(true|false)$/i.test(text)) return 'Boolean';
  return text !== '' && !Number.isNaN(Number(text)) ? 'Double' : 'String';
}

export function nameValue(name: Name): string | number | boolean {
  const text = name.formula.slice(1);
  switch (nameType(name)) {
    case 'Double':
      return Number(text);
    case 'Boolean':
      return text.toUpperCase() === 'TRUE';
    case 'Range':
      return text.replaceAll('$', '');
    default:
      return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
  }
}

/** Sheet-scoped names first. */
export function namesOf(workbook: HostWorkbook, sheet?: HostSheet): readonly Name[] {
  return sheet ? [...sheet.names, ...workbook.names] : workbook.names;
}
