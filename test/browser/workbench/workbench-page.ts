/** The built workbench as a web server would serve it, in a browser with a disk of its own. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { coloursOf, watchedPages, type Look, type Site } from '../watched-pages.js';

export interface Around {
  readonly language?: 'zh-CN' | 'en-US';
  readonly look?: Look;
  readonly width?: number;
  readonly height?: number;
  /** Whether the browser may write into a file that was opened. */
  readonly hasFileAccess?: boolean;
  /** Whether it keeps the page for offline. */
  readonly keepsOffline?: boolean;
}

export interface WorkbenchBrowser {
  open(around?: Around): Promise<Page>;
  readonly url: () => string;
}

export const builtSite = join(import.meta.dirname, '../../../dist/site');

/** The console is where the browser tells what the page's policy forbade too. @param site the built one unless said. */
export function workbenchBrowser(site = async (): Promise<Site> => ({ folder: builtSite })): WorkbenchBrowser {
  const pages = watchedPages(site);
  return {
    url: pages.url,
    async open({ language = 'zh-CN', look = 'light', width = 1280, height = 800, hasFileAccess = false, keepsOffline = false } = {}) {
      const page = await pages.open({ viewport: { width, height }, locale: language, reducedMotion: 'reduce', acceptDownloads: true, ...coloursOf(look) });
      const context = page.context();
      page.setDefaultTimeout(20_000);
      // No test can answer the system's own dialog: the browsers without one ask by other means, which it can.
      if (!hasFileAccess) await context.addInitScript(() => { delete (window as { showOpenFilePicker?: unknown }).showOpenFilePicker; });
      // Else every test would fetch every file.
      if (!keepsOffline) await context.addInitScript(() => { delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker; });
      await page.goto(`${pages.url()}/`);
      return page;
    },
  };
}

/** Opens the sample school from the first screen, and waits until it was checked. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(示例|Sample)$/ }).click();
  await checked(page);
}

export const checked = (page: Page): Promise<void> => page.getByText(/^(尚未计算|Not computed yet)/).first().waitFor({ state: 'attached' });

/** Until the grid has drawn the sheet that is in front. */
export const gridShown = (page: Page): Promise<void> => page.locator('#univer-sheet-main-canvas, [data-grid] canvas:not([width="0"])').first().waitFor();

/** Drops files on the page, as from the system's own windows. */
export async function dropFiles(page: Page, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  const dropped = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer();
    for (const { name, text } of texts) transfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
    return transfer;
  }, files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') })));
  for (const kind of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('#root > *', kind, { dataTransfer: dropped });
}

/** What the selected cell holds, as long as it is this one. */
export const cellField = (page: Page, cell: string): Locator => page.getByRole('textbox', { name: `${cell} 的内容`, exact: true });

/** Selects a cell of the sheet that is in front. */
export async function goToCell(page: Page, cell: string): Promise<void> {
  await page.getByRole('textbox', { name: '地址' }).fill(cell);
  await page.keyboard.press('Enter');
  await cellField(page, cell).waitFor();
}

/** The file that the page hands to the browser's downloads. */
export async function downloaded(page: Page, name: string, ask: () => Promise<void>): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await ask();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(name);
  return readFile(await download.path());
}
