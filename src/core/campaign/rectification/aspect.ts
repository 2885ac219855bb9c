/** The three parts in which 年度总结 tells what was put right (SPEC 8). */
export const aspects = ['思想与业务', '领导作风', '民主管理'] as const;
export type Aspect = (typeof aspects)[number];

/** The first that matches: what is to be made public or decided in common is 民主管理, whoever decides. */
const marks: readonly (readonly [Aspect, RegExp])[] = [
  // 公开课 is a lesson, 班干部 are children.
  ['民主管理', /民主|公开(?!课|教学)|公示|公布|透明|决策|征求|意见箱|教代会|职代会|工会|评优|评先|绩效|经费|财务|账目/],
  ['领导作风', /作风|领导|班子|(?<!班)干部|校长|廉洁|廉政|形式主义|官僚|会议(过|太|偏)?多|走过场/],
];

/** Where a problem belongs, by what it speaks of: the ledger has no column that says it. */
export const aspectOf = (problem: string): Aspect => marks.find(([, words]) => words.test(problem))?.[0] ?? '思想与业务';
