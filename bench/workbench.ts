/**
 * The workbench's figures: when the page is shown without and with the grid, how soon an edit is checked, and what
 * 10,000 teachers take to open, to write and to be computed again. The built site in Chromium, its files read by its own worker.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launch, serve } from '../test/browser/chromium.js';
import { kilobytes, median, milliseconds, print, seconds } from './figures.js';
import { beginTrace, longestTasks, type LongestTask } from './page-tasks.js';
import { schoolWorkbook } from './school-workbook.js';

const isQuick = process.argv.includes('--quick');
const runs = isQuick ? 1 : 5;
const bigRuns = isQuick ? 1 : 3;
const bigSchool = isQuick ? 500 : 10_000;
const site = join(__dirname, '../site');

/** What the page takes down of itself: when something was first there, in milliseconds since it was asked for. */
type Moments = Record<'page' | 'grid' | 'checked', number>;

/** What is on the screen when it is shown, and the text that it then has: a button, the grid's drawing, the pane's word on the workbook. */
const signs: Readonly<Record<keyof Moments, readonly [selector: string, text: string]>> = {
  page: ['#root button', ''], grid: ['[data-grid] canvas', ''], checked: ['[role=status]', '尚未计算'],
};
/** How many errors the pane counts. */
const errors = '[role=group] button[aria-pressed]';

