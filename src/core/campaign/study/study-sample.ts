import type { Content } from '../../../workbook/description.js';
import type { EntryRow } from '../../template/ledger-sheet.js';
import { cellsOf } from '../../template/sample/lines.js';
import type { studyLedger } from './study-ledger.js';

type StudyRow = EntryRow<typeof studyLedger>;
type Lines = readonly (readonly (string | null)[])[];

/** On duty, but for the last two: 曹志远 is on loan, 石德厚 retired. */
const members = `李建国 张慧敏 王志强 陈秀英 赵国华 孙丽萍 罗文静 肖雅倩 袁立新 潘海波 蔡明辉 魏晓东 沈婷婷 钟伟明 戴鹏飞 范学军 曹志远 石德厚`.split(' ');
const guests = ['曹志远', '石德厚'];

// 日期 形式 内容 请假 补学 缺席 未登记; in the week of 25 May everybody was away at the county's sports meeting.
const sessions = (): Lines => cellsOf(`
2026-03-02 集中学习 传达学习上级教育工作会议精神，部署本学期学习计划 戴鹏飞 - - -
2026-03-05 集中学习 学习《新时代中小学教师职业行为十项准则》 - 孙丽萍 - -
2026-03-12 分组讨论 讨论：怎样当好学生的引路人 赵国华 - - -
2026-03-16 集中学习 学习《中国共产党章程》总纲 - 袁立新、范学军 - -
2026-03-26 分组讨论 讨论：课堂教学中的育人 - - - -
2026-03-30 集中学习 学习《义务教育课程方案（2022年版）》 沈婷婷 魏晓东 - -
2026-04-09 分组讨论 讨论：留守儿童关爱怎样落到实处 - - 范学军 -
2026-04-13 集中学习 学习《中国共产党纪律处分条例》 王志强 - - -
2026-04-16 集中学习 观看警示教育片 - 戴鹏飞 - -
2026-04-23 分组讨论 讨论：整改措施与完成时限 潘海波 - - 罗文静
2026-04-27 集中学习 学习《中华人民共和国教师法》 - - - -
2026-05-07 分组讨论 讨论：结对帮扶中期小结 - 蔡明辉 - -
2026-05-11 集中学习 学习《关于新时代加强和改进思想政治工作的意见》 肖雅倩 - 范学军 -
2026-05-21 分组讨论 讨论：家校沟通案例 - - - 戴鹏飞
2026-06-01 集中学习 学习《中华人民共和国未成年人保护法》 张慧敏 陈秀英 - -
2026-06-04 分组讨论 讨论：师德师风自查 - - - -
2026-06-08 集中学习 学习《关于构建优质均衡的基本公共教育服务体系的意见》 - 钟伟明 - -
2026-06-11 集中学习 党课：做“四有”好老师 孙丽萍 - - -
2026-06-22 集中学习 学习《关于弘扬教育家精神加强新时代高素质专业化教师队伍建设的意见》 蔡明辉 - - -
2026-06-25 分组讨论 讨论：学期学习总结 - - 戴鹏飞 -
`);

/** Days for which notes were asked, and who did not hand them in. */
const notes: Readonly<Record<string, readonly string[]>> = {
  '2026-03-16': ['范学军'],
  '2026-04-27': ['戴鹏飞', '魏晓东'],
  '2026-06-08': ['戴鹏飞', '赵国华', '范学军', '肖雅倩'],
};

/** Studied at home and handed in notes on it. */
const alone = (): Lines => cellsOf(`
2026-04-06 李建国 个人自学 出勤 已交 自学《中华人民共和国教育法》，写学习心得一篇
2026-05-18 肖雅倩 个人自学 出勤 已交 自学《中国共产党章程》，写学习心得一篇
2026-06-15 沈婷婷 个人自学 出勤 - 自学《义务教育英语课程标准》
`);

/** Guests came to some of the sessions. */
const guestDays: Readonly<Record<string, readonly string[]>> = { 曹志远: ['2026-03-02', '2026-04-27', '2026-06-22'], 石德厚: ['2026-03-02', '2026-06-11'] };

const has = (names: string | null | undefined, name: string): boolean => (names ?? '').split('、').includes(name);

function sessionRows([date, form, topic, leave, madeUp, absent, none]: Lines[number]): StudyRow[] {
  return members.filter((name) => !has(none, name) && (!guests.includes(name) || guestDays[name]!.includes(date!))).map((name): StudyRow => {
    const status = has(leave, name) ? '请假' : has(madeUp, name) ? '补学' : has(absent, name) ? '缺席' : '出勤';
    const missing = notes[date!];
    const note = missing === undefined || guests.includes(name) ? null : missing.includes(name) ? '未交' : '已交';
    return { date: { day: date! }, teacher: name, form: form!, status, note, topic: topic! };
  });
}

const aloneRow = ([date, teacher, form, status, note, topic]: Lines[number]): StudyRow =>
  ({ date: { day: date! }, teacher: teacher!, form: form!, status: status!, note: note!, topic: topic! });

const dayOf = ({ date }: StudyRow): string => (date as { readonly day: string }).day;

/** As people type: a 形式 left blank, which means 集中学习, an 编号 in wide digits, a date with dots. */
const slips: Readonly<Record<string, Readonly<Record<string, Content>>>> = {
  '2026-03-02 孙丽萍': { form: null }, '2026-03-16 沈婷婷': { teacher: 'Ｔ０３６' }, '2026-04-09 潘海波': { date: '2026.4.9' },
};

export const sampleStudy = (): readonly StudyRow[] => [...sessions().flatMap(sessionRows), ...alone().map(aloneRow)]
  .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  .map((row) => ({ ...row, ...slips[`${dayOf(row)} ${String(row.teacher)}`] }));
