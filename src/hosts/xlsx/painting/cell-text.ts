/** The text of a cell (CT_Rst, ECMA-376 part 1, 18.4.8). */

import { withinCell } from '../../../workbook/cell-text.js';
import { escapeXml } from '../xml/xml-text.js';

/**
 * What follows the attributes of a cell that holds `text` as itself, whatever it starts with.
 * `prefix` is that of the part's elements. A text that is too long for a cell is cut.
 */
export function inlineString(text: string, prefix = ''): string {
  const kept = withinCell(text);
  const space = kept !== kept.trim() || kept.includes('\n') ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><${prefix}is><${prefix}t${space}>${escapeXml(kept)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** Throws for what is no number: a cell has no way to hold it. */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold the number ${value}`);
  return String(value);
}
