import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { builtSite, cellField, downloaded, goToCell, openSample, workbenchBrowser } from './workbench-page.js';

let folder: string;
const { open } = workbenchBrowser(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meritbook-update-'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
});
beforeEach(() => cp(builtSite, folder, { recursive: true, force: true }));

/** Puts a site in the place of the former one that differs in its page, as its list of files says. */
async function renewSite(): Promise<void> {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'service-worker.js')];
  await writeFile(page, (await readFile(page, 'utf8')).replace('<html', '<html data-version="new"'));
  const before = await readFile(worker, 'utf8');
  const after = before.replace(/("index\.html","revision":")\w+/, '$1fedcba9876543210');
  expect(after).not.toBe(before);
  await writeFile(worker, after);
}

/** The page as it is kept by the browser. */
async function keptPage(): Promise<Page> {
  const page = await open({ keepsOffline: true });
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.reload();
  await page.getByRole('button', { name: '示例' }).waitFor();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  return page;
}

const version = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['version']);
const offer = (page: Page) => page.getByText('工作台有新版本', { exact: false });
const update = (page: Page) => page.getByRole('button', { name: '更新', exact: true });

test('the first version is offered to nobody, a newer one is, and takes the old one’s place when it is asked for', async () => {
  const page = await keptPage();
  expect(await offer(page).count()).toBe(0);
  await renewSite();
  await page.reload();
  await offer(page).waitFor();
  expect(await version(page)).toBeUndefined();
  await update(page).click();
  await expect.poll(() => version(page).catch(() => undefined)).toBe('new');
  await page.getByRole('button', { name: '示例' }).waitFor();
  expect(await offer(page).count()).toBe(0);
});

test('unsaved work is saved first', async () => {
  const page = await keptPage();
  await renewSite();
  await page.reload();
  await offer(page).waitFor();
  await openSample(page);
  await goToCell(page, 'A1');
  await cellField(page, 'A1').fill('甲');
  await page.keyboard.press('Enter');
  await page.getByText('保存后可更新').waitFor();
  expect(await update(page).getAttribute('aria-disabled')).toBe('true');
  await downloaded(page, '争优台账-示例.xlsx', () => page.getByRole('button', { name: '保存', exact: true }).click());
  await page.getByText('保存后可更新').waitFor({ state: 'detached' });
  await update(page).click();
  await expect.poll(() => version(page).catch(() => undefined)).toBe('new');
});
