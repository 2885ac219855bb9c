/** What the rules work on: the ledgers' records with their references resolved. Data alone: it can be kept, compared and sent. */

import type { LogEntry } from '../ledgers/mentoring-log.js';
import type { Pairing, PairingKind } from '../ledgers/pairings.js';
import type { ScoreRow } from '../ledgers/scores.js';
import type { Settings } from '../ledgers/settings.js';
import type { Student } from '../ledgers/students.js';
import type { Teacher } from '../ledgers/teachers.js';
import type { PlainDate } from '../plain-date.js';
import type { FieldPlaces } from './field-places.js';

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

/** Of every kind of record; see `placeOf`. */
export interface Places {
  readonly teacher: FieldPlaces<keyof Teacher & string>;
  readonly pair: FieldPlaces<keyof Pairing & string>;
  readonly support: FieldPlaces<keyof LogEntry & string>;
  readonly score: FieldPlaces<keyof ScoreRow & string>;
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
  /** Which ledgers hold entries at all; the others are 未填报. */
  readonly reported: { readonly students: boolean; readonly pairs: boolean; readonly supports: boolean };
  readonly places: Places;
}
