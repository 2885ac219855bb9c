import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings, widthTooMuch } from '../pane/pane-browser.js';
import { paperBrowser } from './paper-browser.js';

const { open } = paperBrowser();

const drawnPages = (page: Page): Promise<string[]> => page.getByRole('group').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')!));
const desk = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('region');

describe.each(['home', 'ranking', 'coverage', 'plan', 'annual', 'rectification'])('%s on the desk', (sheet) => {
  test.each(['light', 'dark'] as const)('is fit for everybody and stays white (%s)', async (theme) => {
    const page = await open(sheet, { theme });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.locator('.paper-page').first().evaluate((paper) => getComputedStyle(paper).backgroundColor)).toBe('rgb(255, 255, 255)');
  });
});

test.each([320, 700, 1200])('at %i pixels a page is as wide as there is room, and nothing stands out', async (width) => {
  const page = await open('coverage', { width });
  const box = await page.locator('.paper-page').first().boundingBox();
  const bar = await desk(page).evaluate((element: HTMLElement) => element.offsetWidth - element.clientWidth);
  expect(box!.width).toBeCloseTo(Math.min(793 * 1.5, width - bar - 32), 0);
  expect(await widthTooMuch(page)).toBe(0);
});

test('a table is one to a screen reader too: its header cells head their columns', async () => {
  const page = await open('coverage');
  await expect.poll(() => page.getByRole('table').first().getByRole('columnheader').allInnerTexts()).toEqual(['指标', '已覆盖', '总数', '覆盖率', '未覆盖']);
  expect(await page.getByRole('row', { name: /^正高级教师/ }).getByRole('rowheader').innerText()).toBe('正高级教师');
});

test('a link leads to its cells', async () => {
  const page = await open('home');
  await page.getByRole('button', { name: '帮扶覆盖' }).click();
  expect(await page.evaluate(() => window.paper.links)).toMatchObject([{ sheet: '帮扶覆盖' }]);
});

describe('a chart', () => {
  test('says in words what it shows', async () => {
    const page = await open('home');
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe('图表：各项比率。青年教师帮扶覆盖率 77.8%；到学率 95.6%；整改完成率 60.0%。');
  });

  test('has bars as long as its values, in their colours', async () => {
    const page = await open('ranking');
    const bars = await page.getByRole('img', { name: /各等次人数/ }).locator('.bars rect').evaluateAll((all) => all.map((bar) => ({ height: Number(bar.getAttribute('height')), fill: bar.getAttribute('fill') })));
    // 12, 15 and 11 of 38 teachers.
    expect(bars.map(({ height }) => Math.round((height / bars[1]!.height) * 15 * 100) / 100)).toEqual([12, 15, 11]);
    expect(bars.map(({ fill }) => fill)).toEqual(['#D4A017', '#5B9BD5', '#A5713D']);
  });

  test('of the plan has a bar from the day of the start, as long as its days', async () => {
    const page = await open('plan');
    const [start, schedule, total] = await page.getByRole('img', { name: /活动进度/ }).locator('.bars rect').evaluateAll((all) =>
      [0, 2, 4].map((index) => ({ x: Number(all[index]!.getAttribute('x')), width: Number(all[index]!.getAttribute('width')) })));
    // From 26 February for 9 days; from 2 March, four days later, for 30; from 2 March for 121 until the day of the report.
    const day = start!.width / 9;
    expect([(schedule!.x - start!.x) / day, schedule!.width / day, total!.width / day].map(Math.round)).toEqual([4, 30, 121]);
  });
});

describe('ten thousand rows', () => {
  test('are drawn a few pages at a time, from end to end', async () => {
    const page = await open('long');
    expect((await drawnPages(page)).length).toBeLessThan(5);
    await desk(page).evaluate((element) => { element.scrollTop = element.scrollHeight; });
    await page.getByRole('cell', { name: '10000', exact: true }).waitFor();
    const [last] = (await drawnPages(page)).slice(-1);
    expect(last).toMatch(/^第 (\d+) 页，共 \1 页$/);
    expect((await drawnPages(page)).length).toBeLessThan(5);
  });

  test.each([0.5, 0.9])('keep their place when the room becomes narrower, and wider again (%d of the way down)', async (share) => {
    const page = await open('long');
    const { width, height } = page.viewportSize()!;
    await desk(page).evaluate((element, share) => { element.scrollTop = element.scrollHeight * share; }, share);
    const middle = (): Promise<string | null> => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('[role=group]')?.getAttribute('aria-label') ?? null);
    await expect.poll(middle).toMatch(/^第/);
    const before = await middle();
    await page.setViewportSize({ width: 500, height });
    await expect.poll(() => desk(page).evaluate((element) => element.clientWidth)).toBeLessThanOrEqual(500);
    await expect.poll(middle).toBe(before);
    await page.setViewportSize({ width, height });
    await expect.poll(() => desk(page).evaluate((element) => element.clientWidth)).toBeGreaterThan(500);
    await expect.poll(middle).toBe(before);
  });
});
