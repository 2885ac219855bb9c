import type { Content } from '../../workbook/description.js';

const narrowest = 8;
const widest = 24;
/** The arrow of a Table's header takes about three characters. */
const arrow = 3;

/** Characters of the default font that a column needs to show its header and its entries on one line. */
export function columnWidth(header: string, entries: readonly Content[]): number {
  const longest = Math.max(shownWidth(header) + arrow, ...entries.map((entry) => shownWidth(shownText(entry)) + 1));
  return Math.min(widest, Math.max(narrowest, longest + 1));
}

function shownText(content: Content): string {
  if (content === null) return '';
  if (typeof content !== 'object') return String(content);
  return 'day' in content ? content.day : String(content.value);
}

/** A Chinese character is as wide as two digits. */
function shownWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return width;
}
