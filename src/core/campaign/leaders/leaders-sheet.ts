/** 领导小组一览: who leads, and who sees to what (SPEC 8). */

import { cellAddress } from '../../../workbook/address.js';
import { table, type Block } from '../../../workbook/description.js';
import { maskPrivateNumbers } from '../../issues/private-numbers.js';
import { crossFootingTable } from '../../report/cross-footing.js';
import type { Say } from '../../report/say.js';
import { shownId } from '../../report/shown-id.js';
import type { Area } from '../area.js';
import { assignedCount, headCount, memberCount, ofPost, posts, type Leader, type LeadingGroup, type Post } from './leaders.js';

const widths = [11, 11, 11, 11, 11, 11, 11, 11, 11, 11];

export const leadersSheet = (group: LeadingGroup, say: Say): ReturnType<Area['describe']> => ({ widths, landscape: false, blocks: blocks(group, say) });

function blocks({ leaders }: LeadingGroup, say: Say): Block[] {
  return [
    {
      kind: 'figures', labelSpan: 1, valueSpan: 1, figures: [
        { label: say('leaders.count'), value: headCount(leaders) },
        { label: '组长', value: headCount(ofPost(leaders, '组长')) },
        { label: '副组长', value: headCount(ofPost(leaders, '副组长')) },
        { label: say('leaders.members'), value: memberCount(leaders) },
        { label: say('leaders.assigned'), value: assignedCount(leaders) },
      ],
    },
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('leaders.list') },
    leaderTable(leaders, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('leaders.posts') },
    postTable(leaders),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('sheet.cross-footing') },
    crossFootingTable([{
      text: say('leaders.check'), value: leaders.length,
      left: (places) => `SUM(${places.column('posts', '人数')})`, right: (places) => `COUNTA(${places.column('leaders', '姓名')})`,
    }], 4, say),
    { kind: 'line', style: 'note', text: say('leaders.note') },
  ];
}

function leaderTable(leaders: readonly Leader[], say: Say): Block {
  return table('leaders', leaders, [
    { header: '小组职务', style: 'wrapped', value: ({ entry }) => masked(entry.role) },
    { header: '姓名', span: 2, style: 'wrapped', value: ({ name }) => masked(name) },
    { header: '编号', style: 'centred', value: ({ teacher }) => (teacher === null ? '—' : shownId(teacher.id)) },
    { header: '职务', span: 2, style: 'wrapped', value: ({ teacher }) => [teacher?.partyPost, teacher?.post].filter((post) => post != null).join('、') || '—' },
    { header: '分工', span: 3, style: 'wrapped', value: ({ entry }) => (entry.duty === null ? null : masked(entry.duty)) },
    {
      header: '来源', style: 'link', value: ({ entry }) => say('ranking.source-row', { first: entry.row }),
      link: ({ place: { sheet, row, column } }) => ({ sheet, cells: cellAddress(row, column) }),
    },
  ], { leads: true, empty: say('leaders.none') });
}

/** Posts that nobody holds are left out, but for those that every group has. */
function postTable(leaders: readonly Leader[]): Block {
  const held = posts.filter((post) => post !== '其他' || ofPost(leaders, post).length > 0);
  return table('posts', held, [
    { header: '小组职务', span: 2, style: 'label', value: (post: Post) => post },
    { header: '人数', style: 'integer', value: (post) => ofPost(leaders, post).length },
    { header: '其中党员', style: 'integer', value: (post) => memberCount(ofPost(leaders, post)) },
  ]);
}

const masked = (text: string): string => String(maskPrivateNumbers(text));
