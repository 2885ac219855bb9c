import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paneBrowser } from './pane-browser.js';

const { open } = paneBrowser();

const headings = (page: Page): Promise<string[]> => page.getByRole('listitem').getByRole('heading').allInnerTexts();
const row = (page: Page, cell: string): Locator => page.getByRole('listitem').filter({ has: page.getByText(cell, { exact: true }) }).first();
const tile = (page: Page, severity: string): Locator => page.getByRole('group', { name: '按级别筛选' }).getByRole('button', { name: severity });
const shown = (page: Page): Promise<unknown> => page.evaluate(() => window.pane.workbook.shown);
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const standing = (page: Page): Promise<number> => page.evaluate(() => window.pane.desk.getPicture().check!.outcome.issues.length);
const atRest = (page: Page): Promise<unknown> => page.waitForFunction(() => window.pane.desk.getPicture().work === null);

describe('the list', () => {
  test('groups by sheet in the order of the workbook, the gravest first', async () => {
    const page = await open('untidy', { height: 2400 });
    expect((await headings(page)).slice(0, 6)).toEqual(['设置', '错误 1', '教师名册', '错误 1', '警告 5', '提示 2']);
  });

  test('masks the name in a cell, but not the blank that is the matter with it', async () => {
    const page = await open('untidy', { height: 1200 });
    expect(await row(page, 'B8').nth(0).innerText()).not.toContain('欧阳文静');
    await tile(page, '提示').click();
    expect(await row(page, 'B8').innerText()).toContain('“␣欧*␣**␣” → 欧***');
  });

  test('selects the cell of the issue that was clicked, and marks it', async () => {
    const page = await open('untidy');
    await row(page, 'A5').getByRole('button').click();
    expect(await shown(page)).toEqual([{ sheet: '教师名册', cells: 'A5' }]);
    expect(await row(page, 'A5').getByRole('button').getAttribute('aria-current')).toBe('true');
  });

  test('leads to the sheet of the school’s own that is in the way', async () => {
    const page = await open('without-scores');
    await page.getByRole('button', { name: '已有一张自建的“评比结果”工作表' }).click();
    expect(await shown(page)).toEqual([{ sheet: '评比结果', cells: 'A1' }]);
  });

  test('adds a sheet that is missing', async () => {
    const page = await open('without-scores');
    const missing = page.getByRole('listitem').filter({ hasText: '缺少这张工作表' });
    await missing.getByRole('button', { name: '补上' }).click();
    await page.getByText('已加入：').waitFor();
    await missing.waitFor({ state: 'detached' });
  });
});

