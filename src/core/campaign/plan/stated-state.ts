import { matchingKey } from '../../intake/tidy-text.js';
import type { State } from './plan.js';

const words: Readonly<Record<string, State | '已取消'>> = {
  未开始: '未开始', 未启动: '未开始', 未开展: '未开始', 待开展: '未开始', 待启动: '未开始', 筹备中: '未开始', 准备中: '未开始',
  进行中: '进行中', 正在进行: '进行中', 开展中: '进行中', 正在开展: '进行中', 实施中: '进行中', 推进中: '进行中', 已开始: '进行中', 已启动: '进行中',
  已结束: '已结束', 结束: '已结束', 已完成: '已结束', 完成: '已结束', 已开展: '已结束', 已举办: '已结束',
  已取消: '已取消', 取消: '已取消', 不再开展: '已取消',
};

/** What the entered 状态 says; `null` where it is blank or tells something else. Remarks in brackets are not read: 进行中（第二阶段）. */
export function statedState(status: string | null): State | '已取消' | null {
  const key = status === null ? '' : matchingKey(status);
  return Object.hasOwn(words, key) ? words[key]! : null;
}
