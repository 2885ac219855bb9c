import { area, type Due, type Sentence } from '../area.js';
import { postLimits, postsLedger } from './posts-ledger.js';
import { samplePosts } from './posts-sample.js';
import { postsSheet } from './posts-sheet.js';
import { judgePosts, postFindings, withResult, type Assessed, type Candidacy, type Post, type Posts } from './posts.js';

/** More winners than this are counted, not named. */
const namedWinners = 12;

/** 岗位评比 → 岗位评比结果 (SPEC 8). */
export const posts = area({
  key: 'posts',
  ledger: postsLedger,
  sheet: '岗位评比结果',
  families: [postLimits],
  findings: postFindings,
  sample: samplePosts,
  chapters: ['posts'],
  workOut: judgePosts,
  describe: postsSheet,
  figures: (result: Posts) => [
    { label: 'posts.won', value: wonIn(result) },
    { label: 'posts.rate-pledge', value: rateOf(result.committed.size, result), format: '0.00%' },
    { label: 'posts.rate-report', value: rateOf(result.reviewed.size, result), format: '0.00%' },
    { label: 'posts.rate-mark', value: rateOf(result.assessed.size, result), format: '0.00%' },
  ],
  due: ({ posts }, { asOf }) => posts.flatMap(announcements).filter(({ on }) => on >= asOf).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  passages: (result) => [{
    chapter: 'posts',
    sentences: [
      {
        key: 'posts.sentence',
        figures: {
          total: result.onDuty.length, committed: result.committed.size, reviewed: result.reviewed.size, assessed: result.assessed.size,
          posts: result.posts.length, won: wonIn(result),
        },
      },
      ...result.posts.flatMap(choiceSentences),
    ],
  }],
  json: (result) => ({
    committed: result.committed.size,
    reviewed: result.reviewed.size,
    assessed: result.assessed.size,
    total: result.onDuty.length,
    winners: idsByPost(result, (post) => withResult(post, 'won')),
    pending: idsByPost(result, (post) => withResult(post, 'pending')),
  }),
});

const wonIn = ({ posts }: Posts): number => posts.reduce((sum, post) => sum + withResult(post, 'won').length, 0);

const rateOf = (done: number, { onDuty }: Posts): number | null => (onDuty.length === 0 ? null : done / onDuty.length);

const idsByPost = ({ posts }: Posts, chosen: (post: Post) => readonly Assessed[]): Record<string, string[]> =>
  Object.fromEntries(posts.map((post) => [post.name, chosen(post).map(({ teacher }) => teacher.id)]));

/** One a post and day, whoever is announced. */
function announcements({ name, assessed, unassessed }: Post): Due[] {
  const first = new Map<string, Candidacy>();
  for (const candidacy of [...assessed.map(({ candidate }) => candidate), ...unassessed]) {
    if (candidacy.announced !== null && !first.has(candidacy.announced)) first.set(candidacy.announced, candidacy);
  }
  return [...first.values()].map(({ announced, place }) => ({ on: announced!, what: { key: 'posts.due', figures: { post: name } }, place }));
}

function choiceSentences(post: Post): Sentence[] {
  const won = withResult(post, 'won');
  const open = withResult(post, 'pending');
  const names = won.map(({ teacher }) => teacher.name).join('、');
  return [
    ...(won.length === 0 ? [] : [{
      key: won.length > namedWinners ? 'posts.sentence-many' : 'posts.sentence-winners',
      figures: { post: post.name, count: won.length, ...(won.length <= namedWinners && { names }) },
    }]),
    ...(open.length === 0 ? [] : [{ key: 'posts.sentence-pending', figures: { post: post.name, count: open.length } }]),
  ];
}
