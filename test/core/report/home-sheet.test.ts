import { beforeEach, describe, expect, test } from 'vitest';
import { outputSheets } from '../../../src/core/report/output-sheets.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayIn } from '../../../src/locales/locale.js';
import type { SheetDescription } from '../../../src/workbook/description.js';
import { letVisitsOwe } from '../home/owing-visits.js';
import { contest } from '../ranking.js';
import { schoolWith } from '../school.js';
import { computed, date, day, workbook, type Sheets } from '../workbook.js';
import { cellsOf, tableBelow, textsOf } from './described.js';

beforeEach(() => letVisitsOwe([]));

const sheetIn = (sheets: Sheets): SheetDescription => sheetOf(computed(sheets), workbook(sheets));
const sheetOf = (outcome: ReturnType<typeof computed>, tables: ReturnType<typeof workbook>): SheetDescription =>
  reportSheets(outcome, tables, { at: '2026-06-30 08:00:00', version: '1.2.3' }, sayIn('zh-CN')).find(({ key }) => key === 'home')!;
const works = (sheet: SheetDescription): unknown[][] => tableBelow(sheet, '工作');

describe('a work', () => {
  test('that was not reported has no figure and no change', () =>
    expect(works(sheetIn(contest([[90]])))).toContainEqual(['听课情况', '—', '未填报', '—', '—']));
  test('whose sheet was not written, since one of the user’s bears its name, leads nowhere', () => {
    const sheet = sheetIn({ ...contest([[90]]), 帮扶覆盖: [['我的']] });
    expect(cellsOf(sheet).filter(({ shown }) => shown === '帮扶覆盖').map(({ link }) => link)).toEqual([undefined]);
    expect(cellsOf(sheet).find(({ shown }) => shown === '评比结果')!.link).toEqual({ sheet: '评比结果', cells: 'A1' });
  });
  // T3 and T4 are young and both have a mentor: 2 / 2. Four are ranked.
  test('stands with its key figure in its own format, rates first so that the chart may draw them', () => {
    const sheet = sheetIn(schoolWith('评比打分', {}));
    expect(works(sheet).slice(0, 2)).toEqual([['帮扶覆盖', '青年教师帮扶覆盖率', 1, '—', '—'], ['评比结果', '已排名', 4, '—', '—']]);
    expect(cellsOf(sheet).filter(({ style }) => style === 'total').map(({ format }) => format).filter((format) => format !== undefined)).toEqual(['0.00%', '0']);
  });
});

describe('what is due', () => {
  const visited: Sheets = { ...contest([[90], [80]]), 听课调研: [['日期', '听课人', '授课教师'], [day('2026-06-01'), 'T1', 'T2']] };
  test('may be nothing', () => expect(textsOf(sheetIn(visited))).toContain('没有逾期和 30 天内到期的事项'));
  test('leads to its cell, with the days that are left', () => {
    letVisitsOwe([{ on: date('2026-06-27'), what: '更换黑板', place: { sheet: '听课调研', row: 2, column: 7 } }]);
    const sheet = sheetIn(visited);
    expect(tableBelow(sheet, '日期')).toEqual([['2026-06-27', '更换黑板', '逾期 3 天', '听课调研 第 2 行']]);
    expect(cellsOf(sheet).find(({ shown }) => shown === '听课调研 第 2 行')!.link).toEqual({ sheet: '听课调研', cells: 'G2' });
  });
  test('is shown up to ten, the others are counted', () => {
    letVisitsOwe(Array.from({ length: 13 }, (_, index) => ({ on: date(`2026-07-${String(index + 1).padStart(2, '0')}`), what: `第${index + 1}项`, place: null })));
    const texts = textsOf(sheetIn(visited));
    expect(texts).toContain('第10项');
    expect(texts).not.toContain('第11项');
    expect(texts).toEqual(expect.arrayContaining(['已逾期 0 项，30 天内到期 13 项。', '另有 3 项，见各项工作的结果表。']));
  });
});

describe('computed again', () => {
  const first = contest([[90], [80], [70]]);
  /** Computes these entries after whatever stands in the workbook, and writes. */
  async function next(file: XlsxWorkbook, entries: Sheets, at: string, asOf = '2026-06-30'): Promise<SheetDescription> {
    const outcome = computed(entries, asOf);
    const sheets = reportSheets(outcome, await file.read(() => true), { at, version: '1.2.3' }, sayIn('zh-CN'));
    await file.writeSheets(sheets);
    return sheets.find(({ key }) => key === 'home')!;
  }
  const rank = (sheet: SheetDescription): unknown[] => works(sheet).find(([name]) => name === outputSheets.ranking)!.slice(2);

  test('from the same entries it is the same, and with it what it was compared with', async () => {
    const file = XlsxWorkbook.create();
    const once = cellsOf(await next(file, first, '2026-06-30 08:00:00'));
    expect(cellsOf(await next(file, first, '2026-06-30 09:00:00'))).toEqual(once);

    const grown = contest([[90], [80], [70], [60], [50]]);
    const changed = await next(file, grown, '2026-06-30 10:00:00');
    expect(rank(changed)).toEqual([5, 3, '↑ 2']);
    expect(textsOf(changed)).toContain('上次：统计日期 2026-06-30，写于 2026-06-30 09:00。百分比的变化为百分点。');
    expect(cellsOf(await next(file, grown, '2026-06-30 11:00:00'))).toEqual(cellsOf(changed));
    expect(cellsOf(await next(file, grown, '2026-06-30 12:00:00'))).toEqual(cellsOf(changed));
  });
  test('as of another day it is compared with the one before', async () => {
    const file = XlsxWorkbook.create();
    await next(file, first, '2026-06-30 08:00:00');
    expect(rank(await next(file, first, '2026-07-01 08:00:00', '2026-07-01'))).toEqual([3, 3, '＝']);
  });
  test('after entries came and went, it is compared with what stood in between', async () => {
    const file = XlsxWorkbook.create();
    await next(file, first, '2026-06-30 08:00:00');
    await next(file, contest([[90]]), '2026-06-30 09:00:00');
    expect(rank(await next(file, first, '2026-06-30 10:00:00'))).toEqual([3, 1, '↑ 2']);
  });
});
