import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { valueOf } from './schools.js';
import { cellField, downloaded, goToCell, openSample, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();

/** The workers that the page has started, the last one last. */
interface Workers { readonly workers: Worker[] }

async function openedSample(): Promise<Page> {
  const page = await open();
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    Object.assign(window, { workers } satisfies Workers);
    window.Worker = class extends Worker {
      constructor(...said: ConstructorParameters<typeof Worker>) {
        super(...said);
        workers.push(this);
      }
    };
  });
  await page.reload();
  await openSample(page);
  await goToCell(page, 'A1');
  await cellField(page, 'A1').fill('甲');
  await page.keyboard.press('Enter');
  return page;
}

const lose = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as Workers).workers.at(-1)!.terminate());
/** As a browser tells of a worker that had no memory left. */
const tell = (page: Page): Promise<boolean> => page.evaluate(() => (window as unknown as Workers).workers.at(-1)!.dispatchEvent(new ErrorEvent('error')));
const save = (page: Page): Promise<void> => page.getByRole('button', { name: '保存', exact: true }).click();

test('what was typed and computed is saved, though the worker was lost', async () => {
  const page = await openedSample();
  await page.getByRole('tab', { name: '计算', exact: true }).click();
  await page.getByRole('button', { name: '写入结果' }).first().click();
  await page.getByRole('button', { name: '打开评比结果' }).first().waitFor();
  await lose(page);
  await tell(page);
  const saved = await downloaded(page, '争优台账-示例.xlsx', () => save(page));
  expect([await valueOf(saved, '填写说明', 1, 1), await valueOf(saved, '评比结果', 1, 1)]).toEqual(['甲', expect.stringContaining('评比结果')]);
  expect(await page.getByRole('alert').filter({ hasText: /./ }).count()).toBe(0);
});

test('lost while it packs, it is told in a sentence, and saving again does it', async () => {
  const page = await openedSample();
  await lose(page);
  await save(page);
  await page.getByRole('dialog', { name: /正在保存/ }).waitFor();
  await tell(page);
  await page.getByRole('alert').getByText('可能是内存不够，没有写入任何内容').waitFor();
  await page.getByText('未保存', { exact: true }).waitFor();
  expect(await valueOf(await downloaded(page, '争优台账-示例.xlsx', () => save(page)), '填写说明', 1, 1)).toBe('甲');
});
