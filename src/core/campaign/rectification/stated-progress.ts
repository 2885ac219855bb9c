import { matchingKey } from '../../intake/tidy-text.js';

const words: Readonly<Record<string, 'done' | 'undone'>> = {
  已完成: 'done', 已销号: 'done', 完成: 'done', 销号: 'done', 已整改: 'done', 已整改完成: 'done', 整改完成: 'done', 已整改到位: 'done', 整改到位: 'done', 已办结: 'done', 办结: 'done',
  未整改: 'undone', 整改中: 'undone', 未完成: 'undone', 正在整改: 'undone', 推进中: 'undone', 进行中: 'undone', 未销号: 'undone', 未启动: 'undone',
};

/** What 状态 says of an entry; `null` where it is blank or tells something else (SPEC 8). Remarks in brackets are not read: 整改中（已过半）. */
export function statedProgress(status: string | null): 'done' | 'undone' | null {
  const key = status === null ? '' : matchingKey(status);
  return Object.hasOwn(words, key) ? words[key]! : null;
}
