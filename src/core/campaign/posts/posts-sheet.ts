/** 岗位评比结果: who pledged, reported and was assessed, and who was chosen for which post (SPEC 8). */

import { cellAddress } from '../../../workbook/address.js';
import { table, type Block, type Chart, type Link } from '../../../workbook/description.js';
import { accentColour, type StyleName } from '../../../workbook/styles.js';
import { pending } from '../../ledgers/settings.js';
import type { Teacher } from '../../ledgers/teachers.js';
import { crossFootingTable } from '../../report/cross-footing.js';
import type { Say } from '../../report/say.js';
import { shownId } from '../../report/shown-id.js';
import type { Area, School } from '../area.js';
import { withResult, type Assessed, type Candidacy, type Post, type Posts } from './posts.js';
import type { Placed } from './winners.js';

const widths = [11, 11, 11, 11, 11, 11, 11, 11, 11, 11];
/** More bars than this cannot be read. */
const chartedPosts = 12;
/** More names than this fill the page. */
const namedTeachers = 60;

export const postsSheet = (result: Posts, school: School, say: Say): ReturnType<Area['describe']> =>
  ({ widths, landscape: false, blocks: blocks(result, school, say) });

function blocks(result: Posts, school: School, say: Say): Block[] {
  const { posts } = result;
  const chosen = posts.flatMap((post) => post.assessed.filter(({ result }) => result !== 'lost'));
  const won = chosen.filter(({ result }) => result === 'won');
  const assessed = posts.flatMap((post) => post.assessed);
  return [
    {
      kind: 'figures', labelSpan: 3, valueSpan: 2, figures: [
        { label: say('posts.on-duty'), value: result.onDuty.length },
        { label: say('posts.posts'), value: posts.length },
        { label: say('posts.candidacies'), value: assessed.length },
        { label: say('posts.won'), value: won.length },
      ],
    },
    { kind: 'gap' },
    { kind: 'charts', height: 15, charts: chartsOf(posts, say) },
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('posts.duties') },
    dutyTable(result, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('posts.by-post') },
    postTable(posts, say),
    ...tieNotes(posts, school, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('posts.winners') },
    winnerTable(chosen, school, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('sheet.cross-footing') },
    crossFootingTable([
      {
        text: say('posts.check-assessed'), value: assessed.length,
        left: (places) => `SUM(${places.column('posts', '参评人数')})`, right: (places) => `COUNT(${places.column('candidacies', '评比得分')})`,
      },
      {
        text: say('posts.check-won'), value: won.length,
        left: (places) => `SUM(${places.column('posts', '入选')})`,
        right: (places) => `SUMPRODUCT(--EXACT(${places.column('candidacies', '结果')},"${say('posts.result-won')}"))`,
      },
    ], 5, say),
    { kind: 'line', style: 'note', text: say('posts.note') },
    { kind: 'page' },
    { kind: 'line', style: 'heading', text: say('posts.list') },
    candidacyTable(posts, say),
  ];
}

function chartsOf(posts: readonly Post[], say: Say): Chart[] {
  const duties = {
    type: 'bar', table: 'duties', category: '事项', value: '完成率', format: '0.0%', max: 1, title: say('posts.chart-duties'), colours: [accentColour],
  } as const;
  if (posts.length === 0) return [{ ...duties, span: widths.length }];
  return [{ ...duties, span: 5 }, {
    type: 'column', table: 'posts', category: '岗位', value: '参评人数', firstRows: chartedPosts, format: '0', span: 5, colours: ['5B9BD5'],
    title: say(posts.length > chartedPosts ? 'posts.chart-first-posts' : 'posts.chart-posts', { count: chartedPosts }),
  }];
}

function dutyTable({ onDuty, committed, reviewed, assessed }: Posts, say: Say): Block {
  const duties = [['pledge', committed], ['report', reviewed], ['mark', assessed]] as const;
  return table('duties', duties, [
    { header: '事项', span: 2, style: 'text', value: ([duty]) => say(`posts.duty-${duty}`) },
    { header: '完成人数', style: 'integer', value: ([, done]) => done.size },
    { header: '在岗教师', style: 'integer', value: () => onDuty.length },
    {
      header: '完成率', style: 'rate', value: (row) => (onDuty.length === 0 ? '—' : {
        value: row[1].size / onDuty.length,
        formula: (places) => `${places.cell('duties', '完成人数', duties.indexOf(row))}/${places.cell('duties', '在岗教师', duties.indexOf(row))}`,
      }),
      highlight: { kind: 'below', bound: 1, style: 'failed' },
    },
    { header: '未完成的在岗教师', span: 5, style: 'wrapped', value: ([, done]) => namesOf(onDuty.filter((teacher) => !done.has(teacher)), say) },
  ]);
}

function namesOf(lacking: readonly Teacher[], say: Say): string {
  if (lacking.length === 0) return say('posts.lacking-none');
  const list = lacking.slice(0, namedTeachers).map(({ id, name }) => `${shownId(id)} ${name}`).join('、');
  return say(lacking.length > namedTeachers ? 'posts.lacking-first' : 'posts.lacking', { count: lacking.length, list });
}

