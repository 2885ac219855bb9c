/** The built task pane as Excel opens it: Microsoft's unmodified office.js in the page, the Excel stand-in behind its bridge. */

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/locales/locale.js';
import type { ExcelHost } from '../../excel-host/excel-host.js';
import type { HostWorkbook } from '../../excel-host/model/workbook.js';
import { answerOfficeJs, officeJs, putInExcel, type Container } from '../page/container.js';
import { watchedPages } from '../watched-pages.js';
import { bridgeTo } from './bridge.js';

export interface Around {
  readonly language?: Language;
  /** The highest requirement set of this Excel; 1.14 unless said. */
  readonly api?: string;
  /** Excel's own colours; it says nothing of them unless given, and the system is light. */
  readonly theme?: Container['theme'];
  readonly height?: number;
  /** The workbook that is open; an empty one unless given. */
  readonly workbook?: HostWorkbook;
}

export interface ExcelPage {
  readonly page: Page;
  readonly host: ExcelHost;
}

const folder = join(import.meta.dirname, '../../../dist/site');

/** Nothing is asked for but the site and office.js. */
export function excelBrowser(): { open(around?: Around): Promise<ExcelPage> } {
  const pages = watchedPages(async () => ({ folder }));
  return {
    async open({ language = 'zh-CN', api = '1.14', theme, height = 640, workbook } = {}) {
      const page = await pages.open({ viewport: { width: 320, height }, locale: language, deviceScaleFactor: 2, reducedMotion: 'reduce' }, [officeJs]);
      page.setDefaultTimeout(20_000);
      await page.route((url) => url.origin !== pages.url(), (route) => (route.request().url().startsWith(officeJs) ? answerOfficeJs(route) : route.abort()));
      await putInExcel(page, { excelApi: api, language, ...(theme && { theme }) });
      const host = await bridgeTo(page, api, workbook);
      await page.goto(`${pages.url()}/taskpane.html`);
      return { page, host };
    },
  };
}
