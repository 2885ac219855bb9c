/**
 * An area of the campaign: its ledger, its rule, the sheet that tells its result, and what it adds to the outputs that all
 * areas share (SPEC 8). Whoever adds one writes a folder beside this file and a line in `areas.ts`; nothing else changes.
 */

import type { Block, Content, SheetDescription } from '../../workbook/description.js';
import type { SheetTable } from '../../workbook/tables.js';
import type { Rosters } from '../intake/pairs.js';
import type { Records } from '../intake/records.js';
import type { IssueLog, Place, Severity } from '../issues/issue.js';
import type { Ledger } from '../ledgers/ledger.js';
import type { Parameter, ParameterFamily, ValuesOf } from '../ledgers/parameters.js';
import type { Settings } from '../ledgers/settings.js';
import type { Teacher } from '../ledgers/teachers.js';
import type { PlainDate } from '../plain-date.js';
import type { Say } from '../report/say.js';
import type { EntryRow } from '../template/ledger-sheet.js';
import type { InTurns } from '../turns.js';

type Parameters = Readonly<Record<string, Parameter>>;

/** What an area's figures are told against. */
export interface School<Own extends Parameters = Parameters> {
  readonly settings: Settings;
  /** The area's own parameters. */
  readonly own: ValuesOf<Own>;
  /** 统计日期. */
  readonly asOf: PlainDate;
}

/** What an area's entries are counted against: the school with its people, and how its settings were entered. */
export interface EnteredSchool<Own extends Parameters = Parameters> extends School<Own> {
  /** The cell of 设置 that gives one of them, blank or not; `null` where it has no row for it. */
  ownPlace(field: keyof Own & string): Place | null;
  /** Whether that cell is filled, yet gives no value. */
  isOwnUnusable(field: keyof Own & string): boolean;
  /** The value of one parameter of a family, its default where 设置 names none. */
  familyValue(family: ParameterFamily, name: string): number;
  /** The names of a family's parameters: those that it lists, then the school's own in the order of 设置. */
  familyNames(family: ParameterFamily): readonly string[];
  readonly teachers: readonly Teacher[];
  /** Whether a teacher's cell in the roster is filled, yet gives no value. */
  isUnusable(teacher: Teacher, field: keyof Teacher & string): boolean;
  /** For references; see `found`. */
  readonly people: Rosters;
}

/** Where an area is spoken of in 年度总结. */
export const chapters = [
  'leadership', 'work', 'mentoring-duty', 'study', 'openness', 'contest', 'mentoring', 'posts', 'thought', 'conduct', 'democracy',
] as const;
export type Chapter = (typeof chapters)[number];

/** A sentence of 年度总结 and the figures that stand in it: a figure moves when it is computed again. */
export interface Sentence {
  readonly key: string;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** What 年度总结 says of an area in one of its chapters. */
export interface Passage {
  readonly chapter: Chapter;
  readonly sentences: readonly Sentence[];
  /** Tables, and charts over them, below the sentences: on a grid of ten columns, each 11 wide. */
  readonly blocks?: readonly Block[];
}

/** A figure that stands for the area on 首页, on its card and on the terminal. */
export interface Figure {
  /** A key of the locales. */
  readonly label: string;
  readonly value: Exclude<Content, object>;
  /** An Excel number format: `0` where none is given. */
  readonly format?: string;
}

/** Something that is to be done by a day, or was to be. */
export interface Due {
  readonly on: PlainDate;
  /** What it is: a sentence of the locales, or a text that was entered. */
  readonly what: Sentence | string;
  /** The cell it follows from. */
  readonly place: Place | null;
}

export interface Area<L extends Ledger = Ledger, Own extends Parameters = Parameters, Result = unknown> {
  /** Names the area in the locales (`<key>.title` and so on), in --json and in the mark of its sheet. */
  readonly key: string;
  readonly ledger: L;
  /** Name of the sheet that tells the result. */
  readonly sheet: string;
  /** Parameters of 设置 that only this area knows. */
  readonly parameters: Own;
  readonly families: readonly ParameterFamily[];
  /** Issues that only this area finds. */
  readonly findings: Readonly<Record<string, Severity>>;
  /** Rows of the made-up school. */
  readonly sample: () => readonly EntryRow<L>[];
  readonly sampleSettings: Partial<ValuesOf<Own>>;
  /** Where 年度总结 speaks of it, or says that nothing was reported. */
  readonly chapters: readonly Chapter[];
  /** The sheet rewritten as the ledger declares it, where it is laid out otherwise; `null` where it is not. */
  unfold?(sheet: SheetTable, school: EnteredSchool<Own>): UnfoldedSheet | null;
  /** The rule. Only ledgers that hold entries are worked out. */
  workOut(records: Records<L>, school: EnteredSchool<Own>, issues: IssueLog): InTurns<Result>;
  /** What the sheet holds below its title. */
  describe(result: Result, school: School<Own>, say: Say): Pick<SheetDescription, 'widths' | 'landscape' | 'blocks'>;
  /** The first stands for the whole. */
  figures(result: Result): readonly Figure[];
  /** In the order of their days. */
  due?(result: Result, school: School<Own>): readonly Due[];
  passages(result: Result, school: School<Own>, say: Say): readonly Passage[];
  /** Its part of --json; areas without are only listed in 年度总结. */
  json?(result: Result): unknown;
}

/** A sheet laid out anew, and where its cells truly stand. */
export interface UnfoldedSheet {
  readonly table: SheetTable;
  /** The cell of the user's sheet that a cell of `table` was taken from. */
  origin(row: number, column: number): { readonly row: number; readonly column: number };
}

/** An area whose types are its own affair; what it does not name it does not have. */
export function area<L extends Ledger, Result, const Own extends Parameters = Record<never, never>>(
  declared: Omit<Area<L, Own, Result>, 'parameters' | 'families' | 'findings' | 'sampleSettings'>
    & Partial<Pick<Area<L, Own, Result>, 'parameters' | 'families' | 'findings' | 'sampleSettings'>>,
): Area<L, Own, Result> {
  return { parameters: {} as Own, families: [], findings: {}, sampleSettings: {}, ...declared };
}
