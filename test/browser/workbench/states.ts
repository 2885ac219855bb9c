/** What somebody comes upon in the course of the work, and how it comes about. */

import type { Page } from 'playwright-core';
import { at, computedSchool, faultySchool } from './schools.js';
import { dropFiles, gridShown, openSample } from './workbench-page.js';

export interface State {
  /** From the first screen to the state. */
  readonly reach: (page: Page) => Promise<unknown>;
  readonly width?: number;
  readonly language?: 'zh-CN' | 'en-US';
}

const sample = async (page: Page): Promise<void> => {
  await openSample(page);
  await gridShown(page);
};

async function computed(page: Page): Promise<void> {
  await sample(page);
  await page.getByRole('tab', { name: '计算' }).click();
  await page.getByRole('button', { name: '写入结果' }).first().click();
  await page.getByRole('button', { name: '打开评比结果' }).first().waitFor();
}

async function paper(page: Page, sheet: string): Promise<void> {
  await computed(page);
  await page.getByRole('tab', { name: new RegExp(`^${sheet}\\s*结果表`) }).click();
  await page.getByRole('region', { name: sheet }).waitFor();
}

export const states: Readonly<Record<string, State>> = {
  welcome: { reach: (page) => page.getByRole('button', { name: '打开' }).waitFor() },
  'welcome-english': { language: 'en-US', reach: (page) => page.getByRole('button', { name: 'Open' }).waitFor() },
  menu: { reach: (page) => page.getByRole('button', { name: '更多' }).click() },
  unreadable: { reach: async (page) => {
    await dropFiles(page, [{ name: '台账.xls', bytes: Buffer.from('编号,姓名\n') }]);
    await page.getByRole('alert').getByText('CSV').waitFor();
  } },
  sample: { reach: sample },
  'sample-narrow': { width: 700, reach: sample },
  issue: { reach: async (page) => {
    await sample(page);
    await page.getByRole('button', { name: /，B12：/ }).click();
    await page.getByRole('group', { name: '单元格' }).getByText('可自动修复').waitFor();
  } },
  'hidden-sheets': { reach: async (page) => {
    await dropFiles(page, [{ name: '台账.xlsm', bytes: await faultySchool() }]);
    await gridShown(page);
    await page.getByRole('button', { name: '显示隐藏的 2 张工作表' }).click();
    await page.getByRole('tab', { name: '隐藏 已隐藏', exact: true }).click();
  } },
  question: { reach: async (page) => {
    await computed(page);
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('dialog').waitFor();
  } },
  computed: { reach: computed },
  home: { reach: (page) => paper(page, '首页') },
  ranking: { reach: (page) => paper(page, '评比结果') },
  'ranking-grid': { reach: async (page) => {
    await paper(page, '评比结果');
    await page.getByRole('button', { name: '表格', exact: true }).click();
  } },
  'no-page': { reach: async (page) => {
    await dropFiles(page, [{ name: '台账.xlsx', bytes: await computedSchool(at('评比结果', 'A1', '我的题目')) }]);
    await gridShown(page);
    await page.getByRole('tab', { name: /^评比结果/ }).click();
    await page.getByText('手工改过').waitFor();
  } },
};
