/** 民主评议结果: the ballots, the votes on each member and the grades that they suggest (SPEC 8). */

import { cellAddress } from '../../../workbook/address.js';
import { table, type Block, type Column, type Content, type Places } from '../../../workbook/description.js';
import { accentColour, gradeColours, type StyleName } from '../../../workbook/styles.js';
import { crossFootingTable } from '../../report/cross-footing.js';
import type { Say } from '../../report/say.js';
import { shownId } from '../../report/shown-id.js';
import type { Area } from '../area.js';
import { isWhole, total, type Appraisal, type Appraised, type EnteredVotes } from './appraisal.js';
import { byVotes, grades, type Grade } from './suggested-grade.js';

const widths = Array.from({ length: 12 }, () => 10.5);
/** More bars than this cannot be read. */
const chartedMembers = 30;
/** As many stand on one page with all else. */
const listedOnFirstPage = 20;
/** More names than this fill the page. */
const namedMembers = 60;

/** The columns of the four kinds of vote. */
const voteColumns = ['优秀票', '合格票', '基本合格票', '不合格票'] as const;

export const appraisalSheet = (result: Appraisal, say: Say): ReturnType<Area['describe']> => ({ widths, landscape: false, blocks: blocks(result, say) });

function blocks(result: Appraisal, say: Say): Block[] {
  const members = inOrder(result.members);
  const voted = members.filter(({ votes }) => isWhole(votes)).length;
  return [
    {
      kind: 'figures', labelSpan: 3, valueSpan: 3, figures: [
        { label: say('appraisal.members'), value: members.length },
        { label: say('appraisal.graded'), value: result.graded },
        { label: say('appraisal.limit'), value: result.limit },
        { label: say('appraisal.excellent'), value: countOf(result, '优秀') },
      ],
    },
    { kind: 'gap' },
    ...(voted > 0 ? [chartsOf(voted, say), { kind: 'gap' } as const] : []),
    { kind: 'line', style: 'heading', text: say('appraisal.ballots') },
    ballotTable(result, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('appraisal.grades') },
    gradeTable(result, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('appraisal.missing', { count: result.missing.length }) },
    { kind: 'line', style: 'line', text: missingText(result, say) },
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('sheet.cross-footing') },
    checks(result, say),
    { kind: 'line', style: 'note', text: say('appraisal.note') },
    { kind: members.length > listedOnFirstPage ? 'page' : 'gap' },
    { kind: 'line', style: 'heading', text: say('appraisal.list') },
    memberTable(members, result, say),
  ];
}

/** By votes, those who lack some last. */
const inOrder = (members: readonly Appraised[]): Appraised[] => [...members].sort(({ votes: a }, { votes: b }) =>
  (isWhole(a) && isWhole(b) ? byVotes(a, b) : Number(!isWhole(a)) - Number(!isWhole(b))));

const countOf = ({ members }: Appraisal, grade: Grade | null): number => members.filter((member) => member.grade === grade).length;

const chartsOf = (voted: number, say: Say): Block => ({
  kind: 'charts', height: 17, charts: [
    { type: 'column', table: 'grades', category: '等次', value: '人数', firstRows: grades.length, format: '0', span: 4, title: say('appraisal.chart-grades'), colours: gradeColours },
    {
      type: 'column', table: 'members', category: '姓名', value: '优秀票', firstRows: Math.min(voted, chartedMembers), format: '0', span: 8, colours: [accentColour],
      title: say(voted > chartedMembers ? 'appraisal.chart-first-votes' : 'appraisal.chart-votes', { count: chartedMembers }),
    },
  ],
});

function ballotTable({ sent, returned, graded, limit }: Appraisal, say: Say): Block {
  const cell = (column: string) => (places: Places): string => places.cell('ballots', column, 0);
  const isRated = sent !== null && returned !== null && sent > 0;
  return table('ballots', [null], [
    { header: '发出票数', span: 2, style: 'integer', value: () => sent ?? say('sheet.unreported') },
    { header: '收回票数', span: 2, style: 'integer', value: () => returned ?? say('sheet.unreported') },
    { header: '收回率', span: 2, style: 'rate', value: () => (isRated ? { value: returned / sent, formula: (places) => `${cell('收回票数')(places)}/${cell('发出票数')(places)}` } : '—') },
    { header: '参加定等的正式党员', span: 3, style: 'integer', value: () => graded },
    { header: '优秀名额上限（三分之一）', span: 3, style: 'integer', value: () => ({ value: limit, formula: (places) => `INT(${cell('参加定等的正式党员')(places)}/3)` }) },
  ]);
}

