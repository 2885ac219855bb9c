import { date, ledger, text, type RowOf } from '../../ledgers/ledger.js';

/** 活动方案: what is planned for when (SPEC 8). 责任人 is a text: often several persons, or a department. */
export const planLedger = ledger('活动方案', {
  aliases: ['活动方案表', '活动实施方案', '实施方案', '活动计划', '活动计划表', '活动安排', '活动安排表', '工作计划', '工作安排', '活动日程'],
  columns: {
    activity: text('活动', { required: true, aliases: ['活动名称', '活动项目', '活动主题', '项目', '项目名称', '工作项目', '工作内容'] }),
    from: date('开始', { required: true, aliases: ['开始日期', '开始时间', '起始日期', '起始时间', '启动时间', '启动日期'] }),
    until: date('结束', { required: true, monthEnds: true, aliases: ['结束日期', '结束时间', '截止日期', '截止时间', '完成时间', '完成日期', '完成时限'] }),
    scope: text('范围', { aliases: ['活动范围', '实施范围', '参与范围', '参加范围'] }),
    participants: text('对象', { aliases: ['活动对象', '参与对象', '参加对象', '参加人员', '参与人员'] }),
    method: text('方法', { prose: true, aliases: ['活动方法', '方式', '活动方式', '方式方法', '方法措施', '形式', '活动形式', '措施'] }),
    steps: text('步骤', { prose: true, aliases: ['活动步骤', '实施步骤', '方法步骤', '主要步骤', '具体步骤', '步骤安排', '阶段安排'] }),
    inCharge: text('责任人', { aliases: ['负责人', '牵头人', '责任领导', '分管领导', '责任部门', '责任科室', '牵头部门'] }),
    status: text('状态', { suggestions: ['未开始', '进行中', '已结束', '已取消'], aliases: ['活动状态', '进展', '进展情况', '完成情况', '落实情况'] }),
  },
});
export type PlanEntry = RowOf<typeof planLedger>;
