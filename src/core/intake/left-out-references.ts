/** References of rows that are left out for another fault: told at once, so that one round of corrections is enough (SPEC 5). */

import { cellAddress } from '../../workbook/address.js';
import type { IssueLog } from '../issues/issue.js';
import type { Column, Ledger } from '../ledgers/ledger.js';
import { students } from '../ledgers/students.js';
import { teachers } from '../ledgers/teachers.js';
import { eachInTurns, type InTurns } from '../turns.js';
import type { Rosters } from './pairs.js';
import { found, moreTelling, type Resolution } from './people.js';
import type { Records } from './records.js';

export function* reportLeftOutReferences(ledger: Ledger, records: Records<Ledger>, people: Rosters, issues: IssueLog): InTurns<void> {
  if (records.leftOut.length === 0) return;
  for (const [field, { kind }] of Object.entries(ledger.columns)) {
    const seek = seekers[kind];
    if (!seek) continue;
    const addressOf = (record: { readonly row: number }): string => {
      const { row, column } = records.place(record, field);
      return cellAddress(row, column);
    };
    // Many rows may come from one cell: where one of them is used, whoever uses it says what is wrong with it.
    const told = new Set(records.rows.map(addressOf));
    yield* eachInTurns(records.leftOut, (record) => {
      const reference = record[field];
      if (typeof reference !== 'string' || told.has(addressOf(record))) return;
      told.add(addressOf(record));
      found(seek.resolve(reference, people), () => records.place(record, field), reference, seek.roster, issues);
    });
  }
}

interface Seeker {
  readonly roster: string;
  resolve(reference: string, people: Rosters): Resolution<unknown>;
}

const seekers: Partial<Record<Column['kind'], Seeker>> = {
  teacher: { roster: teachers.name, resolve: (reference, people) => people.teachers.resolve(reference) },
  student: { roster: students.name, resolve: (reference, people) => people.students.resolve(reference) },
  person: { roster: `${teachers.name}、${students.name}`, resolve: someone },
};

/** Whoever it is: which roster is meant, the row's own rule would decide. */
function someone(reference: string, people: Rosters): Resolution<unknown> {
  const teacher = people.teachers.resolve(reference);
  const student = people.students.resolve(reference);
  return student.kind === 'found' ? student : moreTelling<unknown>(teacher, student);
}
