/** A browser for the tests of one file, in which the grid is opened anew for each. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { watchedPages, type Site } from '../watched-pages.js';
import type { WorkbookName } from './workbooks.js';

const policy = 'default-src \'self\'; style-src \'self\' \'unsafe-inline\'; img-src \'self\' data: blob:; font-src \'self\' data:; connect-src \'self\'';
const html = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>争优台账</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">
<style>body { margin: 0 } #grid { height: 90vh }</style></head>
<body><main><button>别处</button><div id="grid"></div></main><script type="module" src="page.js"></script></body></html>`;

/** After each test: nothing against the content security policy. */
export function gridBrowser(): { open(workbook?: WorkbookName, language?: string): Promise<Page> } {
  const pages = watchedPages(gridSite);
  let page: Page;
  afterEach(async () => {
    expect(await page.evaluate(() => (window as Partial<Window>).heard?.violations ?? ['the grid did not open'])).toEqual([]);
  });
  return {
    async open(workbook = 'school', language = 'zh-CN') {
      page = await pages.open({ viewport: { width: 1200, height: 700 } });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: pages.url() });
      await page.goto(`${pages.url()}/?${new URLSearchParams({ workbook, language })}`);
      await page.locator('body[data-ready]').waitFor({ state: 'attached' });
      return page;
    },
  };
}

async function gridSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'meritbook-grid-'));
  await build({
    entryPoints: { page: 'test/browser/grid/page.ts' }, outdir: folder, bundle: true, splitting: true, format: 'esm', target: 'es2022', charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' }, minifyWhitespace: true, logLevel: 'error',
  });
  await writeFile(join(folder, 'index.html'), html);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
