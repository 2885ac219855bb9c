/** The ladder of professional titles (职称), new and old names together (SPEC 2). */

import type { Report } from '../intake/cell-values.js';
import { tidyText } from '../intake/tidy-text.js';
import type { Title } from '../ledgers/ledger.js';

/** The names of the rungs that the template offers, from the top. */
export const titles = ['正高级教师', '高级教师', '一级教师', '二级教师', '三级教师', '未定级'] as const;

/** 5 正高级 … 0 未定级 → the rung's name. */
export const rungName = (rung: number): string => titles[titles.length - 1 - rung]!;

const rungs: Readonly<Record<string, number>> = {
  正高级教师: 5, 正高级: 5, 正高: 5,
  高级教师: 4, 中学高级: 4, 中教高级: 4, 副高级: 4, 副高: 4,
  一级教师: 3, 中学一级: 3, 中教一级: 3, 小学高级: 3, 小教高级: 3,
  二级教师: 2, 中学二级: 2, 中教二级: 2, 小学一级: 2, 小教一级: 2,
  三级教师: 1, 中学三级: 1, 中教三级: 1, 小学二级: 1, 小教二级: 1, 小学三级: 1, 小教三级: 1, 三级: 1,
  '未定级/见习': 0, 未定级: 0, 见习: 0, 见习期: 0, 未评: 0, 未评定: 0, 无职称: 0, 无: 0,
};

/** Bare rungs mean one thing on the new ladder and another on the old one; the new reading is used. */
const ambiguous: Readonly<Record<string, number>> = { 高级: 4, 一级: 3, 二级: 2 };

/** A title's rung; `null` and a warning when it is not on the ladder (特级 is an honour, not a rung). */
export function readTitle(cellText: string, report: Report): Title | null {
  if (Object.hasOwn(rungs, cellText)) return { text: cellText, rung: rungs[cellText]! };
  const text = tidyText(cellText).replaceAll(' ', '');
  if (text === '') return null;
  // 小学高级教师 is 小学高级; 高级教师 by itself, and 中小学高级教师 in full, are names of the new ladder.
  const name = text.replace(/^中小学(?=.*教师$)/, '').replace(/^((?:小学|中学|小教|中教).*)教师$/, '$1');
  if (Object.hasOwn(rungs, name)) return { text, rung: rungs[name]! };
  if (Object.hasOwn(ambiguous, text)) {
    report({ code: 'title-ambiguous', parameters: { reading: rungName(ambiguous[text]!) } });
    return { text, rung: ambiguous[text]! };
  }
  report({ code: 'enum-unknown', severity: 'warning', parameters: { choices: titles.join('、') } });
  return null;
}
