/** A browser for the tests of one file, in which a sheet lies on the desk. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch, serve, watch, type Watch } from '../chromium.js';
import { paneSite } from '../pane/site.js';

export interface Wanted {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

/** That of the workbench, but for what only a page of tests needs. A breach of it is said in the console. */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";

/** After each test: nothing in the console, nothing asked for from elsewhere. */
export function paperBrowser(): { open(sheet: string, wanted?: Wanted): Promise<Page> } {
  let browser: Browser;
  let url: string;
  const ends: (() => Promise<unknown>)[] = [];
  let watches: Watch[] = [];
  let pages: Page[] = [];
  beforeAll(async () => {
    const site = await paneSite('test/browser/paper/page.tsx');
    const server = await serve(site.folder);
    browser = await launch();
    url = server.url;
    ends.push(() => browser.close(), server.close, site.remove);
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  afterEach(async () => {
    const seen = watches;
    await Promise.all(pages.map((page) => page.context().close()));
    watches = [];
    pages = [];
    expect(seen.flatMap(({ errors, foreign }) => [...errors, ...foreign])).toEqual([]);
  });
  return {
    async open(sheet, { width = 900, height = 900, theme = 'light' } = {}) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
      pages.push(page);
      watches.push(watch(page));
      await page.route(`${url}/**`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
      });
      await page.goto(`${url}/?${new URLSearchParams({ sheet, theme })}`);
      await page.locator('[role=region][aria-busy=false] .paper-page').first().waitFor();
      return page;
    },
  };
}
