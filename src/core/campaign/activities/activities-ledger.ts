import { count, date, ledger, text, type RowOf } from '../../ledgers/ledger.js';
import type { ParameterFamily } from '../../ledgers/parameters.js';

/** 频次：<类型>: how often something is to take place in a term. Types of the school's own are asked for nothing unless 设置 names them. */
export const frequencies: ParameterFamily = {
  prefix: '频次：',
  listed: {
    班子交流: 1, 组织生活会: 1, 民主生活会: 1, 民主评议: 1, 座谈会: 1, 征求意见: 1, 领导班子会议: 1, 集体决策: 1, 主题活动: 1,
    谈心谈话: 2, 校务公开: 4, 党务公开: 4, 政务公开: 4,
  },
  fallback: 0,
  min: 0,
  max: 1000,
};

/** 活动台账: meetings, talks, what was made public (SPEC 8). */
export const activitiesLedger = ledger('活动台账', {
  aliases: ['活动台帐', '活动记录', '活动记录表', '活动登记', '活动登记表', '活动开展情况', '活动开展情况表', '会议活动台账', '会议记录台账', '各类活动台账', '党支部活动台账'],
  columns: {
    date: date('日期', { required: true, aliases: ['活动日期', '活动时间', '时间', '开展日期', '开展时间', '会议日期', '会议时间', '公开日期', '公开时间', '召开日期', '召开时间'] }),
    type: text('类型', {
      required: true, suggestions: Object.keys(frequencies.listed),
      aliases: ['活动类型', '类别', '活动类别', '会议类型', '会议类别', '活动种类', '活动形式', '项目', '活动项目'],
    }),
    topic: text('主题', { required: true, aliases: ['活动主题', '会议主题', '活动名称', '会议名称', '议题', '名称', '题目', '公开事项', '公开项目'] }),
    host: text('主持人', { aliases: ['主持', '主持者', '会议主持人', '活动主持人', '组织者', '负责人', '召集人'] }),
    attendance: count('参加人数', { aliases: ['人数', '参与人数', '参会人数', '出席人数', '到会人数', '实到人数'] }),
    content: text('内容', { prose: true, aliases: ['活动内容', '会议内容', '主要内容', '内容摘要', '活动情况', '会议情况', '公开内容', '情况', '简要情况'] }),
  },
});
export type Activity = RowOf<typeof activitiesLedger>;
