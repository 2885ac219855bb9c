import { choice, date, ledger, person, teacher, text, type RowOf } from './ledger.js';

/** 结对帮扶: who helps whom (SPEC 2). */
export const pairings = ledger('结对帮扶', {
  aliases: ['结对帮扶表', '帮扶结对', '师徒结对', '师徒结对名单', '结对名单', '党员帮扶'],
  columns: {
    mentor: teacher('帮扶人', { required: true, aliases: ['师傅', '师父', '导师', '指导教师', '帮带人', '帮扶教师', '帮扶党员', '帮带教师', '结对教师'] }),
    kind: choice('对象类型', ['青年教师', '留守儿童', '学困生'], {
      required: true,
      aliases: ['帮扶类型', '类型', '帮扶对象类型', '对象类别'],
      shorthands: { 青年: '青年教师', 年轻教师: '青年教师', 留守: '留守儿童', 学困: '学困生', 后进生: '学困生' },
    }),
    target: person('帮扶对象', { required: true, aliases: ['徒弟', '学员', '被帮扶人', '被帮带人', '帮带对象', '结对对象'] }),
    from: date('开始日期', { aliases: ['开始时间', '结对日期', '结对时间', '起始日期'] }),
    until: date('结束日期', { monthEnds: true, aliases: ['结束时间', '截止日期', '终止日期'] }),
    aim: text('帮扶目标', { prose: true, aliases: ['目标', '帮扶计划'] }),
  },
});
export type Pairing = RowOf<typeof pairings>;
export type PairingKind = Pairing['kind'];
