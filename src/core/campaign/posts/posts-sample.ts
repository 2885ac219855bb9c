import type { EntryRow } from '../../template/ledger-sheet.js';
import { cellsOf } from '../../template/sample/lines.js';
import type { postsLedger } from './posts-ledger.js';

// 教师 岗位 承诺 述评 评比得分 公示日期
// Two tie for the third place of 教学能手; 曹志远 was seconded, 程思远 entered late, 傅小云 has not reported yet.
const lines = `
李建国 党员示范岗 已签 已交 96 2026-06-26
陈秀英 党员示范岗 已签 已交 97.5 2026-06-26
袁立新 党员示范岗 已签 已交 95 2026-06-26
罗文静 党员示范岗 已签 已交 93 -
魏晓东 党员示范岗 已签 已交 91.5 -
曹志远 党员示范岗 已签 未交 - -
孙丽萍 师德标兵 为人师表，关爱每一个孩子 已交 94 2026-07-03
何玉梅 师德标兵 言传身教，不做有偿家教 已交 96.5 2026-07-03
郑晓燕 师德标兵 公平对待每一名学生 已交 92 2026-07-03
崔玉兰 师德标兵 站好最后一班岗 已交 90.5 -
黄春兰 师德标兵 不让一个孩子掉队 已交 89 -
田小芳 师德标兵 耐心陪伴留守儿童 - 88 -
任国栋 师德标兵 守住课堂，守住初心 已交 90 -
彭晓丽 教学能手 √ √ 93 2026-07-03
张慧敏 教学能手 √ √ 95.5 2026-07-03
王志强 教学能手 √ √ 94 2026-07-03
沈婷婷 教学能手 √ √ 93 2026-07-03
钟伟明 教学能手 √ √ 92.5 -
潘海波 教学能手 √ √ 91分 -
肖雅倩 教学能手 √ √ 92 -
叶子豪 教学能手 √ √ 90.5 -
蔡明辉 教学能手 √ √ 89.5 -
周敏 优秀班主任 是 是 94.5 -
曾雪梅 优秀班主任 是 是 93 -
冯雨晴 优秀班主任 是 是 95 -
蒋丽华 优秀班主任 是 是 92 -
苏红梅 优秀班主任 是 是 91 -
傅小云 优秀班主任 是 否 - -
程思远 优秀班主任 否 否 - -
`;

export const samplePosts = (): readonly EntryRow<typeof postsLedger>[] => cellsOf(lines).map(([teacher, post, pledge, report, mark, announced]) => ({
  teacher: teacher!,
  post: post!,
  pledge: pledge!,
  report: report!,
  mark: mark == null || mark.endsWith('分') ? mark! : Number(mark),
  announced: announced == null ? null : { day: announced },
}));
