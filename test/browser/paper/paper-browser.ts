/** A browser for the tests of one file, in which a sheet lies on the desk. */

import type { Page } from 'playwright-core';
import { paneSite } from '../pane/site.js';
import { coloursOf, watchedPages } from '../watched-pages.js';

export interface Wanted {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

/** That of the workbench, but for what only a page of tests needs. A breach of it is said in the console. */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";

export function paperBrowser(): { open(sheet: string, wanted?: Wanted): Promise<Page> } {
  const pages = watchedPages(() => paneSite('test/browser/paper/page.tsx'));
  return {
    async open(sheet, { width = 900, height = 900, theme = 'light' } = {}) {
      const page = await pages.open({ viewport: { width, height }, ...coloursOf(theme), reducedMotion: 'reduce' });
      const url = pages.url();
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
