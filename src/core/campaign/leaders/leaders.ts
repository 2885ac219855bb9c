/** The leading group of the campaign in the order of its posts (SPEC 8). */

import type { Records } from '../../intake/records.js';
import { tidyName } from '../../intake/tidy-text.js';
import type { Place } from '../../issues/issue.js';
import { isPartyMember, type Teacher } from '../../ledgers/teachers.js';
import { eachInTurns, type InTurns } from '../../turns.js';
import type { EnteredSchool } from '../area.js';
import type { LeaderRow, leadersLedger } from './leaders-ledger.js';

export type Post = '组长' | '副组长' | '成员' | '其他';
export const posts: readonly Post[] = ['组长', '副组长', '成员', '其他'];

export interface Leader {
  /** As the roster has it where he is a teacher of the school. */
  readonly name: string;
  readonly teacher: Teacher | null;
  readonly post: Post;
  readonly entry: LeaderRow;
  /** Where he was entered. */
  readonly place: Place;
}

/** By their posts, those of one post as they were entered. */
export interface LeadingGroup {
  readonly leaders: readonly Leader[];
}

export function* leadingGroup(records: Records<typeof leadersLedger>, { people }: Pick<EnteredSchool, 'people'>): InTurns<LeadingGroup> {
  const byPost = new Map<Post, Leader[]>(posts.map((post) => [post, []]));
  yield* eachInTurns(records.rows, (entry) => {
    const post = postOf(entry.role);
    const place = records.place(entry, 'name');
    for (const reference of namesIn(entry.name)) {
      const resolution = people.teachers.resolve(reference);
      const teacher = resolution.kind === 'found' ? resolution.person : null;
      byPost.get(post)!.push({ name: teacher?.name ?? reference, teacher, post, entry, place });
    }
  });
  return { leaders: [...byPost.values()].flat() };
}

/** 常务副组长 and 第一组长 are what they contain. */
function postOf(role: string): Post {
  const words = role.replaceAll(' ', '');
  if (words.includes('副组长')) return '副组长';
  if (words.includes('组长')) return '组长';
  return /成员|组员/.test(words) ? '成员' : '其他';
}

/** One cell often names all members. */
const namesIn = (cell: string): string[] => cell.split(/[、，,；;]/).map(tidyName).filter((name) => name !== '');

/** Persons, each once whatever posts he holds. */
export const headCount = (leaders: readonly Leader[]): number => new Set(leaders.map(identityOf)).size;

export const memberCount = (leaders: readonly Leader[]): number =>
  headCount(leaders.filter(({ teacher }) => teacher !== null && isPartyMember(teacher)));

/** Those who have a 分工. */
export const assignedCount = (leaders: readonly Leader[]): number => headCount(leaders.filter(({ entry }) => entry.duty !== null));

export const ofPost = (leaders: readonly Leader[], post: Post): Leader[] => leaders.filter((leader) => leader.post === post);

const identityOf = ({ teacher, name }: Leader): unknown => teacher ?? name;
