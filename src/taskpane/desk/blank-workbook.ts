import type { WorkbookTables } from '../../workbook/tables.js';

/** Whether no sheet holds anything, and none is ours. @param workbook all sheets of which were read. */
export const isBlankWorkbook = ({ headings, sheets }: WorkbookTables): boolean =>
  headings.every(({ mark }) => mark === null)
  && sheets.every(({ rows, formulas }) => formulas.size === 0 && rows.every(({ cells }) => cells.every((cell) => cell === null || cell === '')));
