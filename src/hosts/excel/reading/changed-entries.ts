/** Whether sheets still hold what was read from them. */

import { EntriesChanged } from '../../../workbook/entries-changed.js';
import type { RawCell, SheetTable, WorkbookTables } from '../../../workbook/tables.js';
import { inSlices, slices } from '../../slices.js';
import type { Allows } from '../allows.js';
import { firstWindow } from './first-windows.js';
import { isThere, type SheetNames } from '../sheet-names.js';
import { cellReader } from './raw-cell.js';
import { mergesApart } from './read-tables.js';
import { readRest } from './rest-of-sheets.js';
import { SheetReading } from './sheet-reading.js';

export interface AskedEntries {
  /**
   * When the request was answered: reads what is left of big sheets, and throws `EntriesChanged` where a sheet differs.
   */
  check(context: Excel.RequestContext, date1904: boolean): Promise<void>;
}

/** Queues the sheets of `asRead` once more. @param there names of all worksheets, given after an attempt that failed. */
export function askEntries(
  context: Excel.RequestContext, asRead: WorkbookTables | undefined, allows: Allows, there?: SheetNames,
): AskedEntries {
  const isCautious = there !== undefined;
  const before = asRead?.sheets ?? [];
  const window = firstWindow(before.length, isCautious);
  const readings = before.filter(({ name }) => isThere(there, name)).map(({ name }) => new SheetReading(name, context.workbook.worksheets.getItemOrNullObject(name)));
  for (const { sheet } of readings) sheet.load('name');
  for (const reading of readings) reading.ask(window, allows, !isCautious);
  return {
    async check(context, date1904) {
      const standing = readings.filter(({ sheet }) => !sheet.isNullObject);
      const read = cellReader(date1904);
      const turn = slices();
      for (const reading of standing) {
        await turn();
        reading.take(read);
      }
      await readRest(context, standing, read);
      if (isCautious) await mergesApart(standing, allows);
      const tables = new Map(standing.map((reading) => [reading.name, reading.table()]));
      const changed: SheetTable[] = [];
      for (const table of before) if (!await inSlices(isSame(table, tables.get(table.name)), turn)) changed.push(table);
      if (changed.length > 0) throw new EntriesChanged(changed.map(({ name }) => name));
    },
  };
}

/** Rows between two turns. */
const rowsOfTurn = 1000;

/** Yields now and then. */
function* isSame(one: SheetTable, other: SheetTable | undefined): Generator<undefined, boolean> {
  if (other?.rows.length !== one.rows.length) return false;
  for (const [index, { row, cells }] of one.rows.entries()) {
    if (index % rowsOfTurn === 0) yield;
    if (other.rows[index]!.row !== row || !isSameRow(cells, other.rows[index]!.cells)) return false;
  }
  return one.formulas.size === other.formulas.size && [...one.formulas].every((address) => other.formulas.has(address))
    && mergesOf(one) === mergesOf(other);
}

const isSameRow = (one: readonly RawCell[], other: readonly RawCell[]): boolean =>
  one.length === other.length && one.every((cell, index) => isSameCell(cell, other[index]!));

function isSameCell(one: RawCell, other: RawCell): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one.kind === 'date') return other.kind === 'date' && one.serial === other.serial;
  return other.kind === 'error' && one.code === other.code;
}

const mergesOf = ({ merges }: SheetTable): string =>
  merges.map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`).sort().join(';');
