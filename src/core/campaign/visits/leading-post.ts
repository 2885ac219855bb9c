import { matchingKey } from '../../intake/tidy-text.js';

/** How schools write that somebody holds no post. */
const none: ReadonlySet<string> = new Set(['', '无', '暂无', '没有']);
const strokes = /^[-–—―_/\\]+$/;
const teaching: ReadonlySet<string> = new Set(['教师', '老师', '普通教师', '专任教师', '任课教师', '科任教师']);

/**
 * Whether a 职务 makes its holder a leader: every post but 教师 does, 班主任 too (SPEC 8).
 * Spaces and a remark in brackets are not read: 教 师, 教师（语文）.
 */
export function isLeadingPost(post: string | null): boolean {
  const key = post === null ? '' : matchingKey(post);
  return !none.has(key) && !strokes.test(key) && !teaching.has(key);
}
