/**
 * Two workbooks of the same school with the same number of rows: all of them in the first six ledgers, or spread over
 * all fourteen. Nothing in them is an error.
 */

import { workbookBytes, type Value, type WrittenSheet } from './workbook-bytes.js';

/** A teacher's own, a pupil's, a pairing's, ten in the log and seven scores. */
const rowsATeacher = 20;

export interface SpreadSchool {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

export function sixLedgers(teachers: number): SpreadSchool {
  return school([...always(teachers), mentoringLog(teachers, teachers * (rowsATeacher - 10)), scores(teachers, 7)]);
}

/** In about the proportions of the made-up school: nearly as many entries of attendance as scores. */
export function fourteenLedgers(teachers: number): SpreadSchool {
  const members = Math.ceil(teachers / 3);
  const counts = { log: teachers * 3, posts: teachers, appraisal: members, rectification: teachers, visits: teachers, activities: teachers, leaders: 40, plan: Math.ceil(teachers / 4) };
  const rest = teachers * (rowsATeacher - 8) - Object.values(counts).reduce((sum, count) => sum + count, 0);
  return school([
    ...always(teachers), mentoringLog(teachers, counts.log), scores(teachers, 5),
    study(members, rest), posts(teachers, counts.posts), appraisal(counts.appraisal), rectification(teachers, counts.rectification),
    visits(teachers, counts.visits), activities(counts.activities), leaders(counts.leaders), plan(counts.plan),
  ]);
}

function school(sheets: readonly WrittenSheet[]): SpreadSchool {
  const written = sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] }));
  return { bytes: workbookBytes(written), rows: written.reduce((sum, { rows }) => sum + rows.length, 0) };
}

const titles = ['高级教师', '一级教师', '二级教师', '三级教师'];
const firstDay = 46_081;
const days = 116;

const teacherId = (index: number): string => `T${String(index + 1).padStart(5, '0')}`;
const pupilId = (index: number): string => `S${String(index + 1).padStart(5, '0')}`;
/** Every third teacher is a party member. */
const memberId = (index: number): string => teacherId(index * 3);
const day = (index: number, count: number): Value => ({ serial: firstDay + Math.floor((index * days) / count) });
const dayAfter = (index: number, count: number, after: number): Value => ({ serial: firstDay + Math.floor((index * days) / count) + after });
const mark = (index: number): number => (700 + ((index * 37) % 300)) / 10;

const sheet = (name: string, header: readonly string[], count: number, row: (index: number) => Value[]): WrittenSheet =>
  ({ name, header, rows: Array.from({ length: count }, (_, index) => row(index)) });

const always = (teachers: number): WrittenSheet[] => [
  sheet('教师名册', ['编号', '姓名', '政治面貌', '职称', '职务', '岗位类型', '参加工作时间'], teachers, (index) => [
    teacherId(index), `教师${index + 1}`, index % 3 === 0 ? '中共党员' : '群众', titles[index % 4]!, index < 10 ? '副校长' : null, '在编', { serial: 38_000 + (index % 7000) },
  ]),
  sheet('学生名册', ['编号', '姓名', '年级', '班级', '留守儿童'], teachers, (index) => [pupilId(index), `学生${index + 1}`, `${(index % 6) + 1}年级`, `${(index % 4) + 1}班`, '是']),
  sheet('设置', ['参数', '值'], 4, (index) => [['学校名称', '中心小学'], ['学期开始', '2026-02-26'], ['学期结束', '2026-07-10'], ['帮扶人须为党员', '否']][index]!),
  sheet('结对帮扶', ['帮扶人', '对象类型', '帮扶对象', '开始日期', '帮扶目标'], teachers, (index) => [teacherId(index), '留守儿童', pupilId(index), { serial: firstDay }, '每月家访一次，期末学业有进步']),
];

const mentoringLog = (teachers: number, count: number): WrittenSheet =>
  sheet('帮扶记录', ['日期', '帮扶人', '帮扶对象', '方面', '内容', '成效'], count, (index) => [
    day(index, count), teacherId(index % teachers), pupilId(index % teachers), ['思想', '学习', '生活'][index % 3]!, '家访谈心，了解近期学习和生活情况', index % 2 === 0 ? '作业按时完成' : null,
  ]);

