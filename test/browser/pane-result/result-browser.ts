/** A browser for the tests of one file; the pane is opened anew for each, at one of its steps. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch, serve, watch, type Watch } from '../chromium.js';
import type { StateName } from './states.js';

export type Look = 'light' | 'dark' | 'forced';
export type Step = 'compute' | 'result' | 'settings';

export interface Wanted {
  readonly language?: 'zh-CN' | 'en-US';
  readonly look?: Look;
  readonly width?: number;
  readonly height?: number;
}

/** After each test: nothing in the console, nothing asked for from elsewhere. */
export function resultBrowser(): { open(state: StateName, step: Step, wanted?: Wanted): Promise<Page> } {
  let browser: Browser;
  let url: string;
  const ends: (() => Promise<unknown>)[] = [];
  let opened: { readonly page: Page; readonly seen: Watch }[] = [];
  beforeAll(async () => {
    const folder = await resultSite();
    const server = await serve(folder);
    browser = await launch();
    url = server.url;
    ends.push(() => browser.close(), server.close, () => rm(folder, { recursive: true }));
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    await Promise.all(pages.map(({ page }) => page.context().close()));
    expect(pages.flatMap(({ seen }) => [...seen.errors, ...seen.foreign])).toEqual([]);
  });
  return {
    async open(state, step, { language = 'zh-CN', look = 'light', width = 320, height = 640 } = {}) {
      const page = await browser.newPage({
        viewport: { width, height }, colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce', deviceScaleFactor: 2,
      });
      opened.push({ page, seen: watch(page) });
      await page.goto(`${url}/?${new URLSearchParams({ state, language, theme: look === 'dark' ? 'dark' : 'light' })}`);
      await page.locator('body[data-ready]').waitFor({ state: 'attached' });
      await page.locator(`#tab-${step}`).click();
      await page.locator(`#panel-${step} :is(h2, dl)`).first().waitFor();
      return page;
    },
  };
}

const html = `<!doctype html>
<html><head><meta charset="utf-8"><title>争优台账</title><link rel="icon" href="data:,"><style>body { margin: 0 }</style></head>
<body><div id="root"></div><script type="module" src="page.js"></script></body></html>`;

/** Gives the folder. */
export async function resultSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'meritbook-result-'));
  await build({
    entryPoints: ['test/browser/pane-result/page.tsx'], outdir: folder, bundle: true, splitting: true, format: 'esm', target: 'es2022', jsx: 'automatic',
    // React says what it dislikes in its development build alone.
    define: { 'process.env.NODE_ENV': '"development"' }, jsxDev: true, minifyWhitespace: true, logLevel: 'error',
  });
  await writeFile(join(folder, 'index.html'), html);
  return folder;
}
