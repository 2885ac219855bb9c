/** The grid of a workbook's sheets: its cells alone, for the page draws the tabs and the field of the selected cell itself. */

import type { Language } from '../../locales/locale.js';
import type { CellLook, SheetLook } from '../../workbook/sheet-look.js';
import type { SheetTable } from '../../workbook/tables.js';
import type { CellEdit } from '../file/cell-edit.js';

export interface GridSheet {
  readonly table: SheetTable;
  readonly look: SheetLook;
}

export type RefusedEdit = 'formula-cell' | 'protected';

export interface GridEvents {
  /** One call for everything that one deed changed: typing, paste, delete, undo, redo, filling. */
  onEdit(edits: readonly CellEdit[]): void;
  /** @param cell A1 address of the one that is typed into. */
  onSelect(sheet: string, cell: string): void;
  /**
   * Nothing was changed. `formula-cell`: the cell bears a formula of the file, or a formula was typed, which nobody here
   * would calculate; `protected`: the sheet is read-only.
   */
  onRefused(reason: RefusedEdit, sheet: string, cell: string): void;
}

export interface CellMark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: 'error' | 'warning' | 'info';
}

export interface Grid {
  readonly activeSheet: string;
  /** Brings a sheet to the front; selects its cells, one or a range, and scrolls to them. Nothing happens where there is no such sheet. */
  show(sheet: string, cells?: string | null): void;
  /** Colours these cells, each named once, and no others. What they hold is untouched. */
  mark(marks: readonly CellMark[]): void;
  /** Shows a fix. It can be undone; it is no `onEdit`, its being undone is. */
  put(edits: readonly CellEdit[]): void;
  /** Takes these sheets anew, new ones at the end, and drops the `removed`. What was done to the others can still be undone. */
  replace(sheets: readonly GridSheet[], removed: readonly string[], looks: readonly CellLook[]): void;
  focus(): void;
  undo(): void;
  redo(): void;
  dispose(): void;
}

export interface GridOptions {
  readonly language: Language;
  /** Names of sheets of which no cell may be typed into. Protected ones are so without being named. */
  readonly readOnly?: ReadonlySet<string>;
}

/** Five megabytes of script, half a second's work for the page. */
export const loadGrid = (): Promise<typeof import('./univer-grid.js')> => import('./univer-grid.js');

/**
 * Loads the grid and shows the sheets in `host`, which must have a height.
 * @param sheets in their order, at least one of them visible
 * @param looks those that the sheets' looks refer to
 */
export async function mountGrid(host: HTMLElement, sheets: readonly GridSheet[], looks: readonly CellLook[], events: GridEvents, options: GridOptions): Promise<Grid> {
  const { openGrid } = await loadGrid();
  return openGrid(host, sheets, looks, events, options);
}
