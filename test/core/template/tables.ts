/** Described sheets as a host would read them back. */

import type { RawCell, WorkbookTables } from '../../../src/workbook/tables.js';
import type { SheetDescription } from '../../../src/workbook/description.js';
import { layOut, type PlacedCell } from '../../../src/workbook/layout.js';

export function tablesOf(sheets: readonly SheetDescription[]): WorkbookTables {
  const layouts = sheets.map(layOut);
  return {
    headings: layouts.map(({ name, role, key }) => ({ name, mark: role === 'output' ? key : null })),
    sheets: layouts.map(({ name, rows, merges }) => ({
      name,
      rows: rows.map(({ row, cells }) => ({ row, cells: inColumns(cells) })),
      merges,
      formulas: new Set<string>(),
    })),
  };
}

function inColumns(cells: readonly PlacedCell[]): RawCell[] {
  const placed: RawCell[] = Array.from({ length: Math.max(0, ...cells.map((cell) => cell.column)) }, () => null);
  for (const { column, content } of cells) placed[column - 1] = rawCell(content);
  return placed;
}

function rawCell(content: PlacedCell['content']): RawCell {
  if (content === null || typeof content !== 'object') return content;
  if ('day' in content) return { kind: 'date', serial: (Date.parse(content.day) - Date.UTC(1899, 11, 30)) / 86_400_000 };
  return content.value;
}
