import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sayIn, type Language } from '../../../src/locales/locale.js';
import { launch, serve, watch, type Watch } from '../chromium.js';
import { answerOfficeJs, officeJs, putInExcel } from './container.js';

const trident = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext | undefined;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve(join(import.meta.dirname, '../../../dist/site'))]);
});
afterEach(() => context?.close());
afterAll(() => Promise.all([browser.close(), site.close()]));

interface Circumstances {
  readonly language?: Language;
  readonly userAgent?: string;
  readonly office?: (route: Route) => unknown;
  /** The highest requirement set of the Excel around the page; none is a browser by itself. */
  readonly excelApi?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether the page's clock is the test's to move. */
  readonly hasClock?: boolean;
}

/** Opens the built page in a pane of 320 pixels; what the page asks of the world is answered by `office` or not at all. */
async function open({ language = 'zh-CN', userAgent, office = answerOfficeJs, excelApi, colorScheme = 'light', hasClock = false }: Circumstances): Promise<{ page: Page; seen: Watch }> {
  context = await browser.newContext({ viewport: { width: 320, height: 600 }, locale: language, colorScheme, ...(userAgent === undefined ? {} : { userAgent }) });
  const page = await context.newPage();
  if (hasClock) await page.clock.install();
  await page.route((url) => url.origin !== site.url, (route) => (route.request().url().startsWith(officeJs) ? office(route) : route.abort()));
  if (excelApi !== undefined) await putInExcel(page, { excelApi, language });
  const seen = watch(page, { allow: [officeJs] });
  await page.goto(`${site.url}/taskpane.html`, { waitUntil: 'commit' });
  return { page, seen };
}

const sentence = (language: Language, key: string): string => sayIn(language)(key, { host: new URL(officeJs).hostname });
const heading = (page: Page, language: Language, card: string) => page.getByRole('heading', { name: sentence(language, `page.${card}.title`) });

/** React has taken the skeleton's place, and no card stands over it. */
const paneShown = (page: Page): Promise<unknown> => page.waitForFunction(() => !document.querySelector('.skeleton, [data-card]:not([hidden])'));

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const hangs = (): void => undefined;
const cards: Record<string, Circumstances> = {
  'old-browser': { userAgent: trident },
  unsupported: { excelApi: '1.8' },
  unreachable: { office: (route) => route.abort() },
  outside: {},
};
const isFetchError = (text: string): boolean => text.includes('net::ERR_FAILED');

