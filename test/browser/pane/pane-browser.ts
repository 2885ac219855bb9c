/** A browser for the tests of one file, in which the pane is opened anew for each. */

import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/locales/locale.js';
import { coloursOf, watchedPages, type Look } from '../watched-pages.js';
import { paneSite } from './site.js';
import type { StateName } from './states.js';

export interface Wanted {
  readonly language?: Language;
  readonly look?: Look;
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: boolean;
  /** Whether the script of the desk has come. */
  readonly isLoaded?: boolean;
}

/** @param entry the script that mounts the pane in these states. */
export function paneBrowser<Name extends string = StateName>(entry = 'test/browser/pane/page.tsx'): { open(state: Name, wanted?: Wanted): Promise<Page> } {
  const pages = watchedPages(() => paneSite(entry));
  return {
    async open(state, { language = 'zh-CN', look = 'light', width = 320, height = 640, reducedMotion = true, isLoaded = true } = {}) {
      const page = await pages.open({ viewport: { width, height }, ...coloursOf(look), reducedMotion: reducedMotion ? 'reduce' : 'no-preference', deviceScaleFactor: 2 });
      await page.goto(`${pages.url()}/?${new URLSearchParams({ state, language, loaded: isLoaded ? 'yes' : 'no' })}`);
      await page.locator('body[data-ready]').waitFor({ state: 'attached' });
      if (state !== 'opening' && isLoaded) await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
      return page;
    },
  };
}

/** Puts other colours on what is shown. */
export async function putOn(page: Page, look: Look): Promise<void> {
  const colours = coloursOf(look);
  await page.emulateMedia(colours);
  // The page and the pane on it put on theirs one after the other.
  await page.waitForFunction((scheme) => {
    const coloured = [...document.querySelectorAll<HTMLElement>('[style*=color-scheme]')];
    return coloured.length > 0 && coloured.every(({ style }) => style.colorScheme === scheme);
  }, colours.colorScheme);
}

/** What is shown, in another language. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate((wanted) => window.pane.speak(wanted), language);
  await settled(page);
}

const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** What a check of every rule finds wrong, one line each. @param but a selector of what is none of ours. */
export async function axeFindings(page: Page, but?: string): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axeSource);
  await settled(page);
  const { violations } = await page.evaluate(
    (exclude) => (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run(exclude === undefined ? document : { exclude: [[exclude]] }), but,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Colours on their way to other ones are no one's to judge; what moves for ever is not waited for. */
export const settled = (page: Page): Promise<void> => page.evaluate(async () => {
  const frame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(drawn));
  await frame();
  await Promise.race([Promise.allSettled(document.getAnimations().map(({ finished }) => finished)), new Promise((later) => setTimeout(later, 500))]);
  await frame();
});

/** Pixels by which anything stands out at the right of the page. */
export const widthTooMuch = (page: Page): Promise<number> => page.evaluate(() => {
  const scrolled = [...document.querySelectorAll('*')].filter((element) => element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX));
  return Math.max(document.documentElement.scrollWidth - innerWidth, ...scrolled.map((element) => element.scrollWidth - element.clientWidth), 0);
});
