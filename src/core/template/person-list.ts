/** The dropdown of a column that names a person: the names of the roster he stands in. */

import { columnLetters } from '../../workbook/address.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Column, Ledger } from '../ledgers/ledger.js';
import { pairings, type PairingKind } from '../ledgers/pairings.js';
import { students } from '../ledgers/students.js';
import { teachers } from '../ledgers/teachers.js';
import { entriesOf, entryColumn } from './entry-column.js';

const kindOfTeachers: PairingKind = '青年教师';

/** A formula for a list; `{row}` stands for the first row it applies to. `null` for columns that name nobody. */
export function personList(column: Column, ledger: Ledger, workbook: WorkbookTables): string | null {
  const teacherNames = entriesOf(entryColumn(teachers, 'name', workbook));
  const studentNames = entriesOf(entryColumn(students, 'name', workbook));
  switch (column.kind) {
    case 'teacher':
      return teacherNames;
    case 'student':
      return studentNames;
    case 'person':
      if (ledger.name !== pairings.name) return entriesOf(entryColumn(pairings, 'target', workbook));
      return `IF($${kindLetters}{row}="${kindOfTeachers}",${teacherNames},${studentNames})`;
    default:
      return null;
  }
}

// A ledger that lists persons is laid out by its declaration: 对象类型 stands where it is declared.
const kindLetters = columnLetters(Object.keys(pairings.columns).indexOf('kind') + 1);
