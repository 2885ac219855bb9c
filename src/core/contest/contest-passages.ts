/** What 年度总结 says of the lesson contest (SPEC 8). */

import { table, type Block } from '../../workbook/description.js';
import type { Passage, Sentence } from '../campaign/area.js';
import type { Outcome } from '../compute.js';
import { pending, type Settings } from '../ledgers/settings.js';
import { isOnDuty } from '../ledgers/teachers.js';
import { gradeColour } from '../report/grade-tables.js';
import type { Say } from '../report/say.js';
import { rankedCount, type Contest } from './contest.js';
import { weightsOf } from './contestant.js';

/** A longer list is no sentence. */
const namedWinners = 30;

/** `null` where nobody has a row in 评比打分. */
export function contestPassages({ contest, entries }: Outcome, say: Say): readonly Passage[] | null {
  const { settings, teachers } = entries;
  const ranked = rankedCount(contest);
  const unranked = contest.groups.reduce((sum, group) => sum + group.unranked.length, 0);
  if (ranked + unranked === 0) return null;
  const counts = gradeCounts(contest, settings.grades);
  const open = gradeCounts(contest, [pending])[0]!.count;
  const listed = counts.map(({ grade, count }) => say('annual.contest.grade', { grade, count })).join('、');
  const components = weightsOf(settings).map(({ component }) => component).join('、');
  const onDuty = teachers.filter(isOnDuty).length;
  const sentences: Sentence[] = [
    { key: 'annual.contest.entered', figures: { onDuty, entered: ranked + unranked, ranked, components } },
    ...(ranked === 0 ? [] : [
      { key: 'annual.contest.grades', figures: { ratio: settings.ratio.join(':'), grades: listed } },
      ...bestOf(contest, settings.grades[0]!, say),
    ]),
    ...(open === 0 ? [] : [{ key: 'annual.contest.pending', figures: { open, grade: pending } }]),
    ...(unranked === 0 ? [] : [{ key: 'annual.contest.unranked', figures: { unranked } }]),
    ...(contest.notEntered.length === 0 ? [] : [{ key: 'annual.contest.absent', figures: { absent: contest.notEntered.length } }]),
  ];
  return [{ chapter: 'contest', sentences, ...(ranked > 0 && { blocks: gradeBlocks(open > 0 ? [...counts, { grade: pending, count: open }] : counts, settings, say) }) }];
}

interface GradeCount {
  readonly grade: string;
  readonly count: number;
}

const gradeCounts = ({ groups }: Contest, grades: readonly string[]): GradeCount[] =>
  grades.map((grade) => ({ grade, count: groups.reduce((sum, { counts }) => sum + (counts.get(grade) ?? 0), 0) }));

/** Who has the highest grade, in the order of their places. */
function bestOf({ groups }: Contest, grade: string, say: Say): Sentence[] {
  const best = groups.flatMap(({ standings }) => standings.filter((standing) => standing.grade === grade).map(({ contestant }) => contestant.teacher.name));
  if (best.length === 0) return [];
  const names = best.slice(0, namedWinners).join('、');
  return [{ key: 'annual.contest.best', figures: { grade, names: best.length > namedWinners ? say('annual.and-others', { names, count: best.length }) : names } }];
}

function gradeBlocks(counts: readonly GradeCount[], settings: Settings, say: Say): Block[] {
  return [
    { kind: 'line', style: 'report-caption', text: say('annual.contest.table') },
    table('grades', counts, [
      { header: '等次', span: 4, style: 'centred', value: ({ grade }) => grade },
      { header: '人数', span: 3, style: 'integer', value: ({ count }) => count },
      {
        header: '占比', span: 3, style: 'rate', value: (row) => ({
          value: row.count / counts.reduce((sum, { count }) => sum + count, 0),
          formula: (places) => `${places.cell('grades', '人数', counts.indexOf(row))}/SUM(${places.column('grades', '人数')})`,
        }),
      },
    ]),
    {
      kind: 'charts', height: 14,
      charts: [{ type: 'column', table: 'grades', category: '等次', value: '人数', format: '0', span: 10, title: say('ranking.chart-grades'), colours: counts.map(({ grade }) => gradeColour(grade, settings)) }],
    },
  ];
}
