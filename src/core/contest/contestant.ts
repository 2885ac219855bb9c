/** One contestant's component scores and total (SPEC 3.2–3.4). */

import type { ScoreSheet } from '../intake/entries.js';
import { tidyText } from '../intake/tidy-text.js';
import type { Mark } from '../ledgers/ledger.js';
import { componentFields, components, type Component } from '../ledgers/scores.js';
import { componentWeights, type Settings } from '../ledgers/settings.js';
import type { Teacher } from '../ledgers/teachers.js';
import { eachInTurns, type InTurns } from '../turns.js';
import { componentScore, type ComponentScore } from './component-score.js';
import { decimalOf, product, roundedQuotient, sumOf, type Decimal } from './decimal.js';

export type ContestantStatus = 'ranked' | 'incomplete' | 'withdrawn';

export interface Contestant {
  readonly teacher: Teacher;
  readonly group: string;
  /** The rows that count, in sheet order; the contestant's own marks for himself are not among them. */
  readonly sheets: readonly ScoreSheet[];
  /** The components of positive weight. */
  readonly components: readonly ComponentScore[];
  readonly status: ContestantStatus;
  /** `null` unless ranked. */
  readonly total: Decimal | null;
}

/** Every teacher with a row in 评比打分, in the order of first rows. */
export function* contestantsOf(sheets: readonly ScoreSheet[], settings: Settings): InTurns<Contestant[]> {
  const rows = new Map<Teacher, ScoreSheet[]>();
  for (const sheet of sheets) {
    const own = rows.get(sheet.contestant);
    if (own) own.push(sheet);
    else rows.set(sheet.contestant, [sheet]);
  }
  yield;
  const weighing = weighingOf(settings);
  const groups = groupNames([...rows.keys()], settings);
  const contestants: Contestant[] = [];
  yield* eachInTurns([...rows], ([teacher, own]) => { contestants.push(contestant(teacher, own, weighing, groups, settings)); });
  return contestants;
}

/** A judge's score for himself is not counted (SPEC 3.8). */
export const isOwn = (sheet: ScoreSheet): boolean => sheet.judge?.teacher === sheet.contestant;

/** The components that count, in column order. */
export function weightsOf(settings: Settings): readonly { readonly component: Component; readonly weight: number }[] {
  const weights = componentWeights(settings);
  return components.map((component) => ({ component, weight: weights[component] })).filter(({ weight }) => weight > 0);
}

/** The weights as decimals, which are the same for everyone. */
interface Weighing {
  readonly weights: ReturnType<typeof weightsOf>;
  readonly factors: readonly Decimal[];
  readonly sum: Decimal;
}

function weighingOf(settings: Settings): Weighing {
  const weights = weightsOf(settings);
  const factors = weights.map(({ weight }) => decimalOf(weight));
  return { weights, factors, sum: sumOf(factors) };
}

function contestant(
  teacher: Teacher, rows: readonly ScoreSheet[], weighing: Weighing, groups: ReadonlyMap<string | null, string>, settings: Settings,
): Contestant {
  const sheets = rows.some(isOwn) ? rows.filter((sheet) => !isOwn(sheet)) : rows;
  const scores = weighing.weights.map(({ component, weight }) => {
    const field = componentFields[component];
    const score = componentScore(component, weight, marksIn(sheets, field), settings.dropFrom, settings.decimals);
    // Only his score for himself does not count: that he did not appear, he may say himself.
    return score.mean === null && rows.some((sheet) => sheet.marks[field] === 'absent') ? { ...score, isAbsent: true } : score;
  });
  const lacking = scores.filter((score) => score.mean === null);
  const status = lacking.length === 0 ? 'ranked' : lacking.some((score) => score.isAbsent) ? 'withdrawn' : 'incomplete';
  return {
    teacher,
    group: groups.get(groupingOf(teacher, settings)) ?? ungrouped,
    sheets,
    components: scores,
    status,
    total: status === 'ranked' ? totalOf(scores, weighing, settings.decimals) : null,
  };
}

/** One by one: lists that `map` makes are to the engine of several kinds, for each of which all that follows is compiled anew. */
function marksIn(sheets: readonly ScoreSheet[], field: (typeof componentFields)[Component]): (Mark | null)[] {
  const marks: (Mark | null)[] = [];
  for (const sheet of sheets) marks.push(sheet.marks[field]);
  return marks;
}

/** The components for whose sake a contestant is not ranked: those he withdrew from, else those without a valid score. */
export const lackingComponents = ({ status, components: scores }: Pick<Contestant, 'status' | 'components'>): Component[] =>
  scores.filter((score) => score.mean === null && (status !== 'withdrawn' || score.isAbsent)).map((score) => score.component);

/** Over the rounded components, rounded the same way (SPEC 3.3). */
function totalOf(scores: readonly ComponentScore[], { factors, sum }: Weighing, places: number): Decimal {
  const weighted = scores.map((score, index) => product(score.mean!, factors[index]!));
  return roundedQuotient(sumOf(weighted), sum, places);
}

/** The group of a school that does not group, and of a teacher whose grouping cell is blank. */
export const wholeSchool = '全校';
export const ungrouped = '（未填）';

/** Every spelling of a group → its name: 3年级, ３年级 and 3 年级 are one, called by its shortest spelling. */
function groupNames(teachers: readonly Teacher[], settings: Settings): ReadonlyMap<string | null, string> {
  const spellings = [...new Set(teachers.map((teacher) => groupingOf(teacher, settings)))].filter((spelling) => spelling !== null)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : Number(a > b)));
  const names = new Map([...spellings].reverse().map((spelling) => [groupKey(spelling), spelling]));
  return new Map(spellings.map((spelling) => [spelling, names.get(groupKey(spelling))!]));
}

const groupKey = (spelling: string): string => tidyText(spelling).replaceAll(' ', '');

function groupingOf(teacher: Teacher, { grouping }: Settings): string | null {
  switch (grouping) {
    case '任教学科':
      return teacher.subject;
    case '任教年级':
      return teacher.grade;
    case '组别':
      return teacher.team;
    default:
      return wholeSchool;
  }
}
