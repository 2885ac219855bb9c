import { isOurs, outputSheets } from '../../core/report/output-sheets.js';
import type { FileWorkbook } from '../file/file-workbook.js';

/** A sheet as its tab shows it. */
export interface TabbedSheet {
  readonly name: string;
  /** RRGGBB. */
  readonly colour: string | null;
  /** Whether it is one of our result sheets. */
  readonly isOurs: boolean;
  /** Whether the file hides it. */
  readonly isHidden: boolean;
}

/** All sheets in their order, those that the file hides as well. */
export function tabbedSheets(workbook: Pick<FileWorkbook, 'tables' | 'looks'>): TabbedSheet[] {
  const tables = workbook.tables();
  const ours = new Set(Object.keys(outputSheets).filter((key) => isOurs(tables, key)).map((key) => outputSheets[key]));
  return workbook.looks().sheets.map(({ name, tabColour, visibility }) => ({ name, colour: tabColour, isOurs: ours.has(name), isHidden: visibility !== 'visible' }));
}
