import { ledger, mark, teacher, text, type RowOf } from './ledger.js';

/** 评比打分: one row per contestant and judge, or one per contestant (SPEC 2). */
export const scores = ledger('评比打分', {
  aliases: ['优质课评比', '评比打分表', '打分表', '评分表', '优质课评分', '优质课打分', '评比评分', '评分'],
  required: true,
  columns: {
    contestant: teacher('参评教师', {
      required: true,
      aliases: ['教师姓名', '姓名', '执教者', '执教教师', '参赛教师', '参评人', '参赛者', '授课教师', '教师', '选手', '教师编号', '参评教师编号'],
    }),
    judge: text('评委', { aliases: ['评委姓名', '专家', '听课人', '评分人', '打分人', '评审', '评委教师'] }),
    research: mark('课题研究', { aliases: ['课题', '教研课题'] }),
    design: mark('教学设计', { aliases: ['教案', '教案设计', '设计'] }),
    observation: mark('听课评课', { aliases: ['听评课', '评课', '听课'] }),
    teaching: mark('教学展示', { aliases: ['课堂教学', '课堂展示', '教学', '授课', '展示'] }),
    note: text('备注', { aliases: ['说明'] }),
  },
});
export type ScoreRow = RowOf<typeof scores>;

/** The components of the contest in the order of their columns. */
export const components = ['课题研究', '教学设计', '听课评课', '教学展示'] as const;
export type Component = (typeof components)[number];

/** The field of a score row that holds each component. */
export const componentFields = {
  课题研究: 'research', 教学设计: 'design', 听课评课: 'observation', 教学展示: 'teaching',
} as const satisfies Record<Component, keyof ScoreRow>;
