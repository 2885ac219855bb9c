/** What Excel allows as the name of a sheet. */

const longestName = 31;

/** What two names share that Excel takes for the same. */
export const sheetNameKey = (name: string): string => name.normalize('NFC').toLowerCase();

export function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= longestName && !/[[\]:*?/\\\u0000-\u001f]|^'|'$/.test(name)
    && sheetNameKey(name) !== 'history';
}
