import type { Content } from '../../../workbook/description.js';
import type { scores } from '../../ledgers/scores.js';
import type { EntryRow } from '../ledger-sheet.js';
import { cellsOf } from './lines.js';

type ScoreRow = EntryRow<typeof scores>;

/** Two of the school, one of its retired teachers, four from outside; how strictly each of them marks. */
const judges = [
  ['李建国', 0.5], ['王志强', -0.5], ['石德厚', 1], ['周文博', -1.5], ['梁素芳', 0], ['韩松涛', -1], ['吴静怡', 1.5],
] as const;

// 参评教师 课题研究 教学设计 听课评课 教学展示: about what the judges think of each.
// `=` has another's marks, dealt to other judges: the two tie on both sides of the first cut.
const lines = `
张慧敏 90 93 92 94
王志强 92 91 90 91
陈秀英 96 95 94 96
赵国华 85 86 88 84
孙丽萍 83 88 86 92
何玉梅 91 94 91 93
罗文静 88 92 90 91
郑晓燕 84 89 87 90
黄春兰 79 86 88 85
周敏 86 90 89 88
宋佳宁 82 87 84 86
唐桂芳 76 84 87 82
冯雨晴 88 93 87 92
邓思琪 80 85 82 84
彭晓丽 87 91 88 92
曾雪梅 84 87 89 86
肖雅倩 85 92 88 93
田小芳 80 87 88 87
董文娟 77 83 80 82
袁立新 93 92 94 92
潘海波 86 88 90 89
于淑珍 84 88 91 87
蒋丽华 82 88 86 89
蔡明辉 89 88 87 90
杜永强 74 81 85 79
叶子豪 =彭晓丽
程思远 75 82 78 81
苏红梅 81 85 87 86
魏晓东 88 89 90 88
吕艳玲 78 84 83 85
丁佳慧 83 90 85 89
任国栋 85 83 86 84
沈婷婷 90 91 88 93
姚思瑶 82 89 84 88
傅小云 72 82 79 86
钟伟明 89 90 92 90
汪淑贤 79 85 84 88
戴鹏飞 78 81 83 87
崔玉兰 77 83 86 80
范学军 86 84 82 83
`;

const sheets = cellsOf(lines) as string[][];

const exceptions: Readonly<Record<string, Partial<ScoreRow>>> = {
  '吕艳玲/吴静怡': { research: '回避', design: '回避', observation: '回避', teaching: '回避', note: '亲属，回避' },
  '蒋丽华/韩松涛': { design: '86.5' },
  '任国栋/梁素芳': { teaching: '８４' },
  '沈婷婷/周文博': { contestant: '沈\u3000婷婷' },
  '崔玉兰/石德厚': { contestant: 'T043' },
};

const noteOn = (row: ScoreRow, note: string): { note?: Content } => (row.judge === judges[0][0] ? { note } : {});

export const sampleScores = (): readonly ScoreRow[] => sheets.flatMap((_, order) =>
  judges.map((_, seat) => asHanded(rowOf(order, seat))));

function rowOf(order: number, seat: number): ScoreRow {
  const [contestant, ...merits] = sheets[order]!;
  const [research, design, observation, teaching] = marksOf(merits, order, seat);
  return { contestant: contestant!, judge: judges[seat]![0], research: research!, design: design!, observation: observation!, teaching: teaching! };
}

function marksOf(merits: readonly string[], order: number, seat: number): number[] {
  if (!merits[0]!.startsWith('=')) return merits.map((merit, component) => markOf(Number(merit), order, seat, component));
  const alike = sheets.findIndex(([contestant]) => contestant === merits[0]!.slice(1));
  return marksOf(sheets[alike]!.slice(1), alike, (seat + 3) % judges.length);
}

/** Around what the contestant deserves, in halves of a mark, never alike from judge to judge. */
function markOf(merit: number, order: number, seat: number, component: number): number {
  const mood = ((order * 31 + seat * 17 + component * 23 + order * seat * 7 + seat * component * 5) % 9) - 4;
  return Math.min(99.5, merit + judges[seat]![1] + mood / 2);
}

/** What happens on the day: one is ill, one hands in no paper, a judge stands back, two marks are typed as text. */
function asHanded(row: ScoreRow): ScoreRow {
  const at = `${row.contestant as string}/${row.judge as string}`;
  if (row.contestant === '杜永强') return { ...row, teaching: '缺赛', ...noteOn(row, '因病未参加教学展示') };
  if (row.contestant === '戴鹏飞') return { ...row, research: null, ...noteOn(row, '未交课题材料') };
  return { ...row, ...exceptions[at] };
}
