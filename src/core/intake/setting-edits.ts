/** The settings as a form shows them, judges them and brings them back to 设置 (SPEC 2). */

import { cellAddress } from '../../workbook/address.js';
import type { CellChange } from '../../workbook/host.js';
import type { RawCell, SheetTable, WorkbookTables } from '../../workbook/tables.js';
import { IssueLog } from '../issues/issue.js';
import { enteredSetting, type SettingValue } from '../ledgers/entered-setting.js';
import type { Parameter } from '../ledgers/parameters.js';
import { settingsLedger, type Settings } from '../ledgers/settings.js';
import { atOnce } from '../turns.js';
import { textOf } from './cell-values.js';
import { headerRow } from './header-row.js';
import { inputSheet } from './input-sheet.js';
import { knownParameters, parameterOf, settingNamed, type SettingField } from './known-parameters.js';
import { recordsOf } from './records.js';
import { clashesOf, expectation, readSetting, type Expectation } from './setting-value.js';

/** What the form holds, as text that was typed or picked; a list's parts are separated by 、, a ratio's by a colon. */
export type SettingTexts = Readonly<Record<SettingField, string>>;

/** What a text is read as, or what would be right: the sentence `expected.<expected>` with these parameters. */
export type CheckedSetting =
  | { readonly value: SettingValue; readonly expected?: undefined }
  | { readonly value?: undefined; readonly expected: Expectation };

export const settingFields: readonly SettingField[] = Object.keys(knownParameters);

/** Where values clash that are right by themselves, the first of them is asked about. */
export function checkSettings(texts: SettingTexts): Record<SettingField, CheckedSetting> {
  const checked = byField((field): CheckedSetting => {
    const value = readText(field, texts[field]!);
    return value === undefined ? { expected: expectation(parameterOf(field)) } : { value };
  });
  const settings = byField((field) => checked[field]!.value ?? parameterOf(field).fallback) as unknown as Settings;
  for (const { expected, fields } of clashesOf(settings)) {
    if (fields.every((field) => checked[field]!.expected === undefined)) checked[fields[0]!] = { expected: { expected } };
  }
  return checked;
}

/** What stands in 设置 for each parameter, tidied where it can be read; its default where nothing stands. */
export function presentSettings(workbook: WorkbookTables): SettingTexts {
  const rows = settingRows(workbook);
  return byField((field) => presentText(parameterOf(field), rows.get(field)?.[0]?.cell));
}

/**
 * The cells of 设置 to be rewritten so that these values stand there: only those that differ, and a row below the last
 * for a parameter that has none. A value that cannot be used is left out. Give only what the person changed, so that
 * nobody's change to another parameter is undone.
 * `null` when there is no sheet, or its columns cannot be told.
 */
export function settingEdits(workbook: WorkbookTables, texts: SettingTexts): CellChange[] | null {
  const sheet = inputSheet(settingsLedger, workbook);
  const columns = sheet && columnsOf(sheet);
  if (!columns) return null;
  const rows = settingRows(workbook);
  const changes: CellChange[] = columns.missing.map(([column, header]) => ({ sheet: sheet.name, cell: cellAddress(1, column), value: header }));
  let next = Math.max(lastRow(sheet), columns.missing.length > 0 ? 1 : 0) + 1;
  for (const field of settingFields) {
    const text = texts[field];
    const value = text === undefined ? undefined : readText(field, text);
    if (value === undefined) continue;
    const parameter = parameterOf(field);
    const content = enteredSetting(parameter, value) ?? '';
    const standing = rows.get(field) ?? [];
    standing.forEach(({ row, cell }, index) => {
      const isSame = index === 0 && text === presentText(parameter, cell) || isReadAs(parameter, cell, value);
      if (!isSame) changes.push({ sheet: sheet.name, cell: cellAddress(row, columns.value), value: content });
    });
    if (standing.length > 0 || String(value) === String(parameter.fallback)) continue;
    changes.push({ sheet: sheet.name, cell: cellAddress(next, columns.parameter), value: parameter.name });
    changes.push({ sheet: sheet.name, cell: cellAddress(next, columns.value), value: content });
    next++;
  }
  return changes;
}

interface SettingRow {
  readonly row: number;
  readonly cell: RawCell;
}

/** A parameter may stand there twice: the first row is in force. */
function settingRows(workbook: WorkbookTables): ReadonlyMap<SettingField, readonly SettingRow[]> {
  const rows = new Map<SettingField, SettingRow[]>();
  for (const { parameter, value, row } of atOnce(recordsOf(settingsLedger, workbook, 100, new IssueLog())).rows) {
    const field = settingNamed(parameter);
    if (field !== undefined) rows.set(field, [...(rows.get(field) ?? []), { row, cell: value }]);
  }
  return rows;
}

interface SettingColumns {
  readonly parameter: number;
  readonly value: number;
  /** Headers that a blank sheet needs, with their columns. */
  readonly missing: readonly (readonly [column: number, header: string])[];
}

function columnsOf({ rows }: SheetTable): SettingColumns | null {
  const { parameter, value } = settingsLedger.columns;
  if (rows.every(isBlankRow)) return { parameter: 1, value: 2, missing: [[1, parameter.header], [2, value.header]] };
  const columns = headerRow(settingsLedger, rows)?.columns;
  const [first, second] = [columns?.get('parameter'), columns?.get('value')];
  return first === undefined || second === undefined ? null : { parameter: first, value: second, missing: [] };
}

const isBlankRow = ({ cells }: SheetTable['rows'][number]): boolean => cells.every((cell) => cell === null);

const lastRow = ({ rows, merges }: SheetTable): number => Math.max(
  0,
  ...rows.filter((row) => !isBlankRow(row)).map(({ row }) => row),
  ...merges.map(({ bottom }) => bottom),
);

function presentText(parameter: Parameter, cell: RawCell | undefined): string {
  // A formula's error is no value of a parameter.
  const isGiven = cell !== undefined && !(typeof cell === 'object' && cell?.kind === 'error');
  const value = isGiven ? readSetting(parameter, cell, ignore) : parameter.fallback;
  return value === undefined ? textOf(cell!) : textIn(parameter, value as SettingValue);
}

function textIn(parameter: Parameter, value: SettingValue): string {
  if (typeof value === 'object' && value?.length === 0) return '';
  const content = enteredSetting(parameter, value);
  return content === null ? '' : typeof content === 'object' ? content.day : String(content);
}

function isReadAs(parameter: Parameter, cell: RawCell, value: unknown): boolean {
  if (typeof cell === 'object' && cell?.kind === 'error') return false;
  const present = readSetting(parameter, cell, ignore);
  return present !== undefined && String(present) === String(value);
}

const readText = (field: SettingField, text: string): SettingValue | undefined =>
  readSetting(parameterOf(field), text, ignore) as SettingValue | undefined;

const byField = <Value>(valueOf: (field: SettingField) => Value): Record<SettingField, Value> =>
  Object.fromEntries(settingFields.map((field) => [field, valueOf(field)]));

// What is untidy about a value is said where issues are listed.
const ignore = (): void => {};
