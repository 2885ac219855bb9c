/** What saving settings writes: cells of 设置, or the whole sheet where there is none. */

import { inputSheet } from '../../core/intake/input-sheet.js';
import { checkSettings, presentSettings, settingEdits, type SettingTexts } from '../../core/intake/setting-edits.js';
import { settingsLedger } from '../../core/ledgers/settings.js';
import type { Say } from '../../core/report/say.js';
import { settingsSheet } from '../../core/template/settings-sheet.js';
import type { SheetDescription } from '../../workbook/description.js';
import type { CellChange } from '../../workbook/host.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { Declined } from './sentence-of.js';

export type SettingsWrite = { readonly cells: readonly CellChange[] } | { readonly sheet: SheetDescription };

/** Throws `Declined` for settings that cannot stand, and where 设置 cannot be read. @param values the parameters that the person changed. */
export function settingsWrite(tables: WorkbookTables, values: SettingTexts, sayInWorkbook: Say): SettingsWrite {
  const checked = Object.entries(checkSettings({ ...presentSettings(tables), ...values }));
  const faults = checked.filter(([, { expected }]) => expected !== undefined);
  if (faults.length > 0) throw new Declined({ key: 'desk.settings-invalid', parameters: { count: faults.length } });
  const standing = inputSheet(settingsLedger, tables);
  if (standing === null) {
    return { sheet: settingsSheet(Object.fromEntries(checked.map(([field, { value }]) => [field, value])), sayInWorkbook) };
  }
  const cells = settingEdits(tables, values);
  if (!cells) throw new Declined({ key: 'desk.settings-unreadable', parameters: { sheet: standing.name } });
  return { cells };
}
