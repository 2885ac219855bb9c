import { choice, date, ledger, teacher, text, type RowOf } from '../../ledgers/ledger.js';
import { choiceParameter, dateParameter, numberParameter } from '../../ledgers/parameters.js';
import { statuses, statusWords, usualMarks } from './attendance-words.js';

/** 学习考勤: who attended which study session, one row a person and day (SPEC 8). A blank 形式 is 集中学习. */
export const studyLedger = ledger('学习考勤', {
  aliases: [
    '学习考勤表', '学习考勤登记表', '学习考勤台账', '学习签到', '学习签到表', '学习登记', '学习登记表', '学习记录', '学习台账', '集中学习考勤', '集中学习考勤表',
    '集中学习签到表', '政治学习考勤', '政治学习考勤表', '政治学习签到表', '理论学习考勤', '理论学习考勤表', '党员学习考勤', '党员学习考勤表', '党员学习签到表',
    '教师学习考勤', '教师学习考勤表', '教职工学习考勤表', '支部学习考勤表',
  ],
  columns: {
    date: date('日期', { required: true, aliases: ['学习日期', '学习时间', '时间', '考勤日期', '签到日期'] }),
    teacher: teacher('教师', {
      required: true,
      aliases: ['姓名', '教师姓名', '党员', '党员姓名', '参学人', '参学人员', '学习人', '学习人员', '参加人', '参加人员', '参会人员', '人员', '签到人', '教师编号'],
    }),
    form: choice('形式', ['集中学习', '分组讨论', '个人自学'], {
      aliases: ['学习形式', '学习方式', '方式', '学习类型', '类型'],
      shorthands: { 集中: '集中学习', 集体学习: '集中学习', 讨论: '分组讨论', 小组讨论: '分组讨论', 分组学习: '分组讨论', 自学: '个人自学', 自主学习: '个人自学' },
    }),
    status: choice('状态', statuses, {
      required: true,
      aliases: ['考勤', '考勤状态', '考勤情况', '考勤结果', '出勤', '出勤情况', '出勤状态', '出席情况', '到会情况', '签到', '签到情况', '参加情况', '参学情况'],
      shorthands: { ...statusWords, ...usualMarks, '✓': '出勤', '✔': '出勤', 〇: '请假', '✗': '缺席', '✘': '缺席' },
    }),
    note: choice('学习心得', ['已交', '未交'], {
      aliases: ['心得', '心得体会', '学习体会', '心得上交', '学习心得上交', '心得提交', '学习心得提交', '心得是否上交', '学习心得情况'],
      shorthands: {
        '√': '已交', '✓': '已交', '✔': '已交', 是: '已交', 有: '已交', 交: '已交', 已上交: '已交', 已提交: '已交',
        '×': '未交', '✗': '未交', '✘': '未交', 否: '未交', 无: '未交', 未上交: '未交', 未提交: '未交',
      },
    }),
    topic: text('内容', { prose: true, aliases: ['学习内容', '学习主题', '主题', '学习专题', '学习篇目'] }),
  },
});
export type StudyEntry = RowOf<typeof studyLedger>;

export const studyParameters = {
  audience: choiceParameter('学习对象', ['全体党员', '全体在岗教师'], '全体党员'),
  committeeNotes: numberParameter('学习心得目标：支委', 3, { min: 0, max: 1000 }),
  memberNotes: numberParameter('学习心得目标：党员', 2, { min: 0, max: 1000 }),
  firstDay: dateParameter('学习首次日期'),
} as const;
