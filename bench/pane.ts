/**
 * The pane's budgets: sizes of its scripts as they travel, when it is shown, how soon it answers, and how long it holds
 * the page at 10,000 teachers. The built site in Chromium, office.js unmodified, the Excel stand-in behind it.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { sampleRows } from '../src/core/template/sample/sample-school.js';
import { scores } from '../src/core/ledgers/scores.js';
import { launch, serve } from '../test/browser/chromium.js';
import { answerOfficeJs, officeJs, putInExcel } from '../test/browser/page/container.js';
import { sampleSchool } from '../test/browser/excel/schools.js';
import { HostWorkbook } from '../test/excel-host/model/workbook.js';
import { bigSchool } from './big-school.js';
import { excelBeside } from './excel-beside.js';
import { kilobytes, median, milliseconds, print } from './figures.js';
import { beginTrace, longestTasks, type LongestTask } from './page-tasks.js';

const isQuick = process.argv.includes('--quick');
const runs = isQuick ? 1 : 5;
const bigRuns = isQuick ? 1 : 3;
const site = join(__dirname, '../site');

/** What the page takes down of itself, in milliseconds. */
interface Seen {
  shown: number;
  clicks: number[];
}

async function opened(browser: Browser, url: string, workbook: HostWorkbook): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.route(`${officeJs}**`, answerOfficeJs);
  await putInExcel(page, { excelApi: '1.14', language: 'zh-CN' });
  await excelBeside(page, url, '1.14', workbook);
  await page.addInitScript(() => {
    const seen: Seen = { shown: 0, clicks: [] };
    Object.assign(window, { seen });
    performance.mark('asked for');
    new PerformanceObserver((list) => seen.clicks.push(...list.getEntries().filter(({ name }) => name === 'click').map(({ duration }) => duration)))
      .observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    const watch = new MutationObserver(() => {
      if (seen.shown > 0 || document.querySelector('[role=tab]') === null) return;
      requestAnimationFrame(() => { seen.shown = performance.mark('shown').startTime; });
      watch.disconnect();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await beginTrace(browser, page);
  await page.goto(`${url}/taskpane.html`);
  return page;
}

const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
const worst = (values: readonly number[]): number => Math.max(0, ...values);

function sizes(): void {
  // The worker is the workbench's.
  const scripts = readdirSync(site).filter((name) => name.endsWith('.js') && name !== 'service-worker.js');
  const size = (name: string): number => gzipSync(readFileSync(join(site, name)), { level: 9 }).length;
  print('first script, gzip', kilobytes(size(scripts.find((name) => name.startsWith('taskpane.'))!)), '150 KB');
  print('whole pane in both languages, gzip', kilobytes(scripts.reduce((sum, name) => sum + size(name), 0)), '350 KB');
}

async function onTheSample(browser: Browser, url: string): Promise<void> {
  const shown: number[] = [];
  const opening: LongestTask[] = [];
  const answered: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await opened(browser, url, await sampleSchool());
    await page.getByText('尚未计算').first().waitFor();
    opening.push(...longestTasks(await browser.stopTracing(), ['asked for', 'shown']));
    for (const name of [/计算/, /结果/, /设置/, /检查/]) {
      await page.getByRole('tab', { name }).first().click();
      await page.waitForTimeout(300);
    }
    await page.getByRole('button', { name: /警告$/ }).first().click();
    await page.waitForTimeout(300);
    const seen = await seenIn(page);
    shown.push(seen.shown);
    answered.push(worst(seen.clicks));
    await page.context().close();
  }
  print(`frame shown, ${sampleRows().get(scores)!.length} score rows, median of ${runs}`, milliseconds(median(shown)), '500 ms');
  printHolds(`opening: longest hold of the page, median of ${runs}`, opening);
  print(`slowest answer to a click, median of ${runs}`, milliseconds(median(answered)), '100 ms');
}

async function onABigSchool(browser: Browser, url: string): Promise<void> {
  const reading: LongestTask[] = [];
  const writing: LongestTask[] = [];
  for (let run = 0; run < bigRuns; run++) {
    const page = await opened(browser, url, bigSchool(isQuick ? 500 : 10_000));
    page.setDefaultTimeout(120_000);
    const mark = (name: string): Promise<unknown> => page.evaluate((mark) => performance.mark(mark), name);
    await page.getByRole('tab', { name: /计算/ }).click();
    const write = page.getByRole('button', { name: /写入结果$/ });
    await write.waitFor();
    await mark('read');
    await write.click();
    await page.getByRole('button', { name: '打开评比结果' }).first().waitFor();
    await mark('written');
    const [read, written] = longestTasks(await browser.stopTracing(), ['shown', 'read', 'written']);
    reading.push(read!);
    writing.push(written!);
    await page.context().close();
  }
  printHolds(`10,000 teachers, read: longest hold, median of ${bigRuns}`, reading);
  printHolds(`10,000 teachers, written: longest hold, median of ${bigRuns}`, writing);
}

/** Whatever else the machine does makes a hold longer, but hardly the work that it takes. */
function printHolds(what: string, longest: readonly LongestTask[]): void {
  print(what, milliseconds(median(longest.map(({ hold }) => hold))), '50 ms');
  print('  of it work of the processor, at most', milliseconds(worst(longest.map(({ work }) => work))), '');
}

const server = await serve(site);
const browser = await launch();
try {
  process.stdout.write('\n');
  print('the pane', 'measured', 'budget');
  sizes();
  await onTheSample(browser, server.url);
  await onABigSchool(browser, server.url);
} finally {
  await browser.close();
  await server.close();
}
