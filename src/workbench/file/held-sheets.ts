/** The sheets of a workbook as the page holds them at one moment. What one moment held is never changed: an edit makes another. */

import { cellAddress, lastColumn, lastRow, parseAddress } from '../../workbook/address.js';
import type { SheetLayout } from '../../workbook/layout.js';
import { RefusedWrite } from '../../workbook/refused-write.js';
import type { WorkbookLooks } from '../../workbook/sheet-look.js';
import type { SheetHeading, SheetTable, WorkbookTables } from '../../workbook/tables.js';
import type { CellEdit, CellValue } from './cell-edit.js';
import type { Contents } from './contents.js';
import { cellAt, withCells, type PlacedCell } from './edited-table.js';
import { enteredCell, isAsStanding } from './entered-cell.js';
import type { PendingEdits, SheetEdits } from './pending-edits.js';

/** Their cells. */
export interface EditedSheets {
  readonly headings: readonly SheetHeading[];
  /** By name, as they stand in the package. */
  readonly packed: ReadonlyMap<string, SheetTable>;
  /** The same with the edits. */
  readonly tables: ReadonlyMap<string, SheetTable>;
  readonly edits: PendingEdits;
}

export interface HeldSheets extends EditedSheets {
  readonly looks: WorkbookLooks;
  /** Of the sheets that were written since the file was opened. */
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  /** Differs from package to package. */
  readonly packing: number;
}

const byName = <Sheet extends { readonly name: string }>(sheets: readonly Sheet[]): Map<string, Sheet> => new Map(sheets.map((sheet) => [sheet.name, sheet]));

/** Those of a package, without edits. */
export function packedSheets({ headings, sheets }: WorkbookTables): EditedSheets {
  const packed = byName(sheets);
  return { headings, packed, tables: packed, edits: new Map() };
}

export const heldSheets = ({ tables, looks }: Contents): HeldSheets => ({ ...packedSheets(tables), looks, layouts: new Map(), packing: 0 });

export function tablesOf({ headings, tables }: EditedSheets, wanted: (name: string) => boolean = () => true): WorkbookTables {
  return { headings, sheets: headings.flatMap(({ name }) => (wanted(name) ? [tables.get(name)!] : [])) };
}

/**
 * An edit that brings back what stands in the package is none.
 * Throws `RefusedWrite` for a sheet that is not there and for a cell whose value is a formula's, and a `RangeError` for
 * what is no address, or a number that no cell can hold.
 */
export function edited<Held extends EditedSheets>(held: Held, entered: readonly CellEdit[]): Held {
  const tables = new Map(held.tables);
  const edits = new Map(held.edits);
  for (const [name, cells] of bySheet(entered)) {
    const [packed, table] = [held.packed.get(name), held.tables.get(name)];
    if (!packed || !table) throw new RefusedWrite('sheet-unknown', name);
    const pending = new Map(held.edits.get(name));
    tables.set(name, withCells(table, cells.map((cell) => placed(cell, packed, pending))));
    if (pending.size > 0) edits.set(name, pending);
    else edits.delete(name);
  }
  return { ...held, tables, edits };
}

function bySheet(entered: readonly CellEdit[]): Map<string, CellEdit[]> {
  const sheets = new Map<string, CellEdit[]>();
  for (const edit of entered) {
    const others = sheets.get(edit.sheet);
    if (others) others.push(edit);
    else sheets.set(edit.sheet, [edit]);
  }
  return sheets;
}

/** @param pending takes the edit in. */
function placed({ sheet, cell, value }: CellEdit, packed: SheetTable, pending: Map<string, CellValue>): PlacedCell {
  const place = parseAddress(cell);
  if (!place || place.row > lastRow || place.column > lastColumn) throw new RangeError('An edit names no address of a cell');
  const { row, column } = place;
  const address = cellAddress(row, column);
  if (packed.formulas.has(address)) throw new RefusedWrite('formula-cell', sheet, address);
  const standing = cellAt(packed, row, column);
  const cellValue = enteredCell(value);
  if (isAsStanding(cellValue, standing)) {
    pending.delete(address);
    return { row, column, value: standing };
  }
  pending.set(address, value);
  return { row, column, value: cellValue };
}

/** Once sheets were written: what was edited in them before is gone. @param written tells of them alone. */
export function withWritten({ packed, tables, edits }: EditedSheets, { headings, sheets }: WorkbookTables): EditedSheets {
  const fresh = byName(sheets);
  return {
    headings,
    packed: new Map([...packed, ...fresh]),
    tables: new Map([...tables, ...fresh]),
    edits: new Map([...edits].filter(([name]) => !fresh.has(name))),
  };
}

/** The same with how they look and are laid out. */
export function rewritten(held: HeldSheets, written: Contents, layouts: readonly SheetLayout[], packing: number): HeldSheets {
  const looks = new Map([...byName(held.looks.sheets), ...byName(written.looks.sheets)]);
  return {
    ...withWritten(held, written.tables),
    looks: { looks: written.looks.looks, sheets: written.tables.headings.map(({ name }) => looks.get(name)!) },
    layouts: new Map([...held.layouts, ...byName(layouts)]),
    packing,
  };
}

/** What some sheets held at another moment, and the others hold now; sheets that were not there then are gone. */
export function broughtBack(held: HeldSheets, then: HeldSheets, names: ReadonlySet<string>): HeldSheets {
  const mixed = <Of>(now: ReadonlyMap<string, Of>, before: ReadonlyMap<string, Of>): Map<string, Of> =>
    new Map([...[...now].filter(([name]) => !names.has(name)), ...[...before].filter(([name]) => names.has(name))]);
  return {
    ...then,
    packed: mixed(held.packed, then.packed),
    tables: mixed(held.tables, then.tables),
    edits: mixed<SheetEdits>(held.edits, then.edits),
    layouts: mixed(held.layouts, then.layouts),
  };
}