function gradeTable(result: Appraisal, say: Say): Block {
  const rows = [...grades, null].filter((grade) => grade !== null || countOf(result, null) > 0);
  const name = (grade: Grade | null): string => grade ?? say('appraisal.ungraded');
  return table('grades', rows, [
    { header: '等次', span: 2, style: 'centred', value: name, styleOf: gradeStyle },
    {
      header: '人数', span: 2, style: 'integer', value: (grade) => ({
        value: countOf(result, grade), formula: (places) => `SUMPRODUCT(--EXACT(${places.column('members', '建议等次')},"${name(grade)}"))`,
      }),
    },
    {
      header: '占正式党员', span: 2, style: 'rate', value: (grade) => (grade === null || grade === '不定等' || result.graded === 0 ? '—' : {
        value: countOf(result, grade) / result.graded,
        formula: (places) => `${places.cell('grades', '人数', rows.indexOf(grade))}/${places.cell('ballots', '参加定等的正式党员', 0)}`,
      }),
    },
    { header: '条件', span: 6, style: 'wrapped', value: (grade) => say(`appraisal.rule-${grade === null ? 'none' : ruleKeys[grade]}`) },
  ]);
}

const ruleKeys = { 优秀: 'excellent', 合格: 'fit', 基本合格: 'basic', 不合格: 'unfit', 不定等: 'probationary' } as const;

function missingText({ missing }: Appraisal, say: Say): string {
  if (missing.length === 0) return say('appraisal.missing-none');
  const list = missing.slice(0, namedMembers).map(({ id, name }) => `${shownId(id)} ${name}`).join('、');
  return missing.length > namedMembers ? say('appraisal.missing-first', { list }) : list;
}

function checks(result: Appraisal, say: Say): Block {
  const { members, graded } = result;
  const votes = members.reduce((sum, member) => sum + total(member.votes), 0);
  return crossFootingTable([
    {
      text: say('appraisal.check-votes'), value: votes,
      left: (places) => voteColumns.map((column) => `SUM(${places.column('members', column)})`).join('+'), right: (places) => `SUM(${places.column('members', '合计')})`,
    },
    {
      text: say('appraisal.check-members'), value: members.length,
      left: (places) => `SUM(${places.column('grades', '人数')})`, right: (places) => `SUMPRODUCT(--(LEN(${places.column('members', '姓名')})>0))`,
    },
    {
      text: say('appraisal.check-graded'), value: graded,
      left: (places) => `SUM(${places.cell('grades', '人数', 0)}:${places.cell('grades', '人数', 3)})`, right: (places) => places.cell('ballots', '参加定等的正式党员', 0),
    },
  ], 6, say);
}

function memberTable(members: readonly Appraised[], { returned }: Appraisal, say: Say): Block {
  const order = new Map(members.map((member, index) => [member, index]));
  const at = (member: Appraised, column: string) => (places: Places): string => places.cell('members', column, order.get(member)!);
  const voteColumn = (header: typeof voteColumns[number], index: number): Column<Appraised> =>
    ({ header, style: 'integer', value: ({ votes }) => votes[index] ?? '—' });
  const sum = (member: Appraised): Content => (isBare(member.votes) ? '—' : {
    value: total(member.votes), formula: (places) => `SUM(${at(member, '优秀票')(places)}:${at(member, '不合格票')(places)})`,
  });
  const share = (member: Appraised): Content => (member.votes[0] === null || !returned ? '—' : {
    value: member.votes[0] / returned, formula: (places) => `${at(member, '优秀票')(places)}/${places.cell('ballots', '收回票数', 0)}`,
  });
  return table('members', members, [
    { header: '编号', style: 'centred', value: ({ member }) => shownId(member.id) },
    { header: '姓名', style: 'centred', value: ({ member }) => member.name },
    ...voteColumns.map(voteColumn),
    { header: '合计', style: 'integer', value: sum, styleOf: ({ ground }) => (ground === 'exceeds' ? 'failed' : 'integer') },
    { header: '优秀得票率', style: 'rate', value: share },
    { header: '建议等次', style: 'centred', value: ({ grade }) => grade ?? say('appraisal.ungraded'), styleOf: ({ grade }) => gradeStyle(grade) },
    { header: '依据', span: 2, style: 'wrapped', value: ({ ground }) => say(`appraisal.ground-${ground}`) },
    {
      header: '来源', style: 'link', value: ({ row }) => say('ranking.source-row', { first: row }),
      link: ({ place: { sheet, row, column } }) => ({ sheet, cells: cellAddress(row, column) }),
    },
  ], { leads: true, empty: say('appraisal.list-none') });
}

const isBare = (votes: EnteredVotes): boolean => votes.every((count) => count === null);

function gradeStyle(grade: Grade | null): StyleName {
  return grade === null ? 'missing' : `grade-${(grades.indexOf(grade) + 1) as 1 | 2 | 3 | 4 | 5}`;
}
