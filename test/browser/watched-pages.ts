/** Pages of one site for the tests of one file, each in a browser's context of its own. */

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch, serve, watch, type Watch } from './chromium.js';

export interface Site {
  readonly folder: string;
  /** Once no test needs it any more. */
  remove?(): Promise<void>;
}

export interface WatchedPages {
  /** Of the site, without a slash at its end. */
  url(): string;
  /** A blank page. @param allow beginnings of addresses that it may ask for besides the site's. */
  open(around: BrowserContextOptions, allow?: readonly string[]): Promise<Page>;
}

export type Look = 'light' | 'dark' | 'forced';

/** After each test its pages are closed: nothing in the console, nothing asked for from elsewhere. @param made before the first test. */
export function watchedPages(made: () => Promise<Site>): WatchedPages {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let site: Site;
  let pages: Page[] = [];
  let watches: Watch[] = [];
  beforeAll(async () => {
    site = await made();
    [browser, server] = await Promise.all([launch(), serve(site.folder)]);
  });
  afterAll(() => Promise.all([browser.close(), server.close(), site.remove?.()]));
  afterEach(async () => {
    const seen = watches;
    await Promise.all(pages.map((page) => page.context().close()));
    pages = [];
    watches = [];
    expect(seen.flatMap(({ errors, foreign }) => [...errors, ...foreign])).toEqual([]);
  });
  return {
    url: () => server.url,
    async open(around, allow = []) {
      const page = await (await browser.newContext(around)).newPage();
      pages.push(page);
      watches.push(watch(page, { allow }));
      return page;
    },
  };
}

/** The colours that a person has asked for, as a browser is told. */
export const coloursOf = (look: Look): Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'> =>
  ({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced' ? 'active' : 'none' });
