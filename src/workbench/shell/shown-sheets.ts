import { isOurs, outputSheets } from '../../core/report/output-sheets.js';
import type { FileWorkbook } from '../file/file-workbook.js';

/** A sheet as its tab shows it. */
export interface ShownSheet {
  readonly name: string;
  /** RRGGBB. */
  readonly colour: string | null;
  /** Whether it is one of our result sheets. */
  readonly isOurs: boolean;
}

/** The sheets that are not hidden, in their order. */
export function shownSheets(workbook: Pick<FileWorkbook, 'tables' | 'looks'>): ShownSheet[] {
  const tables = workbook.tables();
  const ours = new Set(Object.keys(outputSheets).filter((key) => isOurs(tables, key)).map((key) => outputSheets[key]));
  return workbook.looks().sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map(({ name, tabColour }) => ({ name, colour: tabColour, isOurs: ours.has(name) }));
}