describe('the filters', () => {
  test('a severity leaves only its issues, pressed again all', async () => {
    const page = await open('untidy', { height: 2400 });
    await tile(page, '提示').click();
    expect(await headings(page)).toEqual(['教师名册', '提示 2', '评比打分', '提示 1']);
    expect(await tile(page, '提示').getAttribute('aria-pressed')).toBe('true');
    await tile(page, '提示').click();
    expect((await headings(page))[0]).toBe('设置');
  });

  test('a sheet leaves only its issues, and the counts become its own', async () => {
    const page = await open('untidy', { height: 1200 });
    await page.getByLabel('按工作表筛选').selectOption('设置');
    expect(await headings(page)).toEqual(['设置', '错误 1']);
    expect(await tile(page, '错误').innerText()).toContain('1');
    expect(await tile(page, '警告').innerText()).toContain('0');
  });

  test('when nothing is left there is a way back to all', async () => {
    const page = await open('untidy');
    await page.getByLabel('按工作表筛选').selectOption('设置');
    await tile(page, '提示').click();
    await page.getByText('没有符合筛选的问题').waitFor();
    await page.getByRole('button', { name: '显示全部' }).click();
    expect((await headings(page))[0]).toBe('设置');
  });

  test('stay as they are while another step is in view', async () => {
    const page = await open('untidy');
    await tile(page, '提示').click();
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByRole('tab', { name: '检查' }).click();
    expect(await tile(page, '提示').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a fix', () => {
  test('of all is asked about with old and new values, and not done when it is declined', async () => {
    const page = await open('untidy');
    const before = await standing(page);
    await page.getByRole('button', { name: '修复全部 9 处' }).click();
    const question = page.getByRole('dialog', { name: '修复 9 处' });
    expect(await question.getByRole('listitem').filter({ hasText: '评比打分 C5' }).innerText()).toMatch(/９５\s*→\s*改为\s*95/);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('修复全部');
    expect(await standing(page)).toBe(before);
  });

  test('of all rewrites the cells, says so, and leaves the rest', async () => {
    const page = await open('untidy');
    await page.getByRole('button', { name: '修复全部 9 处' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '修复 9 处' }).click();
    await page.getByText('已修复 9 处').waitFor();
    await atRest(page);
    expect(await page.getByRole('button', { name: /^修复/ }).count()).toBe(0);
    const { mended } = await page.evaluate(async () => {
      const { sheets } = await window.pane.workbook.read((name) => name === '评比打分');
      return { mended: sheets[0]!.rows[4]!.cells[2] };
    });
    expect(mended).toBe(95);
  });

  test('under a filter mends what the filter shows', async () => {
    const page = await open('untidy');
    await tile(page, '提示').click();
    await page.getByRole('button', { name: '修复全部 3 处' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '修复 3 处' }).click();
    await page.getByText('已修复 3 处').waitFor();
  });

  test('of one cell goes on to the next by keyboard', async () => {
    const page = await open('untidy', { height: 900 });
    await tile(page, '提示').click();
    await row(page, 'B8').getByRole('button').first().focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('修复 B8');
    await page.keyboard.press('Enter');
    await page.getByText('已修复 1 处').waitFor();
    await expect.poll(() => focused(page)).toMatch(/^提示，B12：/);
  });

  test('that is refused names the sheet and opens it', async () => {
    const page = await open('fix-refused');
    await page.getByRole('alert').getByRole('button', { name: '打开“评比打分”' }).click();
    expect(await shown(page)).toEqual([{ sheet: '评比打分', cells: null }]);
  });

  test('that met a formula leads to its cell', async () => {
    const page = await open('formula-cell');
    await page.getByRole('alert').getByRole('button', { name: '转到 C5' }).click();
    expect(await shown(page)).toEqual([{ sheet: '评比打分', cells: 'C5' }]);
  });
});

describe('by keyboard', () => {
  test('the list is one stop; arrows, Home and End move in it, Enter selects the cell', async () => {
    const page = await open('untidy');
    await page.getByRole('button', { name: '修复全部' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^错误，B7：/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^错误，A5：/);
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual([{ sheet: '教师名册', cells: 'A5' }]);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^提示，A229：/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^错误，B7：/);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toContain('修复全部');
  });

  test('what has the focus is in view, below the heading that stays', async () => {
    const page = await open('many', { height: 378 });
    await page.getByRole('button', { name: '修复全部' }).focus();
    await page.keyboard.press('Tab');
    for (let presses = 0; presses < 25; presses++) await page.keyboard.press('ArrowDown');
    for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowUp');
    const { top, heading } = await page.evaluate(() => ({
      top: document.activeElement!.getBoundingClientRect().top,
      heading: document.querySelector('li h2')!.getBoundingClientRect().bottom,
    }));
    expect(top).toBeGreaterThanOrEqual(heading);
  });
});

describe('ten thousand issues', () => {
  test('are drawn a screen at a time, and told in full to a screen reader', async () => {
    const page = await open('many');
    expect(await page.getByRole('listitem').count()).toBeLessThan(40);
    expect(Number(await page.getByRole('listitem').first().getAttribute('aria-setsize'))).toBeGreaterThan(10_000);
  });

  test('can be scrolled from end to end without a gap', async () => {
    const page = await open('many');
    const panel = page.getByRole('tabpanel');
    for (const share of [0.3, 0.7, 1]) {
      await panel.evaluate((element, to) => { element.scrollTop = to * element.scrollHeight; }, share);
      await expect.poll(() => gaps(page)).toBe(0);
      expect(await page.getByRole('listitem').count()).toBeLessThan(40);
    }
    await expect.poll(() => page.getByRole('listitem').last().getAttribute('aria-posinset')).toBe(await page.getByRole('listitem').last().getAttribute('aria-setsize'));
  });

  test('keep the place of the keys while they scroll away', async () => {
    const page = await open('many');
    await page.getByRole('button', { name: '修复全部' }).focus();
    await page.keyboard.press('Tab');
    const before = await focused(page);
    await page.getByRole('tabpanel').evaluate((element) => { element.scrollTop = 200_000; });
    await page.waitForTimeout(200);
    expect(await focused(page)).toBe(before);
  });
});

/** Pixels of the panel, below the heading that stays, on which no row is drawn. */
const gaps = (page: Page): Promise<number> => page.evaluate(() => {
  const panel = document.querySelector('[role=tabpanel]')!.getBoundingClientRect();
  let bare = 0;
  for (let y = panel.top + 40; y < panel.bottom - 2; y += 4) if (!document.elementFromPoint(panel.left + 40, y)?.closest('li')) bare += 4;
  return bare;
});
