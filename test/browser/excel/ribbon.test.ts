import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { HostWorkbook } from '../../excel-host/model/workbook.js';
import { excelBrowser, type ExcelPage } from './excel-page.js';
import { faultySchool, sampleSchool } from './schools.js';
import { outputNames } from '../../sheet-names.js';

const excel = excelBrowser();
const results = outputNames;
const names = (workbook: HostWorkbook): string[] => workbook.sheets.map(({ name }) => name);

/** The pane over this workbook, once it has read it. */
async function opened(workbook: HostWorkbook): Promise<ExcelPage> {
  const found = await excel.open({ workbook });
  await found.page.getByRole('tab', { name: /检查/ }).waitFor();
  await found.page.getByRole('progressbar').waitFor({ state: 'detached' });
  return found;
}

/** Clicks 计算排名 as Excel does: office.js keeps the command under its name. Gives how often Excel was told that it ended. */
const click = (page: Page): Promise<number> => page.evaluate(async () => {
  type Command = (event: { completed(): void }) => unknown;
  const { actions } = Office as unknown as { actions: { _association: { mappings: Record<string, Command> } } };
  let times = 0;
  await actions._association.mappings['computeRanking'.toUpperCase()]!({ completed: () => { times++; } });
  return times;
});

/** Plays an Excel in which page and ribbon share their runtime; gives how often the pane was asked to open. */
async function shareRuntime(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { requirements } = Office.context;
    const isSetSupported = requirements.isSetSupported.bind(requirements) as (name: string, version?: string | number) => boolean;
    requirements.isSetSupported = (name: string, version?: string | number) => name === 'SharedRuntime' || isSetSupported(name, version);
    Object.assign(window, { panesShown: 0 });
    Office.addin.showAsTaskpane = async () => void (window as unknown as { panesShown: number }).panesShown++;
  });
  return () => page.evaluate(() => (window as unknown as { panesShown: number }).panesShown);
}

describe('计算排名 in the ribbon, where entries have errors,', () => {
  test('writes 数据校验 alone and shows it, if the pane cannot be opened', async () => {
    const { page, host } = await opened(await faultySchool());
    const before = host.workbook.snapshot().sheets;
    expect(await click(page)).toBe(1);
    expect(names(host.workbook)).toEqual([...before.map(({ name }) => name), '数据校验']);
    expect(host.workbook.snapshot().sheets.slice(0, -1)).toEqual(before);
    expect(host.workbook.active.name).toBe('数据校验');
  });
  test('opens the pane and writes nothing, where it can be opened', async () => {
    const { page, host } = await opened(await faultySchool());
    const panesShown = await shareRuntime(page);
    const before = host.workbook.snapshot();
    expect(await click(page)).toBe(1);
    expect(await panesShown()).toBe(1);
    expect(host.workbook.snapshot()).toEqual(before);
  });
});

describe('计算排名 in the ribbon, when Excel fails,', () => {
  test('opens the pane, tells Excel that it ended, and the next click succeeds', async () => {
    const { page, host } = await opened(await sampleSchool());
    const panesShown = await shareRuntime(page);
    const before = host.workbook.snapshot();
    host.requests.failAt(1, { code: 'AccessDenied', andOn: true });
    expect(await click(page)).toBe(1);
    host.requests.forget();
    expect(await panesShown()).toBe(1);
    expect(host.workbook.snapshot()).toEqual(before);
    expect(await click(page)).toBe(1);
    expect(names(host.workbook)).toEqual(expect.arrayContaining(results));
  });
});

describe('计算排名 in the ribbon, where entries are in order,', () => {
  test('writes the result beside the entries, shows it without the pane, and tells Excel once that it ended', async () => {
    const { page, host } = await opened(await sampleSchool());
    const panesShown = await shareRuntime(page);
    const before = host.workbook.snapshot().sheets;
    expect(await click(page)).toBe(1);
    expect(names(host.workbook)).toEqual([...before.map(({ name }) => name), ...results]);
    expect(host.workbook.snapshot().sheets.slice(0, -results.length)).toEqual(before);
    expect(host.workbook.active.name).toBe('评比结果');
    expect(await panesShown()).toBe(0);
  });
});
