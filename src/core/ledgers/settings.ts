import { ledger, raw, text } from './ledger.js';
import {
  choiceParameter, dateParameter, numberParameter, orderParameter, textParameter, type ValuesOf,
} from './parameters.js';
import { components, type Component } from './scores.js';

/** 设置: one parameter a row (SPEC 2). A missing sheet or row means the default. */
export const settingsLedger = ledger('设置', {
  aliases: ['参数设置', '系统设置', '评比设置'],
  columns: {
    parameter: text('参数', { required: true, aliases: ['参数名', '参数名称', '设置项', '项目', '名称'] }),
    value: raw('值', { aliases: ['参数值', '取值', '设置值', '设定值', '数值', '内容'] }),
    note: text('说明', { prose: true, aliases: ['备注', '含义'] }),
  },
});

const weight = (name: string) => numberParameter(name, 1, { min: 0, max: 1000, integer: false });

/** Every parameter with its default, in the order of the sheet. */
export const parameters = {
  school: textParameter('学校名称'),
  term: textParameter('学年学期'),
  termFrom: dateParameter('学期开始'),
  termUntil: dateParameter('学期结束', { monthEnds: true }),
  asOf: dateParameter('统计日期'),
  ratio: { kind: 'ratio', name: '等次比例', fallback: [3, 4, 3] as readonly number[], min: 2, max: 5 },
  grades: { kind: 'names', name: '等次名称', fallback: ['一等奖', '二等奖', '三等奖'] as readonly string[] },
  rounding: choiceParameter('等次取整', ['四舍五入', '向下取整', '向上取整'], '四舍五入'),
  ties: choiceParameter('并列处理', ['从高', '从低', '待定'], '从高'),
  tieOrder: orderParameter('并列比较顺序', components, ['教学展示', '教学设计', '课题研究', '听课评课']),
  ranks: choiceParameter('名次方式', ['1,1,3', '1,1,2'], '1,1,3'),
  grouping: choiceParameter('分组依据', ['不分组', '任教学科', '任教年级', '组别'], '不分组'),
  researchWeight: weight('权重：课题研究'),
  designWeight: weight('权重：教学设计'),
  observationWeight: weight('权重：听课评课'),
  teachingWeight: weight('权重：教学展示'),
  fullMarks: numberParameter('满分', 100, { min: 1, max: 10_000, integer: false }),
  // One or two scores would leave none after the highest and the lowest are dropped.
  dropFrom: numberParameter('去高去低起始评委数', 5, { min: 0, max: 1000, except: [1, 2] }),
  decimals: numberParameter('小数位数', 2, { min: 0, max: 6 }),
  youthAge: numberParameter('青年教师年龄上限', 35, { min: 0, max: 100 }),
  youthService: numberParameter('青年教师教龄上限', 5, { min: 0, max: 100 }),
  mentorMember: choiceParameter('帮扶人须为党员', ['是', '否'], '是'),
  mentorTitle: choiceParameter('帮扶人职称要求', ['高于', '不低于', '不限'], '不低于'),
  mentorLimit: numberParameter('每名帮扶人最多对象数', 3, { min: 0, max: 1000 }),
  logMinimum: numberParameter('每学期最少帮扶记录', 3, { min: 0, max: 1000 }),
} as const;

export type Settings = ValuesOf<typeof parameters>;
export type Rounding = Settings['rounding'];

/** The weight of each component, 0 for those left out. */
export const componentWeights = (settings: Settings): Record<Component, number> => ({
  课题研究: settings.researchWeight, 教学设计: settings.designWeight,
  听课评课: settings.observationWeight, 教学展示: settings.teachingWeight,
});

/** The grade of a tie that is left open (SPEC 3.7); no grade of the school's own may be called so. */
export const pending = '待定';

export const defaultSettings = Object.fromEntries(
  Object.entries(parameters).map(([field, parameter]) => [field, parameter.fallback]),
) as unknown as Settings;
