import type { EntryRow } from '../../template/ledger-sheet.js';
import { cellsOf } from '../../template/sample/lines.js';
import type { leadersLedger } from './leaders-ledger.js';

// 姓名 小组职务 分工
// Left as a secretary leaves it: a deputy was added last, and one member comes from the parents.
const lines = `
李建国 组长 全面负责创先争优活动的组织领导
张慧敏 副组长 分管优质课评比和教师业务提升
陈秀英 成员 负责活动宣传、简报和档案资料
赵国华 成员 负责督促检查、整改台账和后勤保障
孙丽萍 成员 负责留守儿童、学困生帮扶和少先队活动
何玉梅 成员 负责语文组听课评课和教学展示
袁立新 成员 负责数学组听课评课和青年教师培养
罗志民（家长委员会） 成员 -
王志强 副组长 分管学习教育、组织生活和党员帮扶
`;

export const sampleLeaders = (): readonly EntryRow<typeof leadersLedger>[] =>
  cellsOf(lines).map(([name, role, duty]) => ({ name: name!, role: role!, duty: duty! }));
