import { matchingKey } from '../../intake/tidy-text.js';

/** `either`: it goes on, done or not, or it is a stroke for nothing. */
type Progress = 'done' | 'undone' | 'either';

const words: Readonly<Record<string, Progress>> = {
  已完成: 'done', 完成: 'done', 全部完成: 'done', 已销号: 'done', 销号: 'done', 已整改: 'done', 已整改完成: 'done', 整改完成: 'done', 已完成整改: 'done',
  已整改到位: 'done', 整改到位: 'done', 已办结: 'done', 办结: 'done', 已落实: 'done', 落实: 'done', 已落实到位: 'done', 落实到位: 'done', 已解决: 'done',
  是: 'done', TRUE: 'done', '√': 'done', '✓': 'done', '✔': 'done',
  未整改: 'undone', 整改中: 'undone', 正在整改: 'undone', 未完成: 'undone', 尚未完成: 'undone', 未整改到位: 'undone', 未办结: 'undone', 办理中: 'undone', 未落实: 'undone',
  落实中: 'undone', 正在落实: 'undone', 未解决: 'undone', 推进中: 'undone', 正在推进: 'undone', 进行中: 'undone', 正在进行: 'undone', 未销号: 'undone', 未启动: 'undone', 未开始: 'undone',
  否: 'undone', FALSE: 'undone', '×': 'undone', '✗': 'undone', '✕': 'undone', '✘': 'undone',
  持续推进: 'either', 持续整改: 'either', 长期整改: 'either', 长期坚持: 'either', '-': 'either', '—': 'either', '——': 'either', '/': 'either',
};

/**
 * What 状态 says of an entry; `null` where it is blank, `unknown` where no word of ours stands in it (SPEC 8).
 * Remarks in brackets and marks at the end are not read: 整改中（已过半）, 已完成。
 */
export function statedProgress(status: string | null): Progress | 'unknown' | null {
  if (status === null) return null;
  const key = withoutMarks(matchingKey(withoutMarks(status)));
  return Object.hasOwn(words, key) ? words[key]! : 'unknown';
}

const withoutMarks = (text: string): string => text.replace(/[\s。．.！!，,；;、…]+$/, '');
