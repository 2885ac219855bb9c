import { expect, test } from 'vitest';
import type { Movement, Position } from '../../../src/core/comparison/movements.js';
import { changesByKind, ranksGained } from '../../../src/taskpane/result/change-kinds.js';

const at = (rank: number, grade: string, group = '全校'): Position => ({ rank, grade, group });
const moved = (before: Position | null, after: Position | null): Movement => ({ id: 'T1', name: '李明', before, after });

test('ranks of two groups are not compared', () => expect(ranksGained(moved(at(3, '一等奖', '语文'), at(1, '一等奖', '数学')))).toBeNull());
test('one who enters gained nothing', () => expect(ranksGained(moved(null, at(1, '一等奖')))).toBeNull());
test('from the fifth to the third are two ranks gained', () => expect(ranksGained(moved(at(5, '二等奖'), at(3, '二等奖')))).toBe(2));
test('from the third to the fifth are two ranks lost', () => expect(ranksGained(moved(at(3, '二等奖'), at(5, '二等奖')))).toBe(-2));

test('each movement stands in one place: grade before rank, entering and leaving apart', () => {
  const grade = moved(at(3, '二等奖'), at(1, '一等奖'));
  const regraded = moved(at(3, '二等奖'), at(3, '三等奖'));
  const rank = moved(at(5, '三等奖'), at(4, '三等奖'));
  const across = moved(at(1, '一等奖', '语文'), at(1, '一等奖', '数学'));
  const enters = moved(null, at(2, '一等奖'));
  const leaves = moved(at(2, '一等奖'), null);
  expect(changesByKind([rank, grade, enters, regraded, leaves, across])).toEqual({ grade: [grade, regraded], rank: [rank, across], enters: [enters], leaves: [leaves] });
});
