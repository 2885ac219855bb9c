/**
 * How an input sheet is declared (SPEC 2). The template, the dropdowns, the header matching, the checks
 * and the documentation are all derived from the declaration; the record type is inferred from it.
 */

import type { RawCell } from '../../workbook/tables.js';
import type { PlainDate } from '../plain-date.js';

export interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly required?: boolean;
}

export interface TextOptions extends ColumnOptions {
  /** Whole sentences are expected: the column is wide and wraps. */
  readonly prose?: boolean;
  /** Words that drop down; others may be entered too. */
  readonly suggestions?: readonly string[];
}

export interface DateOptions extends ColumnOptions {
  /** Something ends on that day: a month without its day is its last, not its first. */
  readonly monthEnds?: boolean;
}

interface ColumnBase<Required extends boolean> {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly required: Required;
}

/** A mark on a judge's sheet: a number, 缺赛 or 回避 (SPEC 3.1). Blank is `null`, never 0. */
export type Mark = number | 'absent' | 'recused';

export interface Title {
  readonly text: string;
  /** 5 正高级 … 0 未定级. */
  readonly rung: number;
}

/** The kinds of column and what one cell of each gives. */
export interface Kinds {
  id: string;
  name: string;
  text: string;
  date: PlainDate;
  /** An 编号 or a 姓名, not yet resolved. */
  teacher: string;
  student: string;
  person: string;
  title: Title;
  mark: Mark;
  /** A number from 0 to 满分. */
  score: number;
  /** How many: a whole number, 0 or more. */
  count: number;
  /** As it stands: the reader of the sheet knows what each row's value means. */
  raw: RawCell;
}

export interface PlainColumn<Kind extends keyof Kinds, Required extends boolean> extends ColumnBase<Required> {
  readonly kind: Kind;
  readonly prose?: boolean;
  readonly suggestions?: readonly string[];
  readonly monthEnds?: boolean;
}

export interface ChoiceColumn<Choice extends string, Required extends boolean> extends ColumnBase<Required> {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  /** Other ways to write a choice: reported, with the listed value as a safe fix. */
  readonly shorthands: Readonly<Record<string, Choice>>;
}

export type Column = { [Kind in keyof Kinds]: PlainColumn<Kind, boolean> }[keyof Kinds] | ChoiceColumn<string, boolean>;

type ValueOf<C> = C extends ChoiceColumn<infer Choice, boolean> ? Choice
  : C extends PlainColumn<infer Kind, boolean> ? Kinds[Kind] : never;

export interface Ledger<Columns extends Record<string, Column> = Record<string, Column>> {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly columns: Columns;
  /** Whether the campaign can't be computed without this sheet. */
  readonly required: boolean;
}

/** One record of a ledger: its values and the sheet row they came from. */
export type RowOf<L extends Ledger> = {
  readonly [Field in keyof L['columns']]: L['columns'][Field] extends { required: true }
    ? ValueOf<L['columns'][Field]>
    : ValueOf<L['columns'][Field]> | null;
} & { readonly row: number };

export function ledger<const Columns extends Record<string, Column>>(
  name: string,
  declaration: { aliases: readonly string[]; columns: Columns; required?: boolean },
): Ledger<Columns> {
  return { name, aliases: declaration.aliases, columns: declaration.columns, required: declaration.required ?? false };
}

const plain = <Kind extends keyof Kinds>(kind: Kind) =>
  <const Options extends Kind extends 'text' ? TextOptions : Kind extends 'date' ? DateOptions : ColumnOptions>(header: string, options?: Options):
  PlainColumn<Kind, Options extends { required: true } ? true : false> => ({
    kind,
    header,
    aliases: options?.aliases ?? [],
    required: (options?.required ?? false) as Options extends { required: true } ? true : false,
    ...(options && 'prose' in options && options.prose === true && { prose: true }),
    ...(options && 'suggestions' in options && { suggestions: options.suggestions as readonly string[] }),
    ...(options && 'monthEnds' in options && options.monthEnds === true && { monthEnds: true }),
  });

export const id = plain('id');
export const name = plain('name');
export const text = plain('text');
export const date = plain('date');
export const teacher = plain('teacher');
export const student = plain('student');
export const person = plain('person');
export const title = plain('title');
export const mark = plain('mark');
export const score = plain('score');
export const count = plain('count');
export const raw = plain('raw');

export function choice<const Choice extends string, const Options extends ColumnOptions & { shorthands?: Record<string, Choice> }>(
  header: string, choices: readonly Choice[], options?: Options,
): ChoiceColumn<Choice, Options extends { required: true } ? true : false> {
  return {
    kind: 'choice',
    header,
    choices,
    shorthands: options?.shorthands ?? {},
    aliases: options?.aliases ?? [],
    required: (options?.required ?? false) as Options extends { required: true } ? true : false,
  };
}

/** Yes or no as the sheets write it. */
export const yesNo = <const Options extends ColumnOptions>(header: string, options?: Options) =>
  choice(header, ['是', '否'], { ...options, shorthands: { '√': '是', '✓': '是', '×': '否', '✗': '否', 有: '是', 无: '否', TRUE: '是', FALSE: '否' } });
