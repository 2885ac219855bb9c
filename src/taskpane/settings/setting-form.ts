/** The form as it stands: the workbook's settings with what was typed over them, judged. */

import { checkSettings, presentSettings, settingFields, type CheckedSetting, type SettingTexts } from '../../core/intake/setting-edits.js';
import { parameterOf, type SettingField } from '../../core/intake/known-parameters.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Draft } from './setting-draft.js';

export interface FieldState {
  readonly text: string;
  /** What stands in 设置. */
  readonly present: string;
  readonly fallback: string;
  readonly checked: CheckedSetting;
  /** Whether saving would rewrite it. */
  readonly isChanged: boolean;
  /** Never for a parameter whose default is blank: every school has a name. */
  readonly isOwn: boolean;
}

export interface SettingForm {
  readonly fields: Readonly<Record<SettingField, FieldState>>;
  /** Changed and not saved. */
  readonly changes: Draft;
  /** Fields that cannot be saved as they are, in the form's order. */
  readonly faulty: readonly SettingField[];
}

/** The defaults, as texts. */
const fallbacks = presentSettings({ headings: [], sheets: [] });

export function settingForm(tables: WorkbookTables, draft: Draft): SettingForm {
  const present = presentSettings(tables);
  const texts: SettingTexts = { ...present, ...draft };
  const checked = checkSettings(texts);
  const standing = checkSettings(present);
  const fields = Object.fromEntries(settingFields.map((field): [SettingField, FieldState] => [field, {
    text: texts[field]!,
    present: present[field]!,
    fallback: fallbacks[field]!,
    checked: checked[field]!,
    isChanged: texts[field] !== present[field] && !saysTheSame(checked[field]!, standing[field]!),
    isOwn: fallbacks[field] !== '' && !isFallback(field, texts[field]!, checked[field]!),
  }]));
  return {
    fields,
    changes: Object.fromEntries(settingFields.filter((field) => fields[field]!.isChanged).map((field) => [field, texts[field]!])),
    faulty: settingFields.filter((field) => checked[field]!.expected !== undefined),
  };
}

/** A value that only clashes with another may be the default all the same. */
const isFallback = (field: SettingField, text: string, { value }: CheckedSetting): boolean =>
  (value === undefined ? text === fallbacks[field] : String(value) === String(parameterOf(field).fallback));

const saysTheSame = (a: CheckedSetting, b: CheckedSetting): boolean =>
  a.expected === undefined && b.expected === undefined && String(a.value) === String(b.value);
