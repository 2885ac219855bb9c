import type { EntryRow } from '../../template/ledger-sheet.js';
import type { planLedger } from './plan-ledger.js';

// 活动 | 开始 | 结束 | 范围 | 对象 | 方法 | 步骤 | 责任人 | 状态
// The rectification should be over by its dates and is still 进行中; nobody has entered how the last activity stands.
const lines = `
动员部署会 | 2026-02-26 | 2026-03-06 | 全校 | 全体教职工 | 召开大会，签订责任书 | 成立领导小组；印发方案；动员部署 | 李建国 | 已结束
学雷锋志愿服务月 | 2026-03-02 | 2026-03-31 | 学校及社区 | 党员、团员教师 | 志愿服务、送教上门 | 组队；服务；简报 | 孙丽萍 | 已结束
隔周集中学习 | 2026-03-02 | 2026-07-06 | 党支部 | 全体党员 | 集中学习、分组讨论、个人自学 | 每两周一次，期末检查学习心得 | 王志强 | 进行中
党员结对帮扶 | 2026-03-09 | 2026-07-08 | 全校 | 党员与青年教师 | 思想、业务、情感三方面帮扶 | 结对；每月记录；期末总结 | 王志强、张慧敏 | 进行中
教师帮带留守儿童 | 2026-03-09 | 2026-07-08 | 全校 | 在岗教师 | 一名教师帮带一名留守儿童 | 建档；家访谈心；反馈 | 孙丽萍 | 进行中
党员示范岗公开承诺 | 2026-03-09 | 2026-03-20 | 党支部 | 党员 | 书面承诺，上墙公示 | 承诺；公示；述评 | 李建国 | 已完成
优质课评比 | 2026-03-16 | 2026-05-29 | 全校 | 全体在岗教师 | 课题研究、教学设计、听课评课、教学展示 | 教研组初评；学校复评；公示 | 张慧敏、教导处 | 已完成
领导听课调研 | 2026-03-04 | 2026-06-30 | 各教研组 | 在岗教师 | 推门听课、课后交流 | 每周安排；月汇总 | 教导处 | 进行中
征求意见座谈会 | 2026-05-11 | 2026-05-22 | 全校 | 教师、家长、学生代表 | 座谈、问卷、意见箱 | 征集；梳理；建台账 | 陈秀英 | 已结束
整改落实 | 2026-05-25 | 2026-06-26 | 全校 | 各处室 | 建台账、定时限、逐条销号 | 分解；整改；公示 | 赵国华 | 进行中
民主评议党员 | 2026-07-01 | 2026-07-03 | 党支部 | 全体党员 | 自评、互评、测评 | 述职；测评；定等 | 李建国 | 未开始
总结表彰 | 2026-07-06 | 2026-07-10 | 全校 | 全体教职工 | 总结会、颁奖 | 汇总材料；评选；上报 | 领导小组 | 
`;

export const samplePlan = (): readonly EntryRow<typeof planLedger>[] => lines.trim().split('\n').map((line) => {
  const [activity, from, until, scope, participants, method, steps, inCharge, status] = line.split('|').map((cell) => cell.trim());
  return {
    activity: activity!, from: { day: from! }, until: { day: until! }, scope: scope!, participants: participants!, method: method!, steps: steps!,
    inCharge: inCharge!, status: status || null,
  };
});
