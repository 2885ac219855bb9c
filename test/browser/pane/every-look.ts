/** What is shown, in every look that a person may ask for. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Look } from '../watched-pages.js';
import { axeFindings, putOn, widthTooMuch } from './pane-browser.js';

interface Asked {
  /** A selector of what is none of ours. */
  readonly but?: string;
  /** Pixels by which anything stands out at the right. */
  readonly tooWide?: (page: Page) => Promise<number>;
  /** Before a look is judged. */
  readonly taken?: (look: Look) => Promise<void>;
}

/** Fit for everybody, and nothing stands out. */
export async function expectFitInEveryLook(page: Page, { but, tooWide = widthTooMuch, taken }: Asked = {}): Promise<void> {
  for (const look of ['light', 'forced', 'dark'] as const) {
    await putOn(page, look);
    await taken?.(look);
    expect(await axeFindings(page, but), look).toEqual([]);
    expect(await tooWide(page), look).toBe(0);
  }
}

/** Where pictures of what is tested are to be put, if anywhere. */
const pictures = process.env['PANE_PICTURES'];

export async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  // Fonts and the first drawing of a long list settle.
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(pictures, `${name.replaceAll(' ', '-')}.png`) });
}
