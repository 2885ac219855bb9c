import { describe, expect, test, vi } from 'vitest';
import { computeRanking } from '../../src/commands/compute-ranking.js';
import { lastResult } from '../../src/core/report/last-result.js';
import { HostFailure } from '../../src/workbook/host-failure.js';
import { school, schoolWith } from '../core/school.js';
import { OpenXlsx } from '../taskpane/open-xlsx.js';

const clock = (): Date => new Date(2026, 5, 30, 8, 5, 9);
const everything = (): boolean => true;
const namesIn = async (workbook: OpenXlsx): Promise<string[]> => (await workbook.read(everything)).headings.map(({ name }) => name);

async function clicked(workbook: OpenXlsx, isPaneShown = true) {
  const showPane = vi.fn(async () => isPaneShown);
  return { ending: await computeRanking(workbook, clock, showPane), panes: showPane.mock.calls.length };
}

describe('entries with an error', () => {
  const faulty = (): Promise<OpenXlsx> => OpenXlsx.of(schoolWith('评比打分', { C2: '九十' }));
  test('open the pane and leave the workbook as it was', async () => {
    const workbook = await faulty();
    const before = await namesIn(workbook);
    expect(await clicked(workbook)).toEqual({ ending: 'blocked', panes: 1 });
    expect(await namesIn(workbook)).toEqual(before);
    expect(workbook.shown).toEqual([]);
  });
  test('are listed in 数据校验 where the pane cannot be opened', async () => {
    const workbook = await faulty();
    const before = await namesIn(workbook);
    expect(await clicked(workbook, false)).toEqual({ ending: 'blocked', panes: 1 });
    expect(await namesIn(workbook)).toEqual([...before, '数据校验']);
    expect(workbook.shown).toEqual([{ sheet: '数据校验', cells: null }]);
  });
});

describe('a failure', () => {
  test.each(['read', 'writeSheets', 'show'] as const)('of %s opens the pane and rejects nothing', async (call) => {
    const workbook = await OpenXlsx.of(school());
    workbook.failNext(call, new HostFailure('busy'));
    expect(await clicked(workbook)).toEqual({ ending: 'failed', panes: 1 });
  });
  test('of the pane too is borne in silence', async () => {
    const workbook = await OpenXlsx.of(school());
    workbook.failNext('read', new HostFailure('busy'));
    expect(await computeRanking(workbook, clock, () => Promise.reject(new Error('no pane')))).toBe('failed');
  });
});

describe('entries in order', () => {
  test('are computed, written and shown, without the pane', async () => {
    const workbook = await OpenXlsx.of(school());
    expect(await clicked(workbook)).toEqual({ ending: 'written', panes: 0 });
    expect(workbook.shown).toEqual([{ sheet: '评比结果', cells: null }]);
    expect(lastResult(await workbook.read(everything))).toMatchObject({ at: '2026-06-30 08:05:09', asOf: '2026-06-30', standings: [{ id: 'T1', total: 91.5 }, { id: 'T2' }, { id: 'T3' }, { id: 'T4' }] });
  });
  test('that somebody changes meanwhile are read once more', async () => {
    const workbook = await OpenXlsx.of(school());
    const release = workbook.hold('writeSheets');
    const click = clicked(workbook);
    await vi.waitFor(() => expect(workbook.calls).toContain('writeSheets'));
    await workbook.typed({ sheet: '评比打分', cell: 'F5', value: 99 });
    release();
    expect(await click).toEqual({ ending: 'written', panes: 0 });
    // 60, 61, 62 and 99 give 282 / 4.
    expect(lastResult(await workbook.read(everything))!.standings.find(({ id }) => id === 'T4')!.total).toBe(70.5);
  });
});
