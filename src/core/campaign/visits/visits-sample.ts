import { addDays, parsePlainDate } from '../../plain-date.js';
import type { EntryRow } from '../../template/ledger-sheet.js';
import { cellsOf } from '../../template/sample/lines.js';
import { schoolDay } from '../../template/sample/school-day.js';
import type { visitsLedger } from './visits-ledger.js';

// 听课人 次数
const visitors = `
李建国 9
张慧敏 12
王志强 11
陈秀英 8
赵国华 5
孙丽萍 3
何玉梅 5
袁立新 4
钟伟明 3
`;

// 授课教师 学科 课题
const lessons = `
冯雨晴 语文 《荷花》
邓思琪 语文 识字《小青蛙》
董文娟 语文 《白鹅》
肖雅倩 语文 《雷雨》
叶子豪 数学 分数的意义
程思远 数学 有余数的除法
丁佳慧 数学 认识人民币
姚思瑶 英语 Unit 3 At the zoo
沈婷婷 英语 Unit 4 What can you do
彭晓丽 语文 《匆匆》
周敏 语文 《刷子李》
曾雪梅 语文 《赵州桥》
宋佳宁 语文 《小壁虎借尾巴》
郑晓燕 语文 《燕子》
潘海波 数学 长方体的体积
蒋丽华 数学 面积单位
蔡明辉 数学 小数的意义
魏晓东 数学 圆柱的表面积
任国栋 科学 能量的转换
傅小云 美术 画自己的老师
汪淑贤 音乐 《小蜻蜓》
戴鹏飞 体育 跳绳
`.replaceAll(/(Unit \d) (.*)/g, (_, unit: string, words: string) => `${unit} ${words}`.replaceAll(' ', '\u00a0'));

const opinions = [
  '目标明确，环节紧凑；板书可再精简', '提问有层次，学生参与面广', '课堂容量适当，练习要分层', '朗读指导到位，注意倾听学生', '情境导入自然，小结稍显仓促', null,
];

const from = parsePlainDate('2026-03-04')!;
const days = 116;

/** The visitors take turns, each as often as he goes, over the term. */
const turns = () => cellsOf(visitors).flatMap(([visitor, times]) =>
  Array.from({ length: Number(times) }, (_, turn) => ({ visitor, share: (turn + 0.5) / Number(times) }))).sort((a, b) => a.share - b.share);

export function sampleVisits(): readonly EntryRow<typeof visitsLedger>[] {
  const held = cellsOf(lessons);
  return turns().map(({ visitor, share }, index) => {
    const [teacher, subject, lesson] = held[(index * 5) % held.length]!;
    return {
      date: { day: schoolDay(addDays(from, Math.floor(share * days))) },
      visitor: visitor!,
      teacher: teacher!,
      subject: subject!,
      lesson: lesson!.replaceAll('\u00a0', ' '),
      mark: index % 4 === 3 ? null : 82 + ((index * 7) % 15),
      remarks: opinions[index % opinions.length]!,
    };
  });
}
