import type { EntryRow } from '../../template/ledger-sheet.js';
import { cellsOf } from '../../template/sample/lines.js';
import { voteFields, type appraisalLedger } from './appraisal-ledger.js';

// 党员 优秀 合格 基本合格 不合格
// 孙丽萍 and 罗文静 tie for the fifth place of five; 石德厚's votes are one short of the ballots; 肖雅倩 and 戴鹏飞 are on probation.
const lines = `
李建国 15 2 0 0
张慧敏 14 3 0 0
王志强 13 4 0 0
陈秀英 16 1 0 0
赵国华 10 6 1 0
孙丽萍 12 4 1 0
罗文静 12 4 1 0
曹志远 6 9 2 0
袁立新 11 5 1 0
潘海波 8 8 1 0
蔡明辉 9 7 1 -
魏晓东 10票 6 1 0
沈婷婷 9 8 0 0
钟伟明 11 6 - -
范学军 3 5 8 1
石德厚 7 8 1 -
肖雅倩 11 5 1 0
戴鹏飞 8 8 1 0
`;

const cellOf = (text: string | null): string | number | null => (text === null || text.endsWith('票') ? text : Number(text));

export const sampleAppraisal = (): readonly EntryRow<typeof appraisalLedger>[] => cellsOf(lines).map(([member, ...votes]) => ({
  member: member!,
  ...Object.fromEntries(voteFields.map((field, index) => [field, cellOf(votes[index] ?? null)])),
}));
