/** A workbook that was computed before it is opened here. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CellChange } from '../../../src/workbook/host.js';
import { printed, withPrinter } from './printer.js';
import { at, computedSchool } from './schools.js';
import { cellField, dropFiles, goToCell, gridShown, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();

/** Opened on another day than it was computed, with 评比结果 in front. */
async function opened(...changes: readonly CellChange[]): Promise<Page> {
  const page = await open();
  await page.clock.setFixedTime(new Date(2026, 6, 2, 9));
  await dropFiles(page, [{ name: '昨天.xlsx', bytes: await computedSchool(...changes) }]);
  await gridShown(page);
  await page.getByRole('tab', { name: /^评比结果/ }).click();
  return page;
}

const print = (page: Page): Promise<void> => page.getByRole('button', { name: '打印', exact: true }).click();

describe('a result sheet that is not what the entries give has no page, and a sentence says why', () => {
  const cases: [string, CellChange, RegExp][] = [
    ['changed by hand', at('评比结果', 'A1', '我的题目'), /“评比结果”与填报数据算出的不同：手工改过/],
    ['of other entries', at('评比打分', 'C2', 71), /上次计算以后填报数据改过，“评比结果”已不是这些数据的结果/],
  ];
  test.each(cases)('%s', async (_, change, why) => {
    const page = await opened(change);
    await page.getByRole('status').getByText(why).waitFor();
    expect(await page.getByRole('region', { name: '评比结果' }).count()).toBe(0);
    expect(await page.getByRole('group', { name: '显示方式' }).count()).toBe(0);
    await withPrinter(page);
    await print(page);
    await page.getByRole('alert').getByText(why).waitFor();
    expect(await printed(page)).toEqual([]);
  });
});

test('its page is shown with its charts, and printed, whatever is typed since', async () => {
  const page = await opened();
  const paper = page.getByRole('region', { name: '评比结果' });
  await paper.getByRole('img').first().waitFor();
  await withPrinter(page);
  await print(page);
  await page.waitForFunction(() => (window as unknown as { printed: unknown[] }).printed.length === 1);
  const [{ file, pages }] = await printed(page) as [Awaited<ReturnType<typeof printed>>[0]];
  expect(file).toBe('昨天 评比结果');
  expect(pages[0]).toContain('优质课评比结果');
  expect(pages[0]).toContain('统计日期：2026-06-30');

  // What stands in the sheet is still that result.
  await page.getByRole('tab', { name: '评比打分', exact: true }).click();
  await goToCell(page, 'C2');
  await cellField(page, 'C2').fill('71');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^首页/ }).click();
  await page.getByRole('region', { name: '首页' }).getByRole('img').first().waitFor();
});

test('a sheet that was never brought to the front before is printed at once', async () => {
  const page = await opened();
  await withPrinter(page);
  await page.getByRole('tab', { name: /^年度总结/ }).click();
  await page.keyboard.press('Control+p');
  await page.waitForFunction(() => (window as unknown as { printed: unknown[] }).printed.length === 1);
  expect((await printed(page))[0]!.pages[0]).toContain('总结');
});
