import { largestCount } from '../../intake/cell-values.js';
import { count, ledger, teacher, type RowOf } from '../../ledgers/ledger.js';
import { countParameter } from '../../ledgers/parameters.js';

/** 民主评议: the votes on each member (SPEC 8). */
export const appraisalLedger = ledger('民主评议', {
  aliases: [
    '民主评议党员', '党员民主评议', '民主评议表', '民主评议党员表', '民主评议票', '民主评议票数', '民主评议统计', '民主评议统计表', '民主评议党员统计表',
    '民主评议汇总表', '民主评议党员汇总表', '民主评议登记表', '民主测评', '党员民主测评', '民主测评票数', '民主测评汇总表',
  ],
  columns: {
    member: teacher('党员', { required: true, aliases: ['姓名', '党员姓名', '被评议人', '被评议党员', '评议对象', '测评对象', '被测评人'] }),
    excellent: count('优秀票', { aliases: ['优秀', '优秀票数', '优秀得票'] }),
    fit: count('合格票', { aliases: ['合格', '合格票数', '合格得票', '称职', '称职票'] }),
    basic: count('基本合格票', { aliases: ['基本合格', '基本合格票数', '基本合格得票', '基本称职', '基本称职票'] }),
    unfit: count('不合格票', { aliases: ['不合格', '不合格票数', '不合格得票', '不称职', '不称职票'] }),
  },
});
export type AppraisalRow = RowOf<typeof appraisalLedger>;

/** The four kinds of vote, the best first. */
export const voteFields = ['excellent', 'fit', 'basic', 'unfit'] as const satisfies readonly (keyof AppraisalRow)[];

export const ballotParameters = {
  sent: countParameter('发出票数', { min: 0, max: largestCount }),
  returned: countParameter('收回票数', { min: 0, max: largestCount }),
} as const;
