/** Who an indicator of mentoring does not cover, and where he stands in the workbook. */

import type { Outcome } from '../../core/compute.js';
import { placeOf } from '../../core/intake/field-places.js';
import { inputSheet } from '../../core/intake/input-sheet.js';
import type { Place } from '../../core/issues/issue.js';
import { students } from '../../core/ledgers/students.js';
import type { Indicator, IndicatorKey } from '../../core/mentoring/coverage.js';
import { shownId } from '../../core/report/shown-id.js';
import type { WorkbookTables } from '../../workbook/tables.js';

export interface Uncovered {
  readonly key: string;
  /** A teacher's 编号 and name; a student's 编号 alone; mentor→target of a pair. */
  readonly label: string;
  readonly place: Place | null;
}

export const countsPairs = (key: IndicatorKey): boolean => key === 'aspects' || key === 'active';
const countsStudents = (key: IndicatorKey): boolean => key === 'left-behind' || key === 'struggling';

export function uncoveredOf({ key, uncovered }: Indicator, outcome: Outcome, tables: WorkbookTables): Uncovered[] {
  if (countsPairs(key)) return pairsOf(uncovered, outcome);
  return countsStudents(key) ? studentsOf(uncovered, outcome, tables) : teachersOf(uncovered, outcome);
}

function teachersOf(ids: readonly string[], { entries }: Outcome): Uncovered[] {
  const byId = new Map(entries.teachers.map((teacher) => [teacher.id, teacher]));
  return ids.map((id) => {
    const teacher = byId.get(id)!;
    return { key: id, label: `${shownId(id)} ${teacher.name}`, place: placeOf(entries.places.teacher, teacher, 'name') };
  });
}

function studentsOf(ids: readonly string[], { entries }: Outcome, tables: WorkbookTables): Uncovered[] {
  const sheet = inputSheet(students, tables)?.name ?? students.name;
  const rows = new Map(entries.students.map((student) => [student.id, student.row]));
  return ids.map((id) => ({ key: id, label: shownId(id), place: { sheet, row: rows.get(id)!, column: 1 } }));
}

/** The same two may be paired twice, as 留守儿童 and as 学困生: each row is given once. */
function pairsOf(names: readonly string[], { mentoring, entries }: Outcome): Uncovered[] {
  const rows = new Map<string, { readonly row: number }[]>();
  for (const { pair, state } of mentoring.pairs) {
    if (state !== 'valid') continue;
    const name = `${pair.mentor.id}→${pair.target.person.id}`;
    rows.set(name, [...(rows.get(name) ?? []), pair]);
  }
  return names.map((name, index) => {
    const pair = rows.get(name)?.shift();
    return { key: `${index} ${name}`, label: shownId(name), place: pair ? placeOf(entries.places.pair, pair, 'target') : null };
  });
}