describe.each(Object.entries(cards))('the card %s', (card, circumstances) => {
  describe.each(['zh-CN', 'en-US'] as const)('in %s', (language) => {
    test('says why, what to do and how else to work, in one language', async () => {
      const { page, seen } = await open({ ...circumstances, language });
      await heading(page, language, card).waitFor();
      const text = await page.locator('body').innerText();
      for (const part of ['why', 'do']) expect(text).toContain(sentence(language, `page.${card}.${part}`));
      expect(text).toContain(sentence(language, 'page.otherwise.command'));
      expect(/[\u4e00-\u9fff]/.test(text)).toBe(language === 'zh-CN');
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(seen.foreign).toEqual([]);
      expect(seen.errors.filter((text) => !isFetchError(text))).toEqual([]);
    });
  });
  test.each(['light', 'dark'] as const)('has no barrier at 320 pixels when %s', async (colorScheme) => {
    const { page } = await open({ ...circumstances, colorScheme });
    await heading(page, 'zh-CN', card).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('an old browser is asked for nothing but the page', async () => {
  const { page, seen } = await open({ userAgent: trident });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await heading(page, 'zh-CN', 'old-browser').waitFor();
  expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
  expect(seen.errors).toEqual([]);
});

describe('office.js that does not answer', () => {
  test('is waited for, and given up after ten seconds', async () => {
    const { page } = await open({ office: hangs, excelApi: '1.14', hasClock: true });
    await page.waitForLoadState('domcontentloaded');
    await page.clock.runFor(5000);
    expect(await heading(page, 'zh-CN', 'unreachable').isVisible()).toBe(false);
    expect(await page.locator('.skeleton').isVisible()).toBe(true);
    await page.clock.runFor(5000);
    await heading(page, 'zh-CN', 'unreachable').waitFor();
  });
  test('is given up too where one of its parts is blocked', async () => {
    const { page } = await open({ office: (route) => (route.request().url().endsWith('/office.js') ? answerOfficeJs(route) : route.abort()), excelApi: '1.14', hasClock: true });
    await page.waitForFunction(() => 'Office' in window);
    // office.js throws in a timer of its own when its words are missing.
    await page.clock.runFor(11_000).catch(() => undefined);
    await heading(page, 'zh-CN', 'unreachable').waitFor();
  });
  test('opens the pane after all when it comes late', async () => {
    let release = hangs;
    const { page } = await open({
      office: (route) => (route.request().url().endsWith('/office.js') ? void (release = () => void answerOfficeJs(route)) : answerOfficeJs(route)), excelApi: '1.14', hasClock: true,
    });
    await page.waitForLoadState('domcontentloaded');
    await page.clock.runFor(11_000);
    await heading(page, 'zh-CN', 'unreachable').waitFor();
    release();
    await paneShown(page);
  });
  test('is asked again by 重试', async () => {
    let isBack = false;
    const { page } = await open({ office: (route) => (isBack ? answerOfficeJs(route) : route.abort()), excelApi: '1.14', hasClock: true });
    await heading(page, 'zh-CN', 'unreachable').waitFor();
    isBack = true;
    await page.getByRole('button', { name: sentence('zh-CN', 'page.retry') }).press('Enter');
    await paneShown(page);
  });
});

test('a pane whose script does not come is told, and 重试 asks again', async () => {
  const { page } = await open({ excelApi: '1.14', office: answerOfficeJs });
  // A page that is still on its way cannot be asked for again.
  await page.waitForLoadState();
  await page.route(/\/taskpane\.\w+\.js$/, (route) => route.abort());
  await page.reload();
  await heading(page, 'zh-CN', 'incomplete').waitFor();
  await page.unroute(/\/taskpane\.\w+\.js$/);
  await page.getByRole('button', { name: sentence('zh-CN', 'page.retry') }).click();
  await paneShown(page);
});

test.each([['zh-CN', 'en-US'], ['en-US', 'zh-CN']] as const)('Excel’s own language, %s, wins over the browser’s, %s', async (excel, language) => {
  const { page } = await open({ language, userAgent: trident });
  await page.goto(`${site.url}/taskpane.html?_host_Info=Excel$Win32$16.01$${excel}$$$$0`);
  await heading(page, excel, 'old-browser').waitFor();
});

test('something is painted within half a second, before any script from elsewhere', async () => {
  const { page } = await open({ office: hangs, excelApi: '1.14' });
  await page.locator('.skeleton').waitFor();
  const [paint] = await page.evaluate(async () => {
    for (;;) {
      const [entry] = performance.getEntriesByName('first-contentful-paint');
      if (entry) return [entry.startTime];
      await new Promise((frame) => requestAnimationFrame(frame));
    }
  });
  expect(paint).toBeLessThan(500);
});

test('nothing may be sent anywhere, nor a script run that is not the page’s own', async () => {
  const { page } = await open({ office: hangs, excelApi: '1.14' });
  await page.waitForLoadState('domcontentloaded');
  const blocked = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    await fetch('https://example.org/').catch(() => undefined);
    await fetch('/taskpane.html').catch(() => undefined);
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    // Only a later turn is the page's own: the browser lets a test's script evaluate.
    const evaluated = await new Promise((ended) => requestAnimationFrame(() => {
      try { ended((0, eval)('1')); } catch (error) { ended((error as Error).name); }
    }));
    // The browser tells of violations in its own time.
    for (let waited = 0; seen.filter((directive) => directive !== 'script-src').length < 3 && waited < 100; waited++) await new Promise((later) => setTimeout(later, 20));
    // That a script was evaluated is told now and then; it is refused always.
    return { seen: seen.filter((directive) => directive !== 'script-src'), ran: 'ran' in window, evaluated };
  });
  expect(blocked).toEqual({ seen: ['connect-src', 'connect-src', 'script-src-elem'], ran: false, evaluated: 'EvalError' });
});
