import type { Column, Content } from '../../workbook/description.js';
import { styles, type Style, type StyleName } from '../../workbook/styles.js';

/** What a reader of the sheet would see in a cell, as text. @param format an Excel number format in place of the style's own. */
export function shownContent(content: Content, style: StyleName, format = (styles[style] as Style).format): string {
  if (content === null) return '';
  if (typeof content === 'object') return 'day' in content ? content.day : shownContent(content.value, style, format);
  if (typeof content !== 'number' || format === undefined || !/^[0.%]+$/.test(format)) return String(content);
  const decimals = /\.(0+)/.exec(format)?.[1]!.length ?? 0;
  return format.endsWith('%') ? `${(content * 100).toFixed(decimals)}%` : content.toFixed(decimals);
}

export const shownInColumn = ({ value, style, format }: Column<unknown>, row: unknown): string => shownContent(value(row), style, format);
