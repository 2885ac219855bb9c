/** What the workbook holds after a write, as far as the desk needs it: reading everything again would take as long as the first time. */

import { shownNumber } from '../../core/intake/cell-values.js';
import { isNeededSheet } from '../../core/needed-sheet.js';
import { outputSheets } from '../../core/report/output-sheets.js';
import { cellAddress } from '../../workbook/address.js';
import { daySerial } from '../../workbook/day-serial.js';
import type { SheetDescription } from '../../workbook/description.js';
import { layOut, type PlacedCell } from '../../workbook/layout.js';
import type { RawCell, SheetTable, WorkbookTables } from '../../workbook/tables.js';

/** The sheets that the desk reads: what computing needs, and the result to compare with. */
export const isReadSheet = (name: string): boolean => isNeededSheet(name) || name === outputSheets.ranking;

/** Of what was written only the log and the summary are laid out: the next run carries them on, while the result is known without its sheets. */
export function afterWriting(tables: WorkbookTables, written: readonly SheetDescription[]): WorkbookTables {
  const names = new Set(written.map(({ name }) => name));
  return {
    headings: [
      ...tables.headings.filter(({ name }) => !names.has(name)),
      ...written.map(({ name, key }) => ({ name, mark: key })),
    ],
    sheets: [
      ...tables.sheets.filter(({ name }) => !names.has(name)),
      ...written.filter(({ name }) => isNeededSheet(name)).map(asRead),
    ],
  };
}

function asRead(sheet: SheetDescription): SheetTable {
  const { rows, merges } = layOut(sheet);
  const formulas = rows.flatMap(({ row, cells }) => cells.filter(holdsFormula).map(({ column }) => cellAddress(row, column)));
  return { name: sheet.name, rows: rows.map(({ row, cells }) => ({ row, cells: rawCells(cells) })), merges, formulas: new Set(formulas) };
}

const holdsFormula = ({ content }: PlacedCell): boolean => typeof content === 'object' && content !== null && 'formula' in content;

/** Cells as a host reads them once they were written. */
export function rawCells(cells: readonly PlacedCell[]): RawCell[] {
  const raw: RawCell[] = [];
  for (const { column, content } of cells) {
    while (raw.length < column - 1) raw.push(null);
    raw.push(rawCell(content));
  }
  return raw;
}

function rawCell(content: PlacedCell['content']): RawCell {
  if (typeof content === 'number') return shownNumber(content);
  if (content === null || typeof content !== 'object') return content;
  if ('formula' in content) return rawCell(content.value);
  const serial = daySerial(content.day, false);
  return serial === null ? content.day : { kind: 'date', serial };
}
