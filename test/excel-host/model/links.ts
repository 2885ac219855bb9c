import { invalidArgument } from '../errors.js';
import type { CellRange } from './area.js';
import type { Hyperlink } from './cell.js';
import { withFormat } from './format.js';
import { formatAt } from './looks.js';
import { mustAllow, mustLetWrite } from './protection.js';
import type { HostSheet } from './sheet.js';

const parts = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/** The link all cells share; `null` for none. */
export function linkAt(sheet: HostSheet, area: CellRange): Hyperlink | null {
  const link = sheet.grid.find(area.top, area.left)?.link ?? null;
  if (!link) return null;
  const text = String(sheet.grid.find(area.top, area.left)?.value ?? '');
  return { ...link, textToDisplay: text };
}

/**
 * Links every cell. A text to display is written into them; without one, a blank cell shows where the link leads.
 * Excel makes the text blue and underlined.
 */
export function linkCells(sheet: HostSheet, area: CellRange, given: unknown): void {
  mustAllow(sheet, 'allowInsertHyperlinks');
  mustLetWrite(sheet, area);
  if (typeof given !== 'object' || given === null) throw invalidArgument();
  const link = given as Record<string, unknown>;
  for (const [part, value] of Object.entries(link)) {
    if (!parts.includes(part as (typeof parts)[number]) || (value !== null && value !== undefined && typeof value !== 'string')) throw invalidArgument();
  }
  const { address, documentReference, textToDisplay, screenTip } = link as Hyperlink;
  if (!address && !documentReference) throw invalidArgument();
  if (typeof screenTip === 'string' && screenTip.length > 255) throw invalidArgument();
  const kept: Hyperlink = { ...(address && { address }), ...(documentReference && { documentReference }), ...(screenTip && { screenTip }) };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.grid.at(row, column);
      cell.link = kept;
      if (textToDisplay) {
        cell.clearContents();
        cell.value = textToDisplay;
      } else if (cell.isBlank) cell.value = address ?? documentReference ?? '';
      cell.format = withFormat(withFormat(formatAt(sheet, row, column, cell), 'fontColor', '#0563C1'), 'underline', 'Single');
    }
  }
  sheet.workbook.touch();
}
