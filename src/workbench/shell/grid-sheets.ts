import type { FileWorkbook } from '../file/file-workbook.js';
import type { GridSheet } from '../grid/grid.js';

/** All sheets with their looks, as the grid takes them. */
export function gridSheets(workbook: Pick<FileWorkbook, 'tables' | 'looks'>): GridSheet[] {
  const tables = new Map(workbook.tables().sheets.map((table) => [table.name, table]));
  return workbook.looks().sheets.flatMap((look) => {
    const table = tables.get(look.name);
    return table ? [{ table, look }] : [];
  });
}