const scores = (teachers: number, judges: number): WrittenSheet =>
  sheet('评比打分', ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示'], teachers * judges, (index) => [
    teacherId(Math.floor(index / judges)), `评委${(index % judges) + 1}`, mark(index), mark(index * 3 + 1), mark(index * 7 + 2), mark(index * 11 + 3),
  ]);

/** Every member at one session after the other. */
const study = (members: number, count: number): WrittenSheet =>
  sheet('学习考勤', ['日期', '教师', '形式', '状态', '学习心得', '内容'], count, (index) => [
    { serial: firstDay + Math.floor(index / members) * 5 }, memberId(index % members), ['集中学习', '分组讨论'][Math.floor(index / members) % 2]!,
    index % 17 === 0 ? '请假' : index % 29 === 0 ? '补学' : '出勤', index % 5 === 0 ? '已交' : null, '学习党章和教育方针，交流心得',
  ]);

const posts = (teachers: number, count: number): WrittenSheet =>
  sheet('岗位评比', ['教师', '岗位', '承诺', '述评', '评比得分'], count, (index) => [
    teacherId(index % teachers), ['师德标兵', '教学能手', '优秀班主任'][index % 3]!, '为人师表，关爱每一个孩子', '已交', mark(index),
  ]);

const appraisal = (count: number): WrittenSheet =>
  sheet('民主评议', ['党员', '优秀票', '合格票', '基本合格票', '不合格票'], count, (index) => [memberId(index), 20 + (index % 30), 40 - (index % 20), 30 - (index % 10), 10]);

const rectification = (teachers: number, count: number): WrittenSheet =>
  sheet('整改台账', ['编号', '问题', '来源', '整改措施', '责任人', '提出日期', '整改时限', '完成日期', '状态'], count, (index) => [
    `ZG-${index + 1}`, `第${index + 1}条：校务公开栏更新不及时`, ['座谈会', '征求意见', '自查'][index % 3]!, '确定专人，每月5日前更新', `教师${(index % teachers) + 1}`,
    day(index, count), dayAfter(index, count, 30), index % 4 === 0 ? null : dayAfter(index, count, 5 + (index % 3)), index % 4 === 0 ? '整改中' : '已完成',
  ]);

const visits = (teachers: number, count: number): WrittenSheet =>
  sheet('听课调研', ['日期', '听课人', '授课教师', '学科', '课题', '得分', '意见'], count, (index) => [
    day(index, count), teacherId(index % 10), teacherId(10 + (index % (teachers - 10))), ['语文', '数学', '英语'][index % 3]!, `第${(index % 40) + 1}课`, mark(index), '目标明确，环节紧凑；板书可再精简',
  ]);

const activities = (count: number): WrittenSheet =>
  sheet('活动台账', ['日期', '类型', '主题', '主持人', '参加人数', '内容'], count, (index) => [
    day(index, count), ['主题活动', '谈心谈话', '领导班子会议', '志愿服务', '党务公开', '座谈会'][index % 6]!, `第${index + 1}次活动`, `教师${(index % 10) + 1}`, 10 + (index % 40), '逐项过问整改清单，听取意见',
  ]);

const leaders = (count: number): WrittenSheet =>
  sheet('领导小组', ['姓名', '小组职务', '分工'], count, (index) => [`教师${index + 1}`, index === 0 ? '组长' : index < 4 ? '副组长' : '成员', '负责活动宣传、简报和档案资料']);

const plan = (count: number): WrittenSheet =>
  sheet('活动方案', ['活动', '开始', '结束', '范围', '对象', '方法', '步骤', '责任人', '状态'], count, (index) => [
    `第${index + 1}项活动`, day(index, count), dayAfter(index, count, 14), '全校', '全体教职工', '召开大会，签订责任书', '成立领导小组；印发方案；动员部署', `教师${(index % 10) + 1}`, index < count / 2 ? '已结束' : null,
  ]);
