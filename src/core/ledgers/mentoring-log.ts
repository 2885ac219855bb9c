import { choice, date, ledger, person, teacher, text, type RowOf } from './ledger.js';

/** 帮扶记录: what was done, when, for whom (SPEC 2). */
export const mentoringLog = ledger('帮扶记录', {
  aliases: ['帮扶记录表', '帮扶活动记录', '帮扶日志', '结对帮扶记录'],
  columns: {
    date: date('日期', { required: true, aliases: ['帮扶日期', '时间', '帮扶时间', '记录日期'] }),
    mentor: teacher('帮扶人', { required: true, aliases: ['师傅', '师父', '导师', '指导教师', '帮带人', '帮扶教师', '帮带教师'] }),
    target: person('帮扶对象', { required: true, aliases: ['徒弟', '学员', '被帮扶人', '被帮带人', '帮带对象'] }),
    aspect: choice('方面', ['思想', '业务', '情感', '学习', '生活'], {
      required: true,
      aliases: ['帮扶方面', '帮扶内容类别', '类别'],
      shorthands: { 思想方面: '思想', 业务方面: '业务', 情感方面: '情感', 学习方面: '学习', 生活方面: '生活' },
    }),
    content: text('内容', { prose: true, aliases: ['帮扶内容', '活动内容', '帮扶情况'] }),
    effect: text('成效', { prose: true, aliases: ['效果', '帮扶成效', '帮扶效果'] }),
  },
});
export type LogEntry = RowOf<typeof mentoringLog>;
