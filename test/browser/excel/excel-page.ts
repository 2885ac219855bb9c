/** The built task pane as Excel opens it: Microsoft's unmodified office.js in the page, the Excel stand-in behind its bridge. */

import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Language } from '../../../src/locales/locale.js';
import type { ExcelHost } from '../../excel-host/excel-host.js';
import type { HostWorkbook } from '../../excel-host/model/workbook.js';
import { launch, serve, watch, type Watch } from '../chromium.js';
import { answerOfficeJs, officeJs, putInExcel } from '../page/container.js';
import { bridgeTo } from './bridge.js';

export interface Around {
  readonly language?: Language;
  /** The highest requirement set of this Excel; 1.14 unless said. */
  readonly api?: string;
  readonly look?: 'light' | 'dark' | 'forced';
  readonly height?: number;
  /** The workbook that is open; an empty one unless given. */
  readonly workbook?: HostWorkbook;
}

export interface ExcelPage {
  readonly page: Page;
  readonly host: ExcelHost;
}

/** A browser for the tests of one file. After each: nothing in the console, nothing asked for but the site and office.js. */
export function excelBrowser(): { open(around?: Around): Promise<ExcelPage> } {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let contexts: BrowserContext[] = [];
  let watches: Watch[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve(join(import.meta.dirname, '../../../dist/site'))]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));
  afterEach(async () => {
    const seen = watches;
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    watches = [];
    expect(seen.flatMap(({ errors, foreign }) => [...errors, ...foreign])).toEqual([]);
  });
  return {
    async open({ language = 'zh-CN', api = '1.14', look = 'light', height = 640, workbook } = {}) {
      const context = await browser.newContext({
        viewport: { width: 320, height }, locale: language, deviceScaleFactor: 2, reducedMotion: 'reduce',
        colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced' ? 'active' : 'none',
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.route((url) => url.origin !== site.url, (route) => (route.request().url().startsWith(officeJs) ? answerOfficeJs(route) : route.abort()));
      await putInExcel(page, { excelApi: api, language });
      const host = await bridgeTo(page, api, workbook);
      watches.push(watch(page, { allow: [officeJs] }));
      await page.goto(`${site.url}/taskpane.html`);
      return { page, host };
    },
  };
}
