/** 打印: exactly the result sheet that is shown goes to the browser's printer. */

import { expect, test } from 'vitest';
import { printed, withPrinter } from './printer.js';
import { gridShown, openSample, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();

test('打印 takes the result sheet that is shown, by its button and by Ctrl+P, and leaves the page as it was', async () => {
  const page = await open();
  await openSample(page);
  await gridShown(page);
  await withPrinter(page);
  expect(await page.getByRole('button', { name: '打印', exact: true }).isEnabled()).toBe(false);
  await page.getByRole('tab', { name: '计算', exact: true }).click();
  await page.getByRole('button', { name: /写入结果$/ }).click();
  await page.getByRole('button', { name: '打开评比结果' }).first().click();
  await page.getByRole('region', { name: /评比结果/ }).first().waitFor();
  const title = await page.title();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.waitForFunction(() => (window as unknown as { printed: unknown[] }).printed.length === 1);
  await page.waitForFunction(() => document.querySelector('.paper-stack') === null);
  await page.keyboard.press('Control+p');
  await page.waitForFunction(() => (window as unknown as { printed: unknown[] }).printed.length === 2);
  const [first, second] = await printed(page);
  expect(first!.file).toContain('评比结果');
  expect(first!.pages[0]).toContain('优质课评比结果');
  expect(first!.pages.every((text) => text.includes('评比结果') && !text.includes('帮扶覆盖情况'))).toBe(true);
  expect(first!.pages.length).toBeGreaterThan(1);
  expect(second).toEqual(first);
  await page.waitForFunction(() => document.querySelector('.paper-stack') === null);
  expect(await page.title()).toBe(title);
});
