import { matchingKey, tidyName } from '../../intake/tidy-text.js';

/** What listed types are also called. */
const otherNames: Readonly<Record<string, string>> = {
  班子成员交流: '班子交流', 领导班子交流: '班子交流', 专题组织生活会: '组织生活会', 专题民主生活会: '民主生活会', 领导班子民主生活会: '民主生活会',
  民主评议党员: '民主评议', 班子会: '领导班子会议', 班子会议: '领导班子会议', 领导班子会: '领导班子会议', 谈心: '谈心谈话', 谈话谈心: '谈心谈话', 谈心谈话活动: '谈心谈话',
};

/**
 * Brings what a 类型 cell says to the name of its type: a known one whatever its spaces, width and remark in brackets, else as it stands.
 * @param known types that 设置 names a frequency for.
 */
export function typeNames(known: readonly string[]): (cell: string) => string {
  const byKey = new Map(known.map((name) => [matchingKey(name), name]));
  return (cell) => {
    const key = matchingKey(cell);
    return byKey.get(key) ?? (Object.hasOwn(otherNames, key) ? otherNames[key]! : tidyName(cell));
  };
}
