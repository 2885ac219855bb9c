/** The mark by which every host knows a sheet as one of ours: a hidden name of the sheet's own. */

/** Its formula is the description's key as a text constant. */
export const sheetMarkName = '_MeritBook.Sheet';

/** ranking → "ranking", without the equals sign that some hosts put before it. */
export const markFormula = (key: string): string => `"${key.replaceAll('"', '""')}"`;

/** The key that a mark's formula holds, with or without an equals sign; `null` for any other formula. */
export function markedKey(formula: string): string | null {
  const text = /^\s*=?\s*"(.*)"\s*$/s.exec(formula);
  return text ? text[1]!.replaceAll('""', '"') : null;
}
