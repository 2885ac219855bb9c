/** 学习考勤 kept as a matrix, people by days, rewritten as the list that the ledger declares (SPEC 8). */

import { textOf } from '../../intake/cell-values.js';
import { filledRows } from '../../intake/filled-rows.js';
import { headerRow } from '../../intake/header-row.js';
import { matchingKey, tidyName, tidyText } from '../../intake/tidy-text.js';
import { teachers } from '../../ledgers/teachers.js';
import { daySerial } from '../../../workbook/day-serial.js';
import type { RawCell, RowOfCells, SheetTable } from '../../../workbook/tables.js';
import type { EnteredSchool, UnfoldedSheet } from '../area.js';
import { knownWords, markKey, usualMarks, type Status } from './attendance-words.js';
import { headerDay, middleOf } from './header-day.js';
import { legendOfRow } from './legend.js';
import { studyLedger } from './study-ledger.js';

/** Titles and remarks may stand above the header, but not a page of them. */
const searchedRows = 20;

/** `null` for a sheet that is no matrix. Every marked cell becomes a row; marks become words by the sheet's legend. */
export function unfoldMatrix(sheet: SheetTable, { settings, asOf, people }: Pick<EnteredSchool, 'settings' | 'asOf' | 'people'>): UnfoldedSheet | null {
  const { rows } = filledRows(sheet);
  const list = headerRow(studyLedger, rows);
  if (list && (['date', 'teacher', 'status'] as const).every((field) => list.columns.has(field))) return null;
  const middle = middleOf(settings, asOf);
  const header = rows.slice(0, searchedRows).map((row) => matrixHeader(row, (cell) => headerDay(cell, middle))).find((each) => each !== null);
  if (!header) return null;

  const resolve = (reference: string): Standing => people.teachers.resolve(reference).kind;
  const attendants = rows.filter(({ row }) => row > header.row).map((row) => attendantOf(row, header, resolve));
  const marks = marksOf(rows.filter(({ row }) => row < header.row), attendants, header);
  const unfolding = new Unfolding(sheet, header, marks);
  for (const attendant of attendants) if (attendant.isKnown || isMarked(attendant, header, marks)) unfolding.add(attendant);
  return unfolding.sheet();
}

interface DayColumn {
  readonly column: number;
  readonly header: RawCell;
  /** As a date cell; the header itself where it is no day, so that it is reported. */
  readonly day: RawCell;
  readonly isFaulty: boolean;
}

interface MatrixHeader {
  readonly row: number;
  /** 1-based columns; 0 where there is none. */
  readonly name: number;
  readonly id: number;
  readonly days: readonly DayColumn[];
}

const keysOf = (...headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(matchingKey));
const idKeys = keysOf(teachers.columns.id.header, ...teachers.columns.id.aliases);
const nameKeys = keysOf(
  teachers.columns.name.header, ...teachers.columns.name.aliases, studyLedger.columns.teacher.header, ...studyLedger.columns.teacher.aliases,
);

function matrixHeader({ row, cells }: RowOfCells, dayOf: (cell: RawCell) => ReturnType<typeof headerDay>): MatrixHeader | null {
  const columnOf = (keys: ReadonlySet<string>): number => cells.findIndex((cell) => typeof cell === 'string' && keys.has(cornerKey(cell))) + 1;
  const [name, id] = [columnOf(nameKeys), columnOf(idKeys)];
  if (name === 0 && id === 0) return null;
  const days = cells.flatMap((header, index): DayColumn[] => {
    const day = dayOf(header);
    if (day === null) return [];
    const isFaulty = day === 'faulty';
    return [{ column: index + 1, header, isFaulty, day: isFaulty ? textOf(header!) : { kind: 'date', serial: daySerial(day, false)! } }];
  });
  return days.some(({ isFaulty }) => !isFaulty) ? { row, name, id, days } : null;
}

/** The corner of a matrix often names both of its sides: 姓名＼日期. */
const cornerKey = (text: string): string => matchingKey(text).replace(/日期|时间|[\\/|、]/g, '');

/** A row below the header: of a person, or of sums, remarks or the legend. */
interface Attendant {
  readonly row: RowOfCells;
  /** The column of the cell that tells who it is. */
  readonly column: number;
  readonly isNamed: boolean;
  readonly isKnown: boolean;
}

