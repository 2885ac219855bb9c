/** How schools write whether somebody attended: words in lists, marks in matrices. */

import { tidyText } from '../../intake/tidy-text.js';

/** From the best to the worst: of several for one person and session the best counts (SPEC 8). */
export const statuses = ['出勤', '补学', '请假', '缺席'] as const;
export type Status = (typeof statuses)[number];

/** Other words for a status that say neither more nor less. */
export const statusWords: Readonly<Record<string, Status>> = {
  到: '出勤', 已到: '出勤', 到会: '出勤', 出席: '出勤', 参加: '出勤', 实到: '出勤', 签到: '出勤', 已签到: '出勤', 到场: '出勤',
  补: '补学', 补课: '补学', 已补: '补学', 已补学: '补学', 补学习: '补学', 自学补学: '补学',
  假: '请假', 事假: '请假', 病假: '请假', 公假: '请假', 产假: '请假', 婚假: '请假', 丧假: '请假', 公差: '请假', 公出: '请假', 出差: '请假',
  缺: '缺席', 缺勤: '缺席', 未到: '缺席', 未参加: '缺席', 旷: '缺席', 旷会: '缺席', 旷课: '缺席', 旷学: '缺席', 无故缺席: '缺席',
};

/** Who came late or left early was there; in a list it is asked for, because the word says more than 出勤. */
const lateWords: Readonly<Record<string, Status>> = { 迟到: '出勤', 早退: '出勤' };

/** The usual legend, where a sheet has none of its own. */
export const usualMarks: Readonly<Record<string, Status>> = { '√': '出勤', '△': '补学', '○': '请假', '×': '缺席' };

/** The ways in which each of the usual marks is typed. */
const variants: Readonly<Record<string, string>> = { '√': '✓✔☑✅Vv', '△': '▲▵Δ∆⊿', '○': '〇◯⚪⭕Oo', '×': 'xX✗✘✕✖╳☒❌' };
const variantOf = new Map(Object.entries(variants).flatMap(([mark, typed]) => [...typed].map((each) => [each, mark] as const)));

/** One form for all ways of typing a mark; a word stays as it is. */
export function markKey(text: string): string {
  const key = tidyText(text).replace(/[\s\ufe0e\ufe0f]/g, '');
  return variantOf.get(key) ?? key;
}

/** Every word that may stand in a matrix or explain a mark in its legend. */
export const knownWords: Readonly<Record<string, Status>> = {
  ...Object.fromEntries(statuses.map((status) => [status, status])), ...statusWords, ...lateWords,
};
