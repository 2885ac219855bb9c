import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { gridShown, openSample, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();

test('once it was opened, the workbench opens and computes without a network', async () => {
  const page = await open({ keepsOffline: true });
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.context().setOffline(true);
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  await page.reload();
  await openSample(page);
  await gridShown(page);
  await page.getByRole('tab', { name: '计算', exact: true }).click();
  await page.getByRole('button', { name: '写入结果' }).first().click();
  await page.getByRole('button', { name: '打开评比结果' }).first().click();
  await page.getByRole('region', { name: '评比结果' }).waitFor();
  expect(answers.length).toBeGreaterThan(10);
  expect(answers.filter((answer) => !answer.fromServiceWorker()).map((answer) => answer.url())).toEqual([]);
});

test('the site says what a browser needs to install it', async () => {
  const page = await open();
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector<HTMLLinkElement>('link[rel=manifest]')!.href)).json() as Promise<{ readonly display: string; readonly start_url: string; readonly icons: readonly { readonly src: string; readonly sizes: string }[] }>);
  expect(manifest).toMatchObject({ display: 'standalone', start_url: '../' });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob());
      return `${picture.width}x${picture.height}`;
    }, new URL(src, new URL('workbench/', page.url())).href);
    expect(size).toBe(sizes);
  }
});
