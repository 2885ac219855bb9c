/** 数据校验: what was found in the entries, each with its cell and what to do (SPEC 5, 6). */

import { table, type SheetDescription } from '../../workbook/description.js';
import type { Outcome } from '../compute.js';
import { severityCounts } from '../issues/issue.js';
import { issueSentence } from './issue-sentence.js';
import type { Say } from './say.js';
import { outputSheet } from './sheet-frame.js';
import { childrenOf, shownFix, shownValue } from './shown-value.js';

export function issuesSheet(outcome: Outcome, say: Say): SheetDescription {
  const { issues } = outcome;
  const { error: errors, warning: warnings, info: infos } = severityCounts(issues);
  const rows = issues.map((issue, index) => ({ issue, number: index + 1 }));
  const children = childrenOf(outcome.entries.students);
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
      { header: '现值', style: 'wrapped', value: ({ issue }) => shownValue(issue, children) },
      { header: '问题与处理', style: 'wrapped', value: ({ issue }) => issueSentence(issue, say) },
      { header: '可修复为', style: 'wrapped', value: ({ issue }) => shownFix(issue, children) },
    ], { leads: true, empty: say('issues.none') }),
    { kind: 'line', style: 'note', text: say('issues.note') },
  ]);
}