function postTable(posts: readonly Post[], say: Say): Block {
  return table('posts', posts, [
    { header: '岗位', span: 3, style: 'text', value: ({ name }) => name },
    { header: '名额', style: 'integer', value: ({ limit }) => limit },
    { header: '登记人数', style: 'integer', value: ({ assessed, unassessed }) => assessed.length + unassessed.length },
    { header: '参评人数', style: 'integer', value: ({ assessed }) => assessed.length },
    { header: '入选', style: 'integer', value: (post) => withResult(post, 'won').length },
    { header: '待定', style: 'integer', value: (post) => withResult(post, 'pending').length },
    { header: '入选最低分', span: 2, style: 'integer', format: 'General', value: (post) => withResult(post, 'won').at(-1)?.mark ?? '—' },
  ], { empty: say('posts.none') });
}

/** Ties across a limit: how they were settled, or what would settle them. */
function tieNotes(posts: readonly Post[], { settings: { ties } }: School, say: Say): Block[] {
  return posts.filter(({ tied }) => tied.length > 0).map(({ name, limit, tied }) => ({
    kind: 'line', style: 'line', text: say(ties === pending ? 'posts.tie-pending' : 'posts.tie-settled', {
      post: name, limit, rule: ties, mark: tied[0]!.mark, tied: tied.map(({ teacher }) => `${shownId(teacher.id)} ${teacher.name}`).join('、'),
      result: say(ties === '从高' ? 'posts.result-won' : 'posts.result-lost'),
    }),
  }));
}

const winnerTable = (chosen: readonly Placed<Assessed>[], { asOf }: School, say: Say): Block => table('winners', chosen, [
  { header: '岗位', span: 2, style: 'text', value: ({ candidate }) => candidate.post },
  { header: '名次', style: 'integer', value: ({ rank }) => rank },
  { header: '编号', style: 'centred', value: ({ candidate: { teacher } }) => shownId(teacher.id) },
  { header: '姓名', style: 'centred', value: ({ candidate: { teacher } }) => teacher.name },
  { header: '职称', span: 2, style: 'centred', value: ({ candidate: { teacher } }) => teacher.title?.text ?? '—' },
  { header: '评比得分', style: 'integer', format: 'General', value: ({ candidate }) => candidate.mark },
  { header: '结果', style: 'centred', value: ({ result }) => say(`posts.result-${result}`), styleOf: ({ result }) => resultStyles[result] },
  {
    header: '公示日期', style: 'date', value: ({ candidate: { announced } }) => (announced === null ? say('posts.unannounced') : { day: announced }),
    styleOf: ({ candidate: { announced } }) => (announced === null ? 'missing' : announced > asOf ? 'severity-warning' : 'date'), format: 'yyyy-mm-dd',
  },
], { empty: say('posts.winners-none') });

const resultStyles = { won: 'passed', pending: 'grade-pending', lost: 'centred' } as const satisfies Record<string, StyleName>;

interface ListedCandidacy extends Candidacy {
  readonly rank: number | null;
  readonly result: Placed<Assessed>['result'] | null;
}

function candidacyTable(posts: readonly Post[], say: Say): Block {
  const rows = posts.flatMap(({ assessed, unassessed }): ListedCandidacy[] => [
    ...assessed.map(({ candidate, rank, result }) => ({ ...candidate, rank, result })),
    ...unassessed.map((candidacy) => ({ ...candidacy, rank: null, result: null })),
  ]);
  const done = (isDone: boolean): string => say(isDone ? 'posts.done' : 'posts.not-done');
  return table('candidacies', rows, [
    { header: '岗位', span: 2, style: 'text', value: ({ post }) => post },
    { header: '编号', style: 'centred', value: ({ teacher }) => shownId(teacher.id) },
    { header: '姓名', style: 'centred', value: ({ teacher }) => teacher.name },
    { header: '承诺', style: 'centred', value: ({ pledged }) => done(pledged), styleOf: ({ pledged }) => (pledged ? 'centred' : 'missing') },
    { header: '述评', style: 'centred', value: ({ reported }) => done(reported), styleOf: ({ reported }) => (reported ? 'centred' : 'missing') },
    { header: '评比得分', style: 'integer', format: 'General', value: ({ mark }) => mark ?? '—' },
    { header: '名次', style: 'integer', value: ({ rank }) => rank ?? '—' },
    {
      header: '结果', style: 'centred', value: ({ result }) => say(`posts.result-${result ?? 'unassessed'}`),
      styleOf: ({ result }) => (result === null ? 'centred' : resultStyles[result]),
    },
    { header: '来源', style: 'link', value: ({ row }) => say('ranking.source-row', { first: row }), link: linkTo },
  ], { leads: true, empty: say('posts.none') });
}

const linkTo = ({ place: { sheet, row, column } }: Candidacy): Link => ({ sheet, cells: cellAddress(row, column) });
