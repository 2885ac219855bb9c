import { maskPrivateNumbers } from '../../issues/private-numbers.js';
import { area, type Sentence } from '../area.js';
import { leadersLedger } from './leaders-ledger.js';
import { sampleLeaders } from './leaders-sample.js';
import { leadersSheet } from './leaders-sheet.js';
import { assignedCount, headCount, leadingGroup, memberCount, ofPost, posts, type LeadingGroup } from './leaders.js';

const sheet = '领导小组一览';

/** 领导小组 → 领导小组一览 (SPEC 8). */
export const leaders = area({
  key: 'leaders',
  ledger: leadersLedger,
  sheet,
  sample: sampleLeaders,
  chapters: ['leadership'],
  workOut: leadingGroup,
  describe: (result, _school, say) => leadersSheet(result, say),
  figures: (result: LeadingGroup) => [
    { label: 'leaders.count', value: headCount(result.leaders) },
    { label: 'leaders.members', value: memberCount(result.leaders) },
    { label: 'leaders.assigned', value: assignedCount(result.leaders) },
  ],
  passages: (result) => [{ chapter: 'leadership', sentences: sentencesOf(result) }],
});

/** More names would be a list, no sentence. */
const mostNames = 60;

function sentencesOf({ leaders: all }: LeadingGroup): Sentence[] {
  const count = headCount(all);
  const assigned = assignedCount(all);
  if (count === 0) return [{ key: 'leaders.sentence-none', figures: {} }];
  const whole: Sentence = count > mostNames
    ? { key: 'leaders.sentence-many', figures: { count, sheet } }
    : { key: 'leaders.sentence', figures: { count, list: listOf(all) } };
  return assigned === 0 ? [whole] : [whole, { key: 'leaders.sentence-assigned', figures: { count, assigned } }];
}

/** Everybody by his post: 组长李建国；副组长张慧敏、王志强. */
function listOf(all: LeadingGroup['leaders']): string {
  return posts.flatMap((post) => {
    const names = ofPost(all, post).map(({ name, entry }) => (post === '其他' ? `${entry.role}${name}` : name));
    return names.length === 0 ? [] : [`${post === '其他' ? '' : post}${names.join('、')}`];
  }).map((part) => String(maskPrivateNumbers(part))).join('；');
}
