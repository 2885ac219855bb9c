import type { pairings } from '../../ledgers/pairings.js';
import { parsePlainDate, type PlainDate } from '../../plain-date.js';
import type { EntryRow } from '../ledger-sheet.js';
import { cellsOf } from './lines.js';

/** A pair and how often the term's log speaks of it. */
export interface SamplePair {
  readonly row: EntryRow<typeof pairings> & { readonly mentor: string; readonly kind: string; readonly target: string };
  readonly visits: number;
  /** The last day on which the log may speak of it, where it did not last the term. */
  readonly until: PlainDate | null;
}

// 帮扶人 对象类型 帮扶对象 开始 结束 记录数 目标
// 袁立新 has one child too many, 范学军 a lower title than 沈婷婷, 曹志远 is seconded, 冯梦洁 is no longer left behind.
const lines = `
陈秀英 青年教师 冯雨晴 2026-03-02 2026-07-10 7 备课规范，能上一节校级展示课
罗文静 青年教师 邓思琪 2026-03-02 2026-07-10 6 掌握低年级识字教学的常规
张慧敏 青年教师 肖雅倩 2026-03-02 2026-07-10 6 形成自己的阅读教学思路
罗文静 青年教师 董文娟 2026-03-03 2026-07-10 5 站稳讲台，学会管理班级
王志强 青年教师 叶子豪 2026-03-02 2026-07-10 6 独立主持一个校级小课题
袁立新 青年教师 丁佳慧 2026-03-02 2026-07-10 6 提高课堂提问与练习设计的质量
范学军 青年教师 沈婷婷 2026-03-04 2026-07-10 3 用好信息技术，制作微课
钟伟明 青年教师 姚思瑶 2026-03-02 2026-07-10 2 提高口语教学和课堂组织能力
李建国 留守儿童 卢子健 2026-03-03 - 4 每月与监护人联系一次，关心升学
张慧敏 留守儿童 叶浩铭 2026-03-03 - 3 养成按时完成作业的习惯
王志强 留守儿童 汪浩天 2026-03-03 - 3 疏导情绪，按时到校
陈秀英 留守儿童 廖雅晴 2026-03-04 - 4 多读书，敢于在班上发言
赵国华 留守儿童 魏欣然 2026-03-04 - 3 解决在校午餐与住宿困难
孙丽萍 留守儿童 潘欣悦 2026-03-05 - 3 参加合唱队，变得开朗
T007 留守儿童 S056 2026-03-05 - 4 按时完成作业，稳定成绩
罗文静 留守儿童 田诗琪 2026-03-05 - 3 每周与父母视频一次
郑晓燕 留守儿童 梁思涵 2026-03-06 - 3 养成良好的卫生习惯
黄春兰 留守儿童 马天佑 2026-03-06 - 3 课间不打闹，学会与同学相处
宋佳宁 留守儿童 李浩然 2026-03-09 - 2 适应小学生活
曹志远 留守儿童 蒋雨涵 2026-03-09 - 2 关心生活，辅导作文
彭晓丽 留守儿童 丁梦瑶 2026-03-09 - 3 增强自信，参加班级活动
田小芳 留守儿童 吴佳怡 2026-03-10 - 3 学会整理书包和课桌
袁立新 留守儿童 邓宇轩 2026-03-10 - 3 口算过关，按时完成作业
于淑珍 留守儿童 彭博涛 2026-03-10 - 2 与祖父母沟通，保证睡眠
蒋丽华 留守儿童 冯梦洁 2026-03-11 - 2 关心父母外出后的生活
蔡明辉 留守儿童 许诗涵 2026-03-11 - 3 培养运动爱好，强健身体
苏红梅 留守儿童 张子墨 2026-03-11 - 3 认识常用字，说完整的话
袁立新 学困生 唐俊熙 2026-03-04 2026-07-10 3 乘除法计算过关
袁立新 学困生 袁浩轩 2026-03-04 2026-07-10 2 应用题能读懂题意
潘海波 学困生 沈佳豪 2026-03-04 2026-07-10 3 数学成绩达到及格
魏晓东 学困生 石天宇 2026-03-05 2026-07-10 4 分数运算过关，顺利毕业
周敏 学困生 余思彤 2026-03-05 2026-07-10 3 写字工整，习作写满三百字
T028 学困生 S016 2026-03-05 2026-04-30 2 背熟乘法口诀
肖雅倩 学困生 高博文 2026-03-06 2026-07-10 3 拼音过关，能独立阅读
T005 学困生 S045 2026-03-06 2026-07-10 2 补上小数运算的缺漏
`;

// The day on which 曹志远 was seconded.
const endsOfWork: Readonly<Record<string, string>> = { 曹志远: '2026-04-20' };

export const samplePairs = (): SamplePair[] => cellsOf(lines).map((cells): SamplePair => {
  const [mentor, kind, target, from, until, visits, aim] = cells as [string, string, string, string, string | null, string, string];
  return {
    row: { mentor, kind, target, from: { day: from }, until: until === null ? null : { day: until }, aim },
    visits: Number(visits),
    until: parsePlainDate(endsOfWork[mentor] ?? until ?? ''),
  };
});
