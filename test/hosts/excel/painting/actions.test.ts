import { beforeEach, describe, expect, test } from 'vitest';
import { paintSheet } from '../../../../src/hosts/excel/painting/paint-sheet.js';
import { table, type SheetDescription } from '../../../../src/workbook/description.js';
import { layOut } from '../../../../src/workbook/layout.js';
import { ExcelStandIn } from '../../../excel-host/excel-stand-in.js';

let standIn: ExcelStandIn;

beforeEach(() => {
  standIn = ExcelStandIn.start({ api: '1.9' });
});

/** A ranking of so many: grades in runs, states that change from row to row, a link and a long sentence each. */
const ranking = (contestants: number): SheetDescription => ({
  key: 'ranking', name: '评比结果', role: 'output', landscape: true, footer: '示范小学', tabColour: 'B22222',
  widths: [7, 10, 11, 10, 10, 10, 12, 10, 60, 12],
  blocks: [
    { kind: 'title', text: '评比结果' },
    table('ranking', Array.from({ length: contestants }, (_, index) => index), [
      { header: '名次', style: 'integer', value: (row) => row + 1 },
      { header: '编号', style: 'centred', value: (row) => `T${String(row).padStart(5, '0')}` },
      { header: '姓名', style: 'centred', value: (row) => `教师${row}` },
      { header: '一', style: 'score', value: (row) => row / 7 },
      { header: '二', style: 'score', format: '0.000', value: (row) => row / 11 },
      { header: '总分', style: 'total', value: (row) => row / 3 },
      { header: '状态', style: 'centred', value: (row) => (row % 2 === 0 ? '有效' : '无效'), styleOf: (row) => (row % 2 === 0 ? 'passed' : 'missing') },
      { header: '等次', style: 'centred', value: () => '一等奖', styleOf: (row) => (row * 10 < contestants * 3 ? 'grade-1' : row * 10 < contestants * 7 ? 'grade-2' : 'grade-3') },
      { header: '说明', style: 'wrapped', value: (row) => '课题研究：各评委 85、90，平均 87.50。'.repeat(1 + (row % 6)) },
      { header: '来源', style: 'link', value: (row) => `第${row}行`, link: (row) => ({ sheet: '评比打分', cells: `A${row + 2}` }) },
    ], { leads: true }),
  ],
});

interface Cost {
  readonly actions: number;
  readonly bytes: number;
  readonly estimated: number;
  readonly largestStep: number;
}

async function cost(contestants: number): Promise<Cost> {
  let estimated = 0;
  let largestStep = 0;
  standIn.forget();
  await standIn.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`评比结果${contestants}`);
    let share = 0;
    for (const bytes of paintSheet(sheet, layOut(ranking(contestants)))) {
      estimated += bytes;
      largestStep = Math.max(largestStep, bytes);
      share += bytes;
      if (share < 3_000_000) continue;
      share = 0;
      await context.sync();
    }
    await context.sync();
  });
  const sent = standIn.requests.filter(({ isRelease }) => !isRelease);
  return { actions: sum(sent.map(({ actions }) => actions)), bytes: sum(sent.map(({ bytesIn }) => bytesIn)), estimated, largestStep };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('painting', () => {
  test('takes few hundred actions for a school, and few more for ten thousand teachers', async () => {
    const school = await cost(45);
    const city = await cost(10_000);
    expect(school.actions).toBeLessThan(400);
    expect(city.actions).toBeLessThan(1000);
    // Whatever grows with the rows grows by blocks of them.
    expect((city.actions - school.actions) / 10_000).toBeLessThan(0.06);
  });

  test('says what it has queued, rather too much than too little, and never much at once', async () => {
    for (const contestants of [1, 45, 3000]) {
      const { bytes, estimated, largestStep } = await cost(contestants);
      expect(estimated).toBeGreaterThan(bytes * 0.95);
      expect(estimated).toBeLessThan(bytes * 2);
      expect(largestStep).toBeLessThan(300_000);
    }
  });

  test('asks Excel to keep no range', async () => {
    await cost(45);
    expect(standIn.requests.some(({ isRelease }) => isRelease)).toBe(false);
  });
});
