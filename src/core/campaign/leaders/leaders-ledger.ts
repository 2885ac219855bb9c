import { ledger, text, type RowOf } from '../../ledgers/ledger.js';

/** 领导小组: who leads the campaign (SPEC 8). Members may come from outside: 姓名 is a text. */
export const leadersLedger = ledger('领导小组', {
  aliases: ['领导小组名单', '领导小组成员', '领导小组成员名单', '活动领导小组', '创先争优领导小组', '创先争优活动领导小组', '工作领导小组', '领导机构'],
  columns: {
    name: text('姓名', { required: true, aliases: ['成员姓名', '人员', '人员姓名', '领导小组成员', '名单'] }),
    role: text('小组职务', { required: true, suggestions: ['组长', '副组长', '成员'], aliases: ['组内职务', '领导小组职务', '小组内职务', '小组角色', '角色', '担任职务'] }),
    duty: text('分工', { prose: true, aliases: ['职责', '职责分工', '工作分工', '具体分工', '工作职责', '主要职责', '分管工作', '负责工作'] }),
  },
});
export type LeaderRow = RowOf<typeof leadersLedger>;