async function opened(browser: Browser, url: string, opens: 'nothing' | 'sample'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript((signs) => {
    // A dialog of the system's own has nobody here to answer it; and nothing is kept for later, so that every run fetches what the first one does.
    delete (window as { showOpenFilePicker?: unknown }).showOpenFilePicker;
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    const moments: Record<string, number> = {};
    Object.assign(window, { moments });
    performance.mark('asked for');
    const look = (): void => {
      for (const [name, [selector, text]] of Object.entries(signs)) {
        if (name in moments || ![...document.querySelectorAll(selector)].some((sign) => sign.textContent.includes(text))) continue;
        moments[name] = NaN;
        requestAnimationFrame(() => setTimeout(() => { moments[name] = performance.mark(name).startTime; }));
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  }, signs);
  // As `npm start` serves it.
  if (opens === 'sample') {
    await page.route(`${url}/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('data-opens="nothing"', 'data-opens="sample"') });
    });
  }
  await beginTrace(browser, page);
  await page.goto(`${url}/`);
  return page;
}

/** @param name what the page is waited for to show. */
async function moment(page: Page, name: keyof Moments): Promise<number> {
  const handle = await page.waitForFunction((name) => (window as unknown as { moments: Moments }).moments[name as keyof Moments] || null, name);
  return (await handle.jsonValue())!;
}

function sizes(): void {
  const folder = join(site, 'workbench');
  const scripts = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name)).map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length);
  const largest = Math.max(...scripts);
  print('the grid, gzip', kilobytes(largest), '');
  print('all others, gzip', kilobytes(scripts.reduce((sum, size) => sum + size, 0) - largest), '');
}

async function onTheSample(browser: Browser, url: string): Promise<void> {
  const seen: Record<'bare' | 'grid' | 'edit', number[]> = { bare: [], grid: [], edit: [] };
  for (let run = 0; run < runs; run++) {
    const bare = await opened(browser, url, 'nothing');
    seen.bare.push(await moment(bare, 'page'));
    await browser.stopTracing();
    await bare.context().close();
    const page = await opened(browser, url, 'sample');
    seen.grid.push(Math.max(await moment(page, 'grid'), await moment(page, 'checked')));
    seen.edit.push(await editChecked(page));
    await browser.stopTracing();
    await page.context().close();
  }
  print(`page shown, nothing opened, median of ${runs}`, seconds(median(seen.bare)), '1.50 s');
  print(`sample opened, in the grid and checked, median of ${runs}`, seconds(median(seen.grid)), '3.00 s');
  print(`an edit until it is checked, median of ${runs}`, milliseconds(median(seen.edit)), '100 ms');
}

/** From the key that enters a wrong mark until the pane tells of one error more: from the mark `entered` to the mark `rechecked`. */
async function editChecked(page: Page): Promise<number> {
  await page.getByRole('tab', { name: '评比打分', exact: true }).click();
  // The grid tells a moment later what is selected there.
  await page.waitForTimeout(1000);
  const address = page.getByRole('textbox', { name: '地址' });
  await address.fill('C3');
  await address.press('Enter');
  const field = page.getByRole('textbox', { name: 'C3 的内容', exact: true });
  await field.fill('999');
  await page.evaluate((errors) => {
    const tile = (): string | null => document.querySelector(errors)?.textContent ?? null;
    const before = tile();
    document.addEventListener('keydown', () => performance.mark('entered'), { capture: true, once: true });
    const watch = new MutationObserver(() => {
      if (tile() === before) return;
      watch.disconnect();
      const { duration } = performance.measure('check', { start: 'entered', end: performance.mark('rechecked').startTime });
      Object.assign(window, { tookToCheck: duration });
    });
    watch.observe(document, { childList: true, subtree: true, characterData: true });
  }, errors);
  await field.press('Enter');
  const took = await page.waitForFunction(() => (window as { tookToCheck?: number }).tookToCheck);
  return (await took.jsonValue())!;
}

async function onABigSchool(browser: Browser, url: string, path: string): Promise<void> {
  const took: Record<'opened' | 'edit', number[]> = { opened: [], edit: [] };
  const opening: LongestTask[] = [];
  const writing: LongestTask[] = [];
  const computing: LongestTask[] = [];
  for (let run = 0; run < bigRuns; run++) {
    const page = await opened(browser, url, 'nothing');
    await moment(page, 'page');
    // Nobody chooses a file within the second; the page takes in the grid's script meanwhile.
    await page.waitForTimeout(1000);
    const mark = (name: string): Promise<unknown> => page.evaluate((mark) => performance.mark(mark), name);
    const asks = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开' }).click();
    const chooser = await asks;
    await mark('chosen');
    const from = await page.evaluate(() => performance.now());
    await chooser.setFiles(path);
    took.opened.push(Math.max(await moment(page, 'grid'), await moment(page, 'checked')) - from);
    await mark('opened');
    await page.getByRole('tab', { name: '计算', exact: true }).click();
    await page.getByRole('button', { name: /写入结果$/ }).click();
    await page.getByRole('button', { name: '打开评比结果' }).first().waitFor();
    await mark('written');
    took.edit.push(await editChecked(page));
    const trace = await browser.stopTracing();
    const [open, written] = longestTasks(trace, ['chosen', 'opened', 'written']);
    opening.push(open!);
    writing.push(written!);
    computing.push(longestTasks(trace, ['entered', 'rechecked'])[0]!);
    await page.context().close();
  }
  const school = bigSchool.toLocaleString('en-US');
  print(`${school} teachers opened and checked, median of ${bigRuns}`, seconds(median(took.opened)), '5.00 s');
  for (const [what, tasks] of [['opening', opening], ['writing', writing], ['computing', computing]] as const) {
    print(`${school} teachers, ${what}: longest hold, median of ${bigRuns}`, milliseconds(median(tasks.map(({ hold }) => hold))), '200 ms');
    print('  of it work of the processor, at most', milliseconds(Math.max(...tasks.map(({ work }) => work))), '');
  }
  print(`${school} teachers, an edit until it is checked, median of ${bigRuns}`, seconds(median(took.edit)), '');
}

const folder = mkdtempSync(join(tmpdir(), 'meritbook-bench-'));
const server = await serve(site);
const browser = await launch();
try {
  const path = join(folder, 'school.xlsx');
  writeFileSync(path, schoolWorkbook(bigSchool));
  process.stdout.write('\n');
  print('the workbench', 'measured', 'budget');
  sizes();
  await onTheSample(browser, server.url);
  await onABigSchool(browser, server.url, path);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
