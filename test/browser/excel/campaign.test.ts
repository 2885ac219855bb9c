import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { HostWorkbook } from '../../excel-host/model/workbook.js';
import { excelBrowser } from './excel-page.js';
import { goToStep, pressButton } from './keyboard.js';
import { faultySchool, sampleSchool } from './schools.js';
import { ledgerNames, outputNames } from '../../sheet-names.js';

const excel = excelBrowser();
const ledgers = ['填写说明', ...ledgerNames];
const results = outputNames;
const names = (workbook: HostWorkbook): string[] => workbook.sheets.map(({ name }) => name);
const step = (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();
/** The sheets' links bear the same names as the buttons below them. */
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();

/** The sheets that people fill, as a reader sees them. */
function inputs(workbook: HostWorkbook): unknown {
  const { sheets } = workbook.snapshot();
  return sheets.filter(({ name }) => !results.includes(name));
}

/** The ranking as it stands in the sheet: name and grade by rank. */
function rankingIn(workbook: HostWorkbook): string[] {
  const { cells } = workbook.snapshot().sheets.find(({ name }) => name === '评比结果')!;
  const header = Object.keys(cells).find((address) => cells[address]!.value === '名次')!;
  const row = Number(/\d+/.exec(header)![0]);
  const columns = Object.keys(cells).filter((address) => address.endsWith(String(row)) && /^[A-Z]+$/.test(address.slice(0, -String(row).length)));
  const columnOf = (title: string): string => columns.find((address) => cells[address]!.value === title)!.slice(0, -String(row).length);
  const found: string[] = [];
  for (let next = row + 1; cells[`A${next}`]; next++) found.push(`${String(cells[`A${next}`]!.value)} ${String(cells[`${columnOf('姓名')}${next}`]!.value)} ${String(cells[`${columnOf('等次')}${next}`]!.value)}`);
  return found;
}

describe('the whole way from an empty workbook to the result', () => {
  test('by mouse', async () => {
    const { page, host } = await excel.open();
    await button(page, '插入示例数据').click();
    await page.getByText('已插入示例数据').waitFor();
    expect(names(host.workbook)).toEqual(['Sheet1', ...ledgers]);
    const before = inputs(host.workbook);
    await step(page, /计算/);
    await button(page, '写入结果').click();
    await button(page, '打开评比结果').click();
    expect(names(host.workbook)).toEqual(['Sheet1', ...ledgers, ...results]);
    expect(inputs(host.workbook)).toEqual(before);
    await expect.poll(() => host.workbook.active.name).toBe('评比结果');
    // 3:4:3 of 38: the first 11, then up to 27 (11.4 and 26.6, rounded).
    const grades = rankingIn(host.workbook).map((line) => line.split(' ')[2]!);
    expect(grades).toHaveLength(38);
    await page.getByText('结果与当前数据一致').waitFor();
  });
  test('by keyboard alone', async () => {
    const { page, host } = await excel.open();
    await pressButton(page, '插入示例数据');
    await page.getByText('已插入示例数据').waitFor();
    await goToStep(page, /计算/);
    await pressButton(page, '写入结果');
    await pressButton(page, '打开评比结果');
    await expect.poll(() => host.workbook.active.name).toBe('评比结果');
    await goToStep(page, /检查/);
    await pressButton(page, /修复全部/);
    await pressButton(page, /^修复 \d+ 处$/);
    await page.getByText(/已修复 \d+ 处/).waitFor();
    await page.getByText(/数据已变动/).first().waitFor();
  });
  test('in English', async () => {
    const { page, host } = await excel.open({ language: 'en-US' });
    await button(page, /sample/i).click();
    await page.getByRole('tab', { name: /check/i }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/[\u4e00-\u9fff]{2,}(?:，|。)/);
    expect(names(host.workbook)).toEqual(['Sheet1', ...ledgers]);
  });
});

test('an issue that is clicked selects its cell in the workbook', async () => {
  const { page, host } = await excel.open({ workbook: await faultySchool() });
  await button(page, /错误$/).click();
  await button(page, /，C2：/).click();
  await expect.poll(() => host.workbook.active.name).toBe('评比打分');
  expect(host.workbook.selection).toEqual([{ top: 2, left: 3, bottom: 2, right: 3 }]);
});

describe('errors', () => {
  test('block the result, and nothing is written', async () => {
    const { page, host } = await excel.open({ workbook: await faultySchool() });
    const before = host.workbook.snapshot();
    await step(page, /计算/);
    await page.getByText('先改正 2 处错误').waitFor();
    expect(await button(page, '写入结果').count()).toBe(0);
    expect(host.workbook.snapshot()).toEqual(before);
  });
  test('are left out in a second step, which is stamped on every result sheet', async () => {
    const { page, host } = await excel.open({ workbook: await faultySchool() });
    await step(page, /计算/);
    await button(page, /^不改正/).click();
    await button(page, '写入非正式结果').click();
    await page.getByText('已写入带“非正式”标记的结果').waitFor();
    for (const name of results) {
      const shown = Object.values(host.workbook.snapshot().sheets.find((sheet) => sheet.name === name)!.cells).map(({ value }) => String(value));
      expect(shown.some((text) => text.includes('非正式'))).toBe(true);
    }
  });
});

describe('two people at one workbook', () => {
  test('an entry changed while the result is written: nothing is written, and the pane says in which sheet', async () => {
    const { page, host } = await excel.open({ workbook: await sampleSchool() });
    await step(page, /计算/);
    await button(page, '写入结果').waitFor();
    host.requests.between(1, (workbook) => void workbook.sheet('评比打分').fill('C2', [[61]]));
    await button(page, '写入结果').click();
    await page.getByText(/计算期间“评比打分”有人改动/).waitFor();
    expect(names(host.workbook)).toEqual(['Sheet1', ...ledgers]);
    await button(page, '写入结果').click();
    await button(page, '打开评比结果').waitFor();
  });
  test('an entry changed later makes the result stale, and the preview says who moves', async () => {
    const { page, host } = await excel.open({ workbook: await sampleSchool() });
    await step(page, /计算/);
    await button(page, '写入结果').click();
    await button(page, '打开评比结果').waitFor();
    const first = rankingIn(host.workbook)[0]!.split(' ')[1]!;
    // Whoever is first has 0 from every judge now in the first component.
    const scores = host.workbook.sheet('评比打分');
    for (const [address, { value }] of Object.entries(host.workbook.snapshot().sheets.find(({ name }) => name === '评比打分')!.cells)) {
      if (address.startsWith('A') && value === first) scores.type(address.replace('A', 'C'), 0);
    }
    await page.getByText('数据已变动：1 张表').first().waitFor();
    await page.getByText('等次变化').waitFor();
    expect(await page.getByText(first).count()).toBeGreaterThan(0);
  });
});

test('the last result comes back in one click', async () => {
  const { page, host } = await excel.open({ workbook: await sampleSchool() });
  await step(page, /计算/);
  await button(page, '写入结果').click();
  await button(page, '打开评比结果').waitFor();
  const former = rankingIn(host.workbook);
  host.workbook.sheet('评比打分').type('C2', 0);
  await page.getByText('数据已变动：1 张表').first().waitFor();
  await button(page, /写入结果/).click();
  await button(page, '打开评比结果').waitFor();
  await button(page, /^恢复上次结果/).click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click();
  await page.getByText('已恢复上次写入之前的结果').waitFor();
  expect(rankingIn(host.workbook)).toEqual(former);
});
