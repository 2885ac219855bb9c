/** 数据校验: what was found in the entries, each with its cell and what to do (SPEC 5, 6). */

import { table, type SheetDescription } from '../../workbook/description.js';
import type { Outcome } from '../compute.js';
import { tidyName } from '../intake/tidy-text.js';
import { severityCounts, type Fix, type Issue } from '../issues/issue.js';
import { issueSentence } from './issue-sentence.js';
import { maskedName } from './masked-name.js';
import type { Say } from './say.js';
import { outputSheet } from './sheet-frame.js';

export function issuesSheet(outcome: Outcome, say: Say): SheetDescription {
  const { issues } = outcome;
  const { error: errors, warning: warnings, info: infos } = severityCounts(issues);
  const rows = issues.map((issue, index) => ({ issue, number: index + 1 }));
  // A child's name may have been typed into any column.
  const children = new Set(outcome.entries.students.map((student) => student.name));
  return outputSheet('issues', outcome, say, { widths: [7, 8, 12, 10, 20, 70, 16], landscape: true }, [
    { kind: 'line', style: 'subtitle', text: say('issues.counts', { errors, warnings, infos }) },
    table('issues', rows, [
      { header: '序号', style: 'integer', value: ({ number }) => number },
      { header: '级别', style: 'centred', value: ({ issue }) => say(`severity.${issue.severity}`), styleOf: ({ issue }) => `severity-${issue.severity}` },
      { header: '工作表', style: 'centred', value: ({ issue }) => issue.sheet },
      {
        header: '单元格', style: 'link', value: ({ issue }) => issue.cell ?? '—',
        link: ({ issue }) => (issue.cell === null ? null : { sheet: issue.sheet, cells: issue.cell }),
      },
      { header: '现值', style: 'wrapped', value: ({ issue }) => shown(issue, children) },
      { header: '问题与处理', style: 'wrapped', value: ({ issue }) => issueSentence(issue, say) },
      { header: '可修复为', style: 'wrapped', value: ({ issue }) => (issue.fix === undefined ? '' : shownFix(issue.fix, issue.personal)) },
    ], { leads: true, empty: say('issues.none') }),
    { kind: 'line', style: 'note', text: say('issues.note') },
  ]);
}

function shown({ value, personal }: Issue, children: ReadonlySet<string>): string {
  if (value === null) return '';
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return (personal && isName(text)) || children.has(tidyName(text)) ? maskedName(text) : text;
}

function shownFix(fix: Fix, personal = false): string {
  if (typeof fix === 'object') return fix.day;
  const text = String(fix);
  return personal && isName(text) ? maskedName(text) : text;
}

/** An 编号 that nobody has must be seen to be mended. */
const isName = (text: string): boolean => text !== '' && !/\d/.test(text);
