import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cellField, checked, goToCell, openSample, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();
const kept = (page: Page): Promise<number> => page.evaluate(async () => {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'meritbook-recovery')) return 0;
  return new Promise<number>((counted, failed) => {
    const opening = indexedDB.open('meritbook-recovery');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => { opening.result.close(); counted(counting.result); };
    };
  });
});

async function switchRecovery(page: Page): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('switch', { name: '意外关闭后可恢复' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '关闭', exact: true }).click();
}

async function typed(page: Page, value: string): Promise<void> {
  await goToCell(page, 'A1');
  await cellField(page, 'A1').fill(value);
  await page.keyboard.press('Enter');
  await page.getByText('未保存', { exact: true }).waitFor();
}

test('nothing is kept that nobody asked for', async () => {
  const page = await open();
  await openSample(page);
  await typed(page, '甲');
  await page.waitForTimeout(4000);
  expect(await kept(page)).toBe(0);
});

test('where it is wanted, what was typed comes back after a crash, and saving clears it', async () => {
  const first = await open();
  await openSample(first);
  await switchRecovery(first);
  await typed(first, '甲');
  await expect.poll(() => kept(first), { timeout: 15_000 }).toBe(1);
  // Another page does not offer what is still open here.
  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.getByRole('button', { name: '示例' }).waitFor();
  await second.waitForTimeout(500);
  expect(await second.getByRole('button', { name: '恢复', exact: true }).count()).toBe(0);
  // Without the questions that a page asks before it goes.
  await first.close();
  await second.reload();
  await second.getByRole('button', { name: '恢复', exact: true }).click();
  await checked(second);
  await goToCell(second, 'A1');
  expect(await cellField(second, 'A1').inputValue()).toBe('甲');
  await second.getByText('未保存', { exact: true }).waitFor();
  await second.getByRole('button', { name: '保存', exact: true }).click();
  await second.getByText('已存到浏览器的下载文件夹').waitFor();
  expect(await kept(second)).toBe(0);
});

test('switching it off removes what was kept', async () => {
  const page = await open();
  await openSample(page);
  await switchRecovery(page);
  await typed(page, '甲');
  await expect.poll(() => kept(page), { timeout: 15_000 }).toBe(1);
  await switchRecovery(page);
  await expect.poll(() => kept(page)).toBe(0);
});
