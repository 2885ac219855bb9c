import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onDisk, putOnDisk, type Disk } from './disk.js';
import { sampleSchool, valueOf } from './schools.js';
import { cellField, checked, goToCell, openSample, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();

/** Of the page's window: what the system does once somebody opens files with the installed program. */
interface System { hand(launch: { readonly files: readonly FileSystemFileHandle[] }): void }

/** An installed program's page: a tab has no queue of files, or one that is never filled. */
async function installed(): Promise<Page> {
  const page = await open({ hasFileAccess: true });
  await page.addInitScript(() => Object.defineProperty(window, 'launchQueue', {
    value: { setConsumer: (hand: System['hand']) => void Object.assign(window, { hand } satisfies System) },
  }));
  await page.reload();
  await page.getByRole('button', { name: '示例' }).waitFor();
  return page;
}

const hand = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as System).hand({ files: [(window as unknown as Disk).disk] }));

async function typed(page: Page, value: string): Promise<void> {
  await goToCell(page, 'A1');
  await cellField(page, 'A1').fill(value);
  await page.keyboard.press('Enter');
}

test('the manifest tells the system that workbooks can be opened with it', async () => {
  const page = await open();
  const { errors, data } = await (await page.context().newCDPSession(page)).send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { file_handlers: handlers } = JSON.parse(data!) as { readonly file_handlers: readonly { readonly action: string; readonly accept: Readonly<Record<string, readonly string[]>> }[] };
  expect(handlers.map(({ action, accept }) => [action, Object.values(accept).flat()])).toEqual([['../', ['.xlsx', '.xlsm']]]);
});

test('a program that is started for nothing opens nothing', async () => {
  const page = await installed();
  await page.evaluate(() => (window as unknown as System).hand({ files: [] }));
  await page.getByRole('button', { name: '示例' }).click();
  await checked(page);
});

test('a workbook that the system hands over is opened, and saved into its very file', async () => {
  const page = await installed();
  await putOnDisk(page, '本校台账.xlsx', await sampleSchool());
  await hand(page);
  await checked(page);
  await page.getByText('本校台账.xlsx', { exact: true }).waitFor();
  await typed(page, '甲');
  await page.keyboard.press('Control+s');
  await page.getByRole('status').getByText('已保存“本校台账.xlsx”').waitFor();
  expect(await valueOf(await onDisk(page), '填写说明', 1, 1)).toBe('甲');
});

test('unsaved work is not given up for it unasked', async () => {
  const page = await installed();
  await putOnDisk(page, '本校台账.xlsx', await sampleSchool());
  await openSample(page);
  await typed(page, '甲');
  await hand(page);
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  expect(await cellField(page, 'A1').inputValue()).toBe('甲');
});
