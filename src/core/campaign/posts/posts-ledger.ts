import { date, ledger, score, teacher, text, type RowOf } from '../../ledgers/ledger.js';
import type { ParameterFamily } from '../../ledgers/parameters.js';

/** Posts that most schools hold up as models, in the order in which they are listed; others may be entered too. */
export const usualPosts = ['党员示范岗', '师德标兵', '教学能手', '优秀班主任'] as const;

/** 岗位评比: who pledged, reported and was assessed for which post (SPEC 8). */
export const postsLedger = ledger('岗位评比', {
  aliases: [
    '一岗双责', '一岗双责评比', '一岗双责台账', '岗位评比台账', '岗位评比表', '岗位评选', '岗位承诺', '岗位承诺台账', '示范岗评比', '党员示范岗评比',
    '评先选优', '评先评优', '评优评先', '先进评选',
  ],
  columns: {
    teacher: teacher('教师', { required: true, aliases: ['姓名', '教师姓名', '参评教师', '参评人', '参评对象', '承诺人', '申报人', '候选人'] }),
    post: text('岗位', {
      required: true, suggestions: usualPosts, aliases: ['岗位名称', '评比岗位', '申报岗位', '岗位类别', '评选项目', '评比项目', '荣誉称号', '称号', '奖项'],
    }),
    pledge: text('承诺', { prose: true, aliases: ['岗位承诺', '公开承诺', '承诺内容', '承诺书', '承诺情况', '是否承诺'] }),
    report: text('述评', { prose: true, aliases: ['述职', '述职述评', '述评内容', '述评材料', '述职报告', '述评情况', '是否述评'] }),
    mark: score('评比得分', { aliases: ['得分', '评分', '分数', '总分', '成绩', '评比分数', '评比成绩', '考核得分', '综合得分'] }),
    announced: date('公示日期', { aliases: ['公示时间', '公示', '公示开始日期'] }),
  },
});
export type PostRow = RowOf<typeof postsLedger>;

/** 名额：党员示范岗 and so on: how many of a post are chosen. */
export const postLimits: ParameterFamily = {
  prefix: '名额：',
  listed: Object.fromEntries(usualPosts.map((post) => [post, 3])),
  fallback: 3,
  min: 0,
  max: 1000,
};
