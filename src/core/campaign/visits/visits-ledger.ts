import { date, ledger, score, teacher, text, type RowOf } from '../../ledgers/ledger.js';
import { numberParameter } from '../../ledgers/parameters.js';

/** 听课调研: who went into whose classroom (SPEC 8). */
export const visitsLedger = ledger('听课调研', {
  aliases: ['听课记录', '听课登记', '听课登记表', '听课台账', '领导听课记录', '推门听课'],
  columns: {
    date: date('日期', { required: true, aliases: ['听课日期', '听课时间', '时间'] }),
    visitor: teacher('听课人', { required: true, aliases: ['听课领导', '听课人姓名', '听课教师', '领导'] }),
    teacher: teacher('授课教师', { required: true, aliases: ['任课教师', '执教教师', '执教者', '上课教师', '被听课教师', '授课人'] }),
    subject: text('学科', { aliases: ['科目', '任教学科'] }),
    lesson: text('课题', { aliases: ['授课内容', '课题名称', '教学内容'] }),
    mark: score('得分', { aliases: ['评分', '评价得分', '分数'] }),
    remarks: text('意见', { prose: true, aliases: ['意见建议', '评价', '评语', '听课意见', '意见和建议'] }),
  },
});
export type Visit = RowOf<typeof visitsLedger>;

export const visitsParameters = {
  target: numberParameter('听课目标：领导', 20, { min: 0, max: 1000 }),
} as const;
