/** Tables as the clipboard carries them: text with tabs, and HTML. */

import type { CellValue } from '../file/cell-edit.js';

export type Texts = readonly (readonly string[])[];

/** What a clipboard's text says: rows by line, cells by tab; quoted where a cell holds a tab, a line break or a quote, as Excel and WPS write it. */
export function textTable(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? bare ?? '' : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // The last line break ends a row, it begins none.
  if (rows.length > 1 && rows.at(-1)!.join('') === '') rows.pop();
  return rows;
}

/**
 * A table of a page or of Word; `null` for anything else. Spreadsheet programs put exact text beside their HTML, which
 * breaks lines for looks: theirs is not read. Cells of several rows or columns stand in the first.
 */
export function htmlTable(html: string): string[][] | null {
  if (!/<table/i.test(html) || /schemas-microsoft-com:office:excel|ProgId["']? content=["']?Excel|google-sheets|data-sheets|LibreOffice/i.test(html)) return null;
  // A document of its own: nothing in it is loaded or run.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const taken = new Set<string>();
  return Array.from(table.rows, (row, down) => {
    const texts: string[] = [];
    for (const cell of row.cells) {
      while (taken.has(`${down},${texts.length}`)) texts.push('');
      for (let below = 1; below < cell.rowSpan; below++) {
        for (let beside = 0; beside < cell.colSpan; beside++) taken.add(`${down + below},${texts.length + beside}`);
      }
      texts.push(shownText(cell), ...Array<string>(cell.colSpan - 1).fill(''));
    }
    return texts;
  });
}

function shownText(cell: HTMLElement): string {
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\u2028');
  const parts = cell.querySelectorAll('p, div, li');
  for (const part of Array.from(parts).slice(0, -1)) part.append('\u2028');
  return (cell.textContent ?? '').replace(/[\s\u00a0]+/g, (space) => (space.includes('\u2028') ? '\n' : ' ')).replace(/^[ \n]+|[ \n]+$/g, '');
}

/** As much of a value as can be read back: no format, no rounding. */
export const copiedText = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? value.day : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

export const tableText = (values: readonly (readonly CellValue[])[]): string =>
  values.map((row) => row.map((value) => quoted(copiedText(value))).join('\t')).join('\n');

const quoted = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** For Excel and WPS, which would take 0012 of plain text for a number. */
export function tableHtml(values: readonly (readonly CellValue[])[]): string {
  const cell = (value: CellValue): string =>
    `<td${typeof value === 'string' ? ' style=\'mso-number-format:"\\@"\'' : ''}>${escaped(copiedText(value)).replaceAll('\n', '<br>')}</td>`;
  const rows = values.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>${rows}</table></body></html>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
