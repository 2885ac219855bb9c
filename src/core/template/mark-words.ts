/** What a judge may write in place of a mark (SPEC 3.1). */
export const markWords = ['缺赛', '弃权', '缺席', '回避'] as const;
