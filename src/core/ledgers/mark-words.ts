/** What may stand in place of a mark (SPEC 3.1), and what it means. */
export const markWords = { 缺赛: 'absent', 弃权: 'absent', 缺席: 'absent', 回避: 'recused' } as const;
