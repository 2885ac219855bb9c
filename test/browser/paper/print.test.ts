import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import type { SheetDescription } from '../../../src/workbook/description.js';
import { layOut } from '../../../src/workbook/layout.js';
import { shownContent } from '../../../src/workbook/shown-content.js';
import { savedAs, withoutLibreOffice } from '../../libreoffice.js';
import { paperBrowser } from './paper-browser.js';
import { resultSheets } from './sheets.js';

const { open } = paperBrowser();
const keys = ['home', 'ranking', 'coverage', 'study', 'posts', 'appraisal', 'rectification', 'visits', 'activities', 'leaders', 'plan', 'annual', 'issues', 'log'];
let sheets: ReadonlyMap<string, SheetDescription>;
beforeAll(async () => { sheets = new Map((await resultSheets()).map((sheet) => [sheet.key, sheet])); });

test('every result sheet is here', () => expect([...sheets.keys()]).toEqual(keys));

describe.each(keys)('%s in print', (key) => {
  test('is A4 as it is turned, with as many pages as in the document', async () => {
    const page = await openDialog(key);
    const drawn = await page.locator('.paper-stack > div').count();
    const pdf = await pdfPages(page);
    const isLying = sheets.get(key)!.landscape;
    expect(new Set(pdf.map(({ width, height }) => `${width} × ${height}`))).toEqual(new Set([isLying ? '842 × 595' : '595 × 842']));
    expect(pdf).toHaveLength(drawn);
  });

  test('holds the text of every cell, none cut or beyond its row', async () => {
    const page = await openDialog(key);
    const layout = layOut(sheets.get(key)!);
    const wanted = layout.rows.flatMap(({ cells }) => cells.filter(({ column }) => column !== layout.memoColumn).map(({ content, style, format }) => shownContent(content, style, format)).filter((text) => text !== ''));
    const shown = await page.locator('.paper-stack .paper-content').allTextContents();
    expect(new Set(shown)).toEqual(new Set(wanted));
    expect(shown.length).toBeGreaterThanOrEqual(wanted.length);
    const cut = await page.locator('.paper-stack .paper-content').evaluateAll((all) =>
      all.filter((each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1).map(({ textContent }) => textContent));
    expect(cut).toEqual([]);
    const grown = await page.locator('.paper-stack tr').evaluateAll((all) => (all as HTMLElement[]).filter((row) => Math.abs(row.offsetHeight - parseFloat(row.style.height)) > 1).map(({ textContent }) => textContent));
    expect(grown).toEqual([]);
  });

  test.skipIf(withoutLibreOffice())('has the pages that LibreOffice prints', async () => {
    const pdf = await pdfPages(await openDialog(key));
    const wanted = pagesOf((await (printouts ??= libreOfficePrints()))[keys.indexOf(key)]!);
    expect(wanted[0]).toEqual(pdf[0]);
    // LibreOffice rounds columns to its own units, and so the percents to which they shrink: a row more or less on a page.
    expect(Math.abs(wanted.length - pdf.length)).toBeLessThanOrEqual(1);
  });
});

describe('every page', () => {
  test('repeats the header of the ranking, has the footer and its number', async () => {
    const page = await openDialog('ranking');
    const papers = await page.locator('.paper-stack .paper-page').evaluateAll((all) =>
      all.map((each) => ({ header: [...each.querySelectorAll('thead')].at(-1)?.textContent, footer: [...each.querySelectorAll('.paper-footer span')].map(({ textContent }) => textContent) })));
    expect(papers.length).toBeGreaterThan(3);
    const { footer } = sheets.get('ranking')!;
    expect(papers.map((paper) => paper.footer)).toEqual(papers.map((_, index) => [footer, `${index + 1} / ${papers.length}`]));
    const headers = papers.map(({ header }) => header).filter((header) => header?.startsWith('名次'));
    expect(headers.length).toBeGreaterThan(2);
    expect(papers.slice(-headers.length).every(({ header }) => header === '名次编号姓名课题研究教学设计听课评课教学展示总分等次说明来源')).toBe(true);
  });
  test('has room for its charts whole', async () => {
    const page = await openDialog('study');
    const boxes = await page.locator('.paper-stack svg').evaluateAll((all) => all.map((chart) => {
      const paper = chart.closest('.paper-page')!.getBoundingClientRect();
      return chart.getBoundingClientRect().bottom <= paper.bottom - 60 && chart.getBoundingClientRect().right <= paper.right - 40;
    }));
    expect(boxes).toEqual([true, true, true]);
  });
});

describe('when the dialog is closed', () => {
  test('the page is as it was', async () => {
    const page = await open('home');
    const before = await standing(page);
    await page.evaluate(() => window.paper.openDialog('coverage'));
    expect(await page.title()).toBe('coverage.pdf');
    await page.evaluate(() => window.paper.closeDialog());
    expect(await standing(page)).toEqual(before);
  });
  test('nothing of the print was ever in sight or in the way of the keyboard', async () => {
    const page = await openDialog('home');
    expect(await page.locator('.paper-stack').evaluate((stack: HTMLElement) => [stack.inert, getComputedStyle(stack).visibility])).toEqual([true, 'hidden']);
  });
});

test('a print that is cancelled leaves nothing behind', async () => {
  const page = await open('home');
  const before = await standing(page);
  expect(await page.evaluate(() => window.paper.cancelled('ranking'))).toBe('AbortError');
  expect(await standing(page)).toEqual(before);
});

const standing = (page: Page): Promise<unknown> => page.evaluate(() => ({ title: document.title, body: document.body.children.length, rules: [...document.styleSheets].filter((each) => each.cssRules[0] instanceof CSSPageRule).length }));

async function openDialog(key: string): Promise<Page> {
  const page = await open('home');
  await page.evaluate((wanted) => window.paper.openDialog(wanted), key);
  return page;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Chromium closes the dialog with it, as it were. */
const pdfPages = async (page: Page): Promise<Size[]> => pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

let printouts: Promise<Uint8Array[]> | undefined;

/** Each sheet in a workbook of its own, in the order of the keys. */
async function libreOfficePrints(): Promise<Uint8Array[]> {
  return savedAs('pdf', ...await Promise.all([...sheets.values()].map(async (sheet) => {
    const workbook = XlsxWorkbook.create();
    await workbook.writeSheets([sheet]);
    return inKnownFont(workbook.bytes());
  })));
}

/** In whole points. Both programs leave the dictionaries of pages uncompressed. */
function pagesOf(pdf: Uint8Array): Size[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/<<(?:(?!endobj)[^])*?\/Type ?\/Page\b(?:(?!endobj)[^])*?endobj/g)].map(([page]) => {
    const [, width, height] = /\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/.exec(page)!;
    return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
  });
}

/**
 * LibreOffice measures columns in the digits of the workbook's first font. 微软雅黑, whose digits are 7 pixels wide, is no font of
 * Linux; in its place Noto Sans CJK, which has 7 pixels at a size of 9.5.
 */
function inKnownFont(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const styles = Buffer.from(parts['xl/styles.xml']!).toString().replaceAll('微软雅黑', 'Noto Sans CJK SC').replace('<sz val="10"/>', '<sz val="9.5"/>');
  return zipSync({ ...parts, 'xl/styles.xml': Buffer.from(styles) });
}
