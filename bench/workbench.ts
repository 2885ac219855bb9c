/**
 * The workbench's budgets: its scripts as they travel, when the page and the grid are shown, how soon an entry is checked,
 * and how long 10,000 teachers take to open and hold the page while they are computed. The built site in Chromium.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launch, serve } from '../test/browser/chromium.js';
import { beginTrace, longestTasks } from './page-tasks.js';
import { schoolWorkbook } from './school-workbook.js';

const isQuick = process.argv.includes('--quick');
const runs = isQuick ? 1 : 5;
const teachers = isQuick ? 500 : 10_000;
const site = join(__dirname, '../site');

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const print = (what: string, measured: string, budget = ''): void => void process.stdout.write(`${what.padEnd(56)}${measured.padStart(12)}${budget.padStart(12)}\n`);
const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();

async function opened(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  // What keeps the page for offline fetches it once more.
  await page.addInitScript(() => { delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker; });
  // Nobody answers the system's own dialog here.
  await page.addInitScript(() => { delete (window as { showOpenFilePicker?: unknown }).showOpenFilePicker; });
  await page.goto(`${url}/`);
  return page;
}

/** Milliseconds of the page's own clock until something stands in it. */
const shownAt = (page: Page, selector: string): Promise<number> => page.evaluate((wanted) => new Promise<number>((shown) => {
  const look = (): void => void requestAnimationFrame(() => { if (document.querySelector(wanted)) shown(performance.now()); else look(); });
  look();
}), selector);

const gridCanvas = '[data-grid] canvas:not([width="0"])';

function sizes(): void {
  const folder = join(site, 'workbench');
  const size = (name: string): number => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => ({ name, size: size(name) }));
  const grid = scripts.reduce((largest, script) => (script.size > largest.size ? script : largest));
  print('all scripts, gzip', `${(scripts.reduce((sum, script) => sum + script.size, 0) / 1000).toFixed(0)} KB`);
  print('  of it the grid', `${(grid.size / 1000).toFixed(0)} KB`);
}

async function onTheSample(browser: Browser, url: string): Promise<void> {
  const times = { page: [] as number[], grid: [] as number[], checked: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const page = await opened(browser, url);
    times.page.push(await shownAt(page, 'h1'));
    const from = await page.evaluate(() => performance.now());
    await button(page, '示例').click();
    times.grid.push((await shownAt(page, gridCanvas)) - from);
    await page.getByText('没有错误，可以计算了。').waitFor();
    await page.waitForTimeout(1000);
    times.checked.push(await entryChecked(page));
    await page.context().close();
  }
  print(`page shown, median of ${runs}`, milliseconds(median(times.page)), '1500 ms');
  print(`sample opened with the grid, median of ${runs}`, milliseconds(median(times.grid)), '3000 ms');
  print(`from an entry to its check, median of ${runs}`, milliseconds(median(times.checked)), '100 ms');
}

/** From the Enter that makes a score wrong to the pane that says so. */
async function entryChecked(page: Page): Promise<number> {
  await page.getByRole('tab', { name: '评比打分', exact: true }).click();
  // Nobody types that soon after a sheet was brought to the front.
  await page.waitForTimeout(500);
  await page.getByRole('textbox', { name: '地址' }).fill('C2');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'C2 的内容' }).fill('950');
  const told = page.evaluate(() => new Promise<number>((seen) => {
    let from = 0;
    document.addEventListener('keydown', () => { from = performance.now(); }, { once: true, capture: true });
    new MutationObserver((_, observer) => {
      if (from === 0 || document.body.textContent.includes('没有错误，可以计算了。')) return;
      observer.disconnect();
      requestAnimationFrame(() => seen(performance.now() - from));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }));
  await page.keyboard.press('Enter');
  return told;
}

async function onABigSchool(browser: Browser, url: string): Promise<void> {
  const page = await opened(browser, url);
  const choosing = page.waitForEvent('filechooser');
  await button(page, '打开').click();
  const chooser = await choosing;
  await beginTrace(browser, page);
  const mark = (name: string): Promise<unknown> => page.evaluate((mark) => performance.mark(mark), name);
  await mark('picked');
  const from = performance.now();
  await chooser.setFiles({ name: 'school.xlsx', mimeType: '', buffer: Buffer.from(schoolWorkbook(teachers)) });
  await page.locator(gridCanvas).first().waitFor();
  const isOpen = performance.now() - from;
  await page.getByRole('tab', { name: '计算', exact: true }).click();
  const write = button(page, /写入结果$/);
  await write.waitFor();
  const isChecked = performance.now() - from;
  await mark('checked');
  await write.click();
  await button(page, '打开评比结果').waitFor();
  await mark('written');
  const [opening, computing] = longestTasks(await browser.stopTracing(), ['picked', 'checked', 'written']);
  print(`${teachers} teachers: opened`, `${(isOpen / 1000).toFixed(1)} s`, '5 s');
  print('  and checked', `${(isChecked / 1000).toFixed(1)} s`);
  print('  longest hold of the page while it is opened', milliseconds(opening!.hold));
  print('  longest hold while it is computed and written', milliseconds(computing!.hold), '200 ms');
  print('    of it work of the processor', milliseconds(computing!.work));
  await page.context().close();
}

const server = await serve(site);
const browser = await launch();
try {
  process.stdout.write('\n');
  print('the workbench', 'measured', 'budget');
  sizes();
  await onTheSample(browser, server.url);
  await onABigSchool(browser, server.url);
} finally {
  await browser.close();
  await server.close();
}
