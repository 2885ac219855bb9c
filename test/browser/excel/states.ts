/** What the secretary comes upon in the course of the work, and how it comes about in the real page. */

import type { Page } from 'playwright-core';
import type { ExcelHost } from '../../excel-host/excel-host.js';
import type { HostWorkbook } from '../../excel-host/model/workbook.js';
import { faultySchool, sampleSchool } from './schools.js';

export interface State {
  readonly workbook?: () => Promise<HostWorkbook>;
  /** From the opened pane to the state. */
  readonly reach: (page: Page, host: ExcelHost) => Promise<unknown>;
  readonly height?: number;
}

const step = (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();
const shown = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

async function compute(page: Page): Promise<void> {
  await step(page, /计算/);
  await page.getByRole('button', { name: /写入结果$/ }).click();
  await page.getByRole('button', { name: '打开评比结果' }).first().waitFor();
}

export const states: Readonly<Record<string, State>> = {
  start: { reach: (page) => page.getByRole('button', { name: '建立工作簿' }).waitFor() },
  check: { workbook: faultySchool, reach: (page) => shown(page, '警告') },
  fixes: {
    workbook: sampleSchool,
    reach: async (page) => {
      await page.getByRole('button', { name: /^修复全部/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  'compute-first': { workbook: sampleSchool, reach: (page) => step(page, /计算/).then(() => shown(page, '首次计算')) },
  blocked: { workbook: faultySchool, reach: (page) => step(page, /计算/).then(() => shown(page, '先改正 2 处错误')) },
  written: { workbook: sampleSchool, reach: compute },
  changed: {
    workbook: sampleSchool,
    reach: async (page, host) => {
      await compute(page);
      host.workbook.sheet('评比打分').type('C2:F8', 0);
      await shown(page, '等次变化');
    },
  },
  ranking: {
    workbook: sampleSchool,
    reach: async (page) => {
      await step(page, /结果/);
      await page.getByRole('button', { expanded: false, name: /第?1/ }).first().click();
      await shown(page, /去掉最高|平均|得分/);
    },
  },
  grades: { workbook: sampleSchool, reach: (page) => step(page, /结果/).then(() => page.getByRole('tab', { name: '等次' }).click()).then(() => shown(page, '一等奖')) },
  coverage: { workbook: sampleSchool, reach: (page) => step(page, /结果/).then(() => page.getByRole('tab', { name: '帮扶覆盖' }).click()).then(() => shown(page, '青年教师帮扶覆盖率')) },
  works: { workbook: sampleSchool, reach: (page) => step(page, /结果/).then(() => page.getByRole('tab', { name: '各项工作' }).click()).then(() => shown(page, '近期待办')) },
  settings: { workbook: sampleSchool, reach: (page) => step(page, /设置/).then(() => shown(page, '学校名称')) },
  locked: {
    workbook: sampleSchool,
    reach: async (page, host) => {
      await compute(page);
      host.workbook.sheet('评比结果').protect();
      await page.getByRole('button', { name: '打开评比结果' }).first().waitFor();
      host.workbook.sheet('评比打分').type('C2', 60);
      await page.getByRole('button', { name: '重新写入结果' }).click();
      await shown(page, /“评比结果”受保护/);
      await page.locator('button:not([aria-disabled="true"])', { hasText: '打开“评比结果”' }).waitFor();
    },
  },
  unfinished: {
    workbook: sampleSchool,
    reach: async (page, host) => {
      await compute(page);
      host.workbook.sheet('评比打分').type('C2', 60);
      await page.getByRole('button', { name: '重新写入结果' }).waitFor();
      host.requests.failAt(2, { code: 'GeneralException', after: 40, andOn: true });
      await page.getByRole('button', { name: '重新写入结果' }).click();
      await shown(page, /写入没有完成/);
      // The pane is opened again, and Excel does its work again.
      host.requests.forget();
      await page.reload();
      await shown(page, /上一次写入中断/);
      await shown(page, '警告');
    },
  },
};
