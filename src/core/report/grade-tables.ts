/** The grades of a contest in numbers: how many of each, between which positions, and sums that must agree (SPEC 3.6, 6). */

import { table, type Block } from '../../workbook/description.js';
import { gradeColours, pendingColour, type StyleName } from '../../workbook/styles.js';
import { rankedCount, type Contest } from '../contest/contest.js';
import { gradeSpan } from '../contest/grade-cuts.js';
import type { Group } from '../contest/standings.js';
import { pending, type Settings } from '../ledgers/settings.js';
import { crossFootingTable } from './cross-footing.js';
import type { Say } from './say.js';

/** 待定 stands among the grades only where ties may be left open. */
export const gradesShown = (settings: Settings): readonly string[] =>
  (settings.ties === pending ? [...settings.grades, pending] : settings.grades);

export function distributionTable(contest: Contest, settings: Settings): Block {
  const { groups } = contest;
  const ranked = rankedCount(contest);
  const rows = gradesShown(settings).map((grade) => ({
    grade, count: groups.reduce((sum, group) => sum + group.counts.get(grade)!, 0),
  }));
  return table('distribution', rows, [
    { header: '等次', span: 2, style: 'centred', value: (row) => row.grade, styleOf: (row) => gradeStyle(row.grade, settings) },
    {
      header: '人数', style: 'integer', value: (row) => ({
        value: row.count,
        // Not COUNTIF, which takes >=90 for a comparison and 优* for a pattern.
        formula: (places) => `SUMPRODUCT(--EXACT(${places.column('ranking', '等次')},"${row.grade.replaceAll('"', '""')}"))`,
      }),
    },
    {
      header: '占比', style: 'rate', value: (row) => (ranked === 0 ? '—' : {
        value: row.count / ranked,
        formula: (places) => `${places.cell('distribution', '人数', rows.indexOf(row))}/SUM(${places.column('distribution', '人数')})`,
      }),
    },
  ]);
}

export function cutsTable(groups: readonly Group[], settings: Settings, say: Say): Block {
  return table('cuts', groups, [
    { header: '分组', span: 2, style: 'centred', value: (group) => group.name },
    { header: '已排名', style: 'integer', value: (group) => group.standings.length },
    ...settings.grades.map((grade, index) => ({
      header: grade, style: 'centred', value: (group: Group) => positionsOf(group, index, say),
    }) as const),
  ]);
}

function positionsOf(group: Group, grade: number, say: Say): string {
  const { from, to } = gradeSpan(grade, group.cuts, group.standings.length);
  return to < from ? '—' : say(from === to ? 'ranking.position' : 'ranking.positions', { from, to });
}

export const crossFooting = (contest: Contest, say: Say): Block => crossFootingTable([
  {
    text: say('ranking.check-grades'), value: rankedCount(contest),
    left: (places) => `SUM(${places.column('distribution', '人数')})`, right: (places) => `COUNT(${places.column('ranking', '名次')})`,
  },
  {
    text: say('ranking.check-groups'), value: rankedCount(contest),
    left: (places) => `SUM(${places.column('cuts', '已排名')})`, right: (places) => `COUNT(${places.column('ranking', '总分')})`,
  },
], 3, say);

export function gradeStyle(grade: string, settings: Settings): StyleName {
  const index = settings.grades.indexOf(grade);
  return index < 0 ? 'grade-pending' : `grade-${(index + 1) as 1 | 2 | 3 | 4 | 5}`;
}

export function gradeColour(grade: string, settings: Settings): string {
  return gradeColours[settings.grades.indexOf(grade)] ?? pendingColour;
}
