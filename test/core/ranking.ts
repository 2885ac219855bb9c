/** The contest's results as plain values, one entry a contestant. */

import type { Outcome } from '../../src/core/compute.js';
import { toNumber, type Decimal } from '../../src/core/contest/decimal.js';
import { computed, type Row, type Sheets } from './workbook.js';

export interface Ranked {
  readonly id: string;
  readonly group: string;
  readonly components: Readonly<Record<string, string | null>>;
  /** As it prints, without idle zeros. */
  readonly total: string | null;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly status: string;
}

/** Ranked contestants in their order, then the others, group by group. */
export function ranking(outcome: Outcome): Ranked[] {
  return outcome.contest.groups.flatMap(({ name, standings, unranked }) => {
    const plain = [
      ...standings.map(({ contestant, rank, grade }) => ({ contestant, rank, grade })),
      ...unranked.map((contestant) => ({ contestant, rank: null, grade: null })),
    ];
    return plain.map(({ contestant, rank, grade }): Ranked => ({
      id: contestant.teacher.id,
      group: name,
      components: Object.fromEntries(contestant.components.map(({ component, mean }) => [component, shown(mean)])),
      total: shown(contestant.total),
      rank,
      grade,
      status: contestant.status,
    }));
  });
}

const shown = (value: Decimal | null): string | null => (value === null ? null : String(toNumber(value)));

/** 设置 of these parameters. */
export const settings = (values: Readonly<Record<string, Row[number]>>): Row[] =>
  [['参数', '值'], ...Object.entries(values)];

/** A roster of teachers T1, T2 … with these names. */
export const roster = (...names: readonly string[]): Row[] =>
  [['编号', '姓名', '岗位类型'], ...names.map((name, index) => [`T${index + 1}`, name, '在编'])];

export const scoreHeader: Row = ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示'];

/** Only 教学展示 counts, and no score is dropped. */
export const oneComponent = {
  '权重：课题研究': 0, '权重：教学设计': 0, '权重：听课评课': 0, 去高去低起始评委数: 0,
} as const;

/**
 * A contest of 教学展示 alone: per contestant (T1, T2 …) what each judge from outside put down.
 * @param given parameters of 设置.
 */
export function contest(marks: readonly (readonly Row[number][])[], given: Readonly<Record<string, Row[number]>> = {}): Sheets {
  return {
    设置: settings({ ...oneComponent, ...given }),
    教师名册: roster(...marks.map((_, index) => `教师${index + 1}`)),
    评比打分: [
      ['参评教师', '评委', '教学展示'],
      ...marks.flatMap((cells, index) => cells.map((cell, judge): Row => [`T${index + 1}`, `评委${judge + 1}`, cell])),
    ],
  };
}

/** The ranked contestants of such a contest. */
export const ranked = (marks: readonly (readonly Row[number][])[], given: Readonly<Record<string, Row[number]>> = {}): Ranked[] =>
  ranking(computed(contest(marks, given)));

/** One contestant's total from one judge's or several judges' marks. */
export const totalOf = (marks: readonly Row[number][], given: Readonly<Record<string, Row[number]>> = {}): string | null =>
  ranked([marks], given)[0]!.total;
