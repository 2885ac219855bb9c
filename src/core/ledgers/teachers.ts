import { choice, date, id, ledger, name, text, title, type RowOf } from './ledger.js';

/** 教师名册: everyone the campaign can speak of (SPEC 2). */
export const teachers = ledger('教师名册', {
  aliases: ['教师名单', '教职工名册', '教职工名单', '教师花名册', '教师信息', '教师基本信息', '教师'],
  required: true,
  columns: {
    id: id('编号', { required: true, aliases: ['教师编号', '工号', '教工号', '职工号', '教师工号', '人员编号'] }),
    name: name('姓名', { required: true, aliases: ['教师姓名', '教师', '老师姓名', '名字'] }),
    sex: choice('性别', ['男', '女']),
    born: date('出生日期', { aliases: ['出生年月', '出生年月日', '生日'] }),
    politics: choice('政治面貌', ['中共党员', '中共预备党员', '共青团员', '群众'], {
      aliases: ['政治身份'],
      shorthands: { 党员: '中共党员', 正式党员: '中共党员', 中共正式党员: '中共党员', 预备党员: '中共预备党员', 团员: '共青团员' },
    }),
    partyPost: text('党内职务', { aliases: ['支委职务', '支部职务'] }),
    title: title('职称', { aliases: ['专业技术职务', '专业职称', '技术职称', '职称等级'] }),
    post: text('职务', { aliases: ['行政职务'] }),
    began: date('参加工作时间', { aliases: ['工作时间', '参加工作日期', '参加工作年月', '从教时间', '任教时间', '入职时间', '入职日期'] }),
    subject: text('任教学科', { aliases: ['学科', '任课学科', '所教学科', '科目'] }),
    grade: text('任教年级', { aliases: ['年级', '所教年级'] }),
    team: text('组别', { aliases: ['教研组', '分组', '参赛组别'] }),
    employment: choice('岗位类型', ['在编', '特岗', '代课', '支教'], {
      aliases: ['用工性质', '编制类型', '教师类型'],
      shorthands: { 特岗教师: '特岗', 代课教师: '代课', 支教教师: '支教', 在编教师: '在编' },
    }),
    duty: choice('在岗状态', ['在岗', '离岗', '借调', '退休'], { aliases: ['状态', '在职状态', '是否在岗'] }),
  },
});
export type Teacher = RowOf<typeof teachers>;

/** A blank 在岗状态 means on duty. */
export const isOnDuty = (teacher: Teacher): boolean => teacher.duty === null || teacher.duty === '在岗';

/** Full and probationary members. */
export const isPartyMember = (teacher: Teacher): boolean =>
  teacher.politics === '中共党员' || teacher.politics === '中共预备党员';
