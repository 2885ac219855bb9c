/** How a text is handed to Excel, which takes what a program writes as if it were typed. */

import { looksLikeFormula, withinCell } from '../../../workbook/cell-text.js';

/** Of dates, times and numerals in Chinese: a text of nothing else might be read as one of them. */
const measuring = new Set('年月日时時分秒上下午点點星期周週元块角万萬亿億千百十零〇一二三四五六七八九');

/**
 * The text with a leading apostrophe where Excel would else make a formula, number, date or truth value of it.
 * Excel keeps the apostrophe to itself: the cell holds and shows the text alone.
 * @param format the number format that the cell already has.
 */
export function typedText(text: string, format: string): string {
  const kept = withinCell(text);
  if (kept === '') return kept;
  if (looksLikeFormula(kept) || kept.startsWith("'")) return `'${kept}`;
  // An apostrophe shows in the formula bar, so that a text that can be nothing else does without it.
  return format === '@' || saysMoreThanFigures(kept) ? kept : `'${kept}`;
}

function saysMoreThanFigures(text: string): boolean {
  for (const character of text) if (character >= '一' && character <= '鿿' && !measuring.has(character)) return true;
  return false;
}
