/** The text of a cell (CT_Rst, ECMA-376 part 1, 18.4.8). */

import { escapeXml } from '../xml/xml-text.js';

/** Characters that a cell can hold, in Excel. */
const longestText = 32_767;

/**
 * What follows the attributes of a cell that holds `text` as itself, whatever it starts with.
 * `prefix` is that of the part's elements. Beyond Excel's 32,767 characters the text ends in an ellipsis.
 */
export function inlineString(text: string, prefix = ''): string {
  const kept = text.length > longestText ? `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
  const space = kept !== kept.trim() || kept.includes('\n') ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><${prefix}is><${prefix}t${space}>${escapeXml(kept)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** Text that Excel would take for a formula if it were typed. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}

/** Throws for what is no number: a cell has no way to hold it. */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold the number ${value}`);
  return String(value);
}