type Standing = 'found' | 'ambiguous' | 'unknown';

/** A 姓名 that means one person, else an 编号 that does: beside names, 编号 is often a running number. */
function attendantOf(row: RowOfCells, { name, id }: MatrixHeader, resolve: (reference: string) => Standing): Attendant {
  const references = [name, id].filter((column) => column > 0)
    .map((column) => ({ column, reference: tidyName(textOf(row.cells[column - 1] ?? '')) })).filter(({ reference }) => reference !== '')
    .map(({ column, reference }) => ({ column, standing: resolve(reference) }));
  const chosen = references.find(({ standing }) => standing === 'found') ?? references.find(({ standing }) => standing === 'ambiguous') ?? references[0];
  return {
    row, column: chosen?.column ?? (name || id), isNamed: chosen !== undefined, isKnown: chosen !== undefined && chosen.standing !== 'unknown',
  };
}

type Marks = ReadonlyMap<string, Status>;

const usual: Marks = new Map([...Object.entries(knownWords), ...Object.entries(usualMarks)]);

/** The usual marks, as far as the sheet's legend says nothing else: above the header or among the rows that are nobody's. */
function marksOf(above: readonly RowOfCells[], attendants: readonly Attendant[], header: MatrixHeader): Marks {
  const nobodys = attendants.filter((attendant) => !attendant.isKnown && !isMarked(attendant, header, usual));
  const legends = [...above, ...nobodys.map(({ row }) => row)].map(({ cells }) => legendOfRow(cells));
  return new Map([...usual, ...legends.flatMap((legend) => [...legend])]);
}

/** Whether the row holds a mark that can be read, and is not the legend itself laid out in cells. */
function isMarked({ row, column }: Attendant, { days }: MatrixHeader, marks: Marks): boolean {
  if (/^(注|图例|说明|备注|符号)/.test(tidyText(textOf(row.cells[column - 1] ?? '')))) return false;
  return days.some((day) => statusOf(row.cells[day.column - 1] ?? null, marks) !== null);
}

const statusOf = (cell: RawCell, marks: Marks): Status | null => (typeof cell === 'string' ? marks.get(markKey(cell)) ?? null : null);

/** The list as it grows, and where its cells came from. */
class Unfolding {
  private readonly rows: RowOfCells[] = [{ row: 1, cells: [studyLedger.columns.date.header, studyLedger.columns.teacher.header, studyLedger.columns.status.header] }];
  private readonly origins: { readonly row: number; readonly person: number; readonly day: number }[] = [];
  private readonly merges: SheetTable['merges'][number][] = [];
  private readonly reported = new Set<number>();

  constructor(private readonly given: SheetTable, private readonly header: MatrixHeader, private readonly marks: Marks) {}

  add({ row, column, isNamed }: Attendant): void {
    const top = this.rows.length + 1;
    const person = row.cells[column - 1] ?? null;
    for (const day of this.header.days) {
      const mark = row.cells[day.column - 1] ?? null;
      if (mark === null || (typeof mark === 'string' && tidyText(mark) === '')) continue;
      const status = statusOf(mark, this.marks);
      if (day.isFaulty && (status === null || this.reported.has(day.column))) continue;
      // A header that is no day is said once, not at every person.
      if (day.isFaulty) this.reported.add(day.column);
      // What no legend explains stays as it is, to be reported.
      this.rows.push({ row: this.rows.length + 1, cells: [day.day, person, status ?? mark] });
      this.origins.push({ row: row.row, person: column, day: day.column });
      if (!isNamed) break;
    }
    // Merged, as in a list with one name over many rows: what is wrong with it is said once.
    const bottom = this.rows.length;
    if (bottom > top) this.merges.push({ top, left: 2, bottom, right: 2 });
  }

  sheet(): UnfoldedSheet {
    const { given, header, origins } = this;
    return {
      table: { name: given.name, rows: this.rows, merges: this.merges, formulas: given.formulas },
      origin(row, column) {
        const from = origins[row - 2];
        if (!from) return { row: header.row, column };
        if (column === 1) return { row: header.row, column: from.day };
        return { row: from.row, column: column === 2 ? from.person : from.day };
      },
    };
  }
}
