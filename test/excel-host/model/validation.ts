/** Data validation: what may be entered in cells. */

import { invalidArgument } from '../errors.js';
import { intersection, without, type CellRange } from './area.js';
import type { HostSheet } from './sheet.js';

export interface ValidationSettings {
  /** As `DataValidation.rule`; empty for none. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: { readonly showAlert: boolean; readonly style: string; readonly title: string; readonly message: string };
  readonly ignoreBlanks: boolean;
}

/** Cells with the same validation, as they were set. */
export interface Validation {
  readonly area: CellRange;
  readonly settings: ValidationSettings;
}

export const noValidation: ValidationSettings = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

const kinds: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom',
};
const operators = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'];

export function validationType({ rule }: ValidationSettings): string {
  return kinds[Object.keys(rule)[0] ?? ''] ?? 'None';
}

/** Changes the validation of every cell of an area; cells that had another are cut out of it. */
export function changeValidation(sheet: HostSheet, area: CellRange, change: (settings: ValidationSettings) => ValidationSettings | null): void {
  const before = sheet.validations.splice(0);
  let bare = [area];
  for (const validation of before) {
    const common = intersection(validation.area, area);
    if (!common) {
      sheet.validations.push(validation);
      continue;
    }
    for (const rest of without(validation.area, area)) sheet.validations.push({ ...validation, area: rest });
    const changed = change(validation.settings);
    if (changed) sheet.validations.push({ area: common, settings: changed });
    bare = bare.flatMap((each) => without(each, common));
  }
  const fresh = change(noValidation);
  if (fresh) for (const each of bare) sheet.validations.push({ area: each, settings: fresh });
}

export const validationsIn = (sheet: HostSheet, area: CellRange): readonly Validation[] =>
  sheet.validations.filter((validation) => intersection(validation.area, area) !== null);

/** @throws InvalidArgument for what Excel does not take for a rule */
export function checkedRule(rule: unknown): ValidationSettings['rule'] {
  if (typeof rule !== 'object' || rule === null) throw invalidArgument();
  const given = Object.entries(rule as Record<string, unknown>).filter(([, value]) => value !== null && value !== undefined);
  if (given.length !== 1) throw invalidArgument();
  const [kind, criteria] = given[0]! as [string, Record<string, unknown>];
  if (!(kind in kinds) || typeof criteria !== 'object') throw invalidArgument();
  if (kind === 'list') {
    const { source } = criteria;
    if (typeof source !== 'string' || source === '') throw invalidArgument();
    if (!source.startsWith('=') && source.length > 255) throw invalidArgument();
  } else if (kind === 'custom') {
    if (typeof criteria['formula'] !== 'string' || !criteria['formula'].startsWith('=')) throw invalidArgument();
  } else {
    if (criteria['formula1'] === undefined || !operators.includes(String(criteria['operator']))) throw invalidArgument();
    if (/etween$/.test(String(criteria['operator'])) && criteria['formula2'] === undefined) throw invalidArgument();
  }
  for (const formula of Object.values(criteria)) {
    // A formula of a validation may not be longer.
    if (typeof formula === 'string' && formula.startsWith('=') && formula.length > 256) throw invalidArgument();
  }
  return { [kind]: { ...(kind === 'list' && { inCellDropDown: true }), ...criteria } };
}

/** Excel's limits: titles of 32 characters, messages of 255. @throws InvalidArgument */
export function checkedMessage<Message extends { readonly title: string; readonly message: string }>(before: Message, given: unknown): Message {
  const message = { ...before, ...(given as Partial<Message>) };
  if (typeof message.title !== 'string' || typeof message.message !== 'string') throw invalidArgument();
  if (message.title.length > 32 || message.message.length > 255) throw invalidArgument();
  return message;
}
