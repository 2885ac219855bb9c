/** What the rules work on: the ledgers' records with their references resolved. */

import type { Area } from '../campaign/area.js';
import type { Place } from '../issues/issue.js';
import type { Ledger } from '../ledgers/ledger.js';
import type { LogEntry } from '../ledgers/mentoring-log.js';
import type { Pairing, PairingKind } from '../ledgers/pairings.js';
import type { ScoreRow } from '../ledgers/scores.js';
import type { Settings } from '../ledgers/settings.js';
import type { Student } from '../ledgers/students.js';
import type { Teacher } from '../ledgers/teachers.js';
import type { PlainDate } from '../plain-date.js';
import type { SettingField } from './known-parameters.js';
import type { Rosters } from './pairs.js';
import type { Records } from './records.js';

/** A row of 结对帮扶 whose both ends are known. */
export interface Pair {
  readonly mentor: Teacher;
  readonly kind: PairingKind;
  readonly target: Target;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly row: number;
}

export type Target =
  | { readonly kind: 'teacher'; readonly person: Teacher }
  | { readonly kind: 'student'; readonly person: Student };

/** A row of 帮扶记录 whose both ends are known. */
export interface Support {
  readonly date: PlainDate;
  readonly mentor: Teacher;
  readonly target: Target;
  readonly aspect: LogEntry['aspect'];
  readonly row: number;
}

/** A judge may come from outside; he is a teacher where the cell names one. */
export interface Judge {
  readonly name: string;
  readonly teacher: Teacher | null;
}

/** A row of 评比打分. */
export interface ScoreSheet {
  readonly contestant: Teacher;
  readonly judge: Judge | null;
  readonly marks: ScoreRow;
  readonly row: number;
}

export interface Places {
  /** `null` where 设置 has no row for the parameter. */
  setting(field: SettingField): Place | null;
  teacher(teacher: Teacher, field: keyof Teacher & string): Place;
  pair(pair: { readonly row: number }, field: keyof Pairing & string): Place;
  support(entry: { readonly row: number }, field: keyof LogEntry & string): Place;
  score(sheet: { readonly row: number }, field: 'contestant' | 'judge'): Place;
}

/** Cells that are filled, yet give no value: what is wrong with them was said. */
export interface Unusable {
  setting(field: SettingField): boolean;
  teacher(teacher: Teacher, field: keyof Teacher & string): boolean;
}

export interface Entries {
  readonly settings: Settings;
  /** 统计日期: every age, pair and period is counted at it. */
  readonly asOf: PlainDate;
  readonly teachers: readonly Teacher[];
  readonly students: readonly Student[];
  readonly pairs: readonly Pair[];
  readonly supports: readonly Support[];
  readonly scores: readonly ScoreSheet[];
  /** Whom a reference means. */
  readonly people: Rosters;
  /** The records of every area's ledger. */
  readonly areas: ReadonlyMap<Area, Records<Ledger>>;
  /** Which ledgers hold entries at all; the others are 未填报. */
  readonly reported: { readonly students: boolean; readonly pairs: boolean; readonly supports: boolean };
  readonly places: Places;
  readonly unusable: Unusable;
}
