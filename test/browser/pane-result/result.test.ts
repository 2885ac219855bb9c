import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { resultBrowser } from './result-browser.js';

const { open } = resultBrowser();

const panel = (page: Page): Locator => page.locator('#panel-result');
const rows = (page: Page): Locator => panel(page).getByRole('list', { name: '排名' }).getByRole('listitem');
const names = async (page: Page): Promise<string[]> => (await rows(page).allInnerTexts()).map((text) => text.split('\n')[1] ?? text);
const shown = (page: Page): Promise<unknown> => page.evaluate(() => window.pane.workbook.shown);
const choose = (page: Page, part: string): Promise<void> => panel(page).getByRole('tab', { name: part }).click();

describe('the ranking', () => {
  test('says that it was not written yet', async () => {
    const page = await open('sound', 'result');
    expect(await panel(page).innerText()).toContain('还没有写入工作簿');
  });
  test('says that entries changed since it was written, and in which sheets', async () => {
    const page = await open('risen', 'result');
    expect(await panel(page).innerText()).toContain('数据已变动（评比打分，共 1 张表）');
  });
  test('says nothing of the kind while it is what was written', async () => {
    const page = await open('written', 'result');
    expect(await panel(page).getByRole('button', { name: '去计算' }).count()).toBe(0);
  });

  test('is narrowed by what is typed, and the number found is told', async () => {
    const page = await open('sound', 'result');
    await page.getByRole('searchbox', { name: '姓名或编号' }).fill('t3');
    await expect.poll(() => names(page)).toEqual(['张伟']);
    expect(await panel(page).getByRole('status').innerText()).toBe('找到 1 人');
    await page.getByRole('searchbox').fill('无此人');
    await panel(page).getByText('没有找到').waitFor();
  });

  test('is sorted by what is chosen, and the other way round', async () => {
    const page = await open('sound', 'result');
    await page.getByLabel('排序依据').selectOption('name');
    await expect.poll(() => names(page)).toEqual(['陈静', '李明', '王芳', '张伟']);
    await page.getByRole('button', { name: '倒序' }).click();
    await expect.poll(() => names(page)).toEqual(['张伟', '王芳', '李明', '陈静']);
  });

  test('stands by groups where the school groups', async () => {
    const page = await open('grouped', 'result');
    expect((await panel(page).getByRole('heading').allInnerTexts()).map((text) => text.replace('\n', ' '))).toEqual(['数学 2 人', '语文 2 人']);
    await page.getByLabel('显示哪些人').selectOption({ label: '语文' });
    await expect.poll(() => rows(page).count()).toBe(3);
  });

  test('opens the sentence that leads from the marks to the grade, and jumps to the marks', async () => {
    const page = await open('sound', 'result');
    await rows(page).first().getByRole('button').click();
    expect(await rows(page).first().innerText()).toContain('总分＝(90.00＋91.00＋92.00＋93.00)÷4＝91.50；全校 4 人中列第 1 名；第 1 名为一等奖，故定为一等奖。');
    await rows(page).first().getByRole('button', { name: '评比打分 第 2 行' }).click();
    expect(await shown(page)).toEqual([{ sheet: '评比打分', cells: 'A2' }]);
  });

  test('gives the reason of those who are not ranked', async () => {
    const page = await open('tied', 'result');
    await page.getByLabel('显示哪些人').selectOption({ label: '未排名' });
    await rows(page).getByRole('button', { name: /陈静/ }).click();
    expect(await panel(page).innerText()).toContain('“听课评课”缺赛、弃权或缺席，不计入排名人数。');
  });
});

describe('ten thousand contestants', () => {
  test('are a few rows in the page, wherever it is scrolled to', async () => {
    const page = await open('large', 'result');
    const all = () => page.locator('#panel-result *').count();
    expect(await all()).toBeLessThan(600);
    await panel(page).evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    await expect.poll(async () => Number(await rows(page).nth(8).getAttribute('aria-posinset'))).toBeGreaterThan(4000);
    expect(await all()).toBeLessThan(600);
    expect(await rows(page).first().getAttribute('aria-setsize')).toBe('10000');
  });

  test('are walked through by the arrow keys, with one stop of the Tab key', async () => {
    const page = await open('large', 'result');
    await page.getByRole('button', { name: '倒序' }).focus();
    await page.keyboard.press('Tab');
    const position = () => page.evaluate(() => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset')));
    expect(await position()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await expect.poll(position).toBe(2);
    await page.keyboard.press('End');
    await expect.poll(position).toBe(10_000);
    await page.keyboard.press('Home');
    await expect.poll(position).toBe(1);
    expect(await panel(page).locator('[data-row][tabindex="0"]').count()).toBe(1);
  });
});

describe('the charts', () => {
  test('have a name, and tell their figures in words', async () => {
    const page = await open('sound', 'result');
    await choose(page, '等次');
    const chart = panel(page).getByRole('figure', { name: '各等次人数' });
    expect((await chart.getByRole('listitem').allInnerTexts()).map((text) => text.replace('\n', ' '))).toEqual([
      '一等奖（第 1 名） 1 人 25.00%', '二等奖（第 2—3 名） 2 人 50.00%', '三等奖（第 4 名） 1 人 25.00%',
    ]);
  });

  test('of the groups open one by one', async () => {
    const page = await open('grouped', 'result');
    await choose(page, '等次');
    await panel(page).getByRole('button', { name: '数学 2' }).click();
    expect(await panel(page).getByRole('figure', { name: '数学各等次人数' }).count()).toBe(1);
  });

  test('of coverage name whom they leave out and jump to each', async () => {
    const page = await open('sound', 'result');
    await choose(page, '帮扶覆盖');
    const chart = panel(page).getByRole('figure', { name: '各项覆盖率' });
    const struggling = chart.getByRole('listitem').filter({ hasText: '学困生帮扶覆盖率' });
    expect(await struggling.innerText()).toContain('50.00%');
    await struggling.getByRole('button', { name: '已覆盖 1，共 2 未覆盖 1 人' }).click();
    expect(await struggling.innerText()).not.toContain('小军');
    await struggling.getByRole('button', { name: 'S3' }).click();
    expect(await shown(page)).toEqual([{ sheet: '学生名册', cells: 'A4' }]);
  });

  test('say 未填报 of what was not reported', async () => {
    const page = await open('large', 'result');
    await choose(page, '帮扶覆盖');
    expect(await panel(page).getByText('未填报', { exact: true }).count()).toBe(7);
  });
});

test('the parts are chosen by the arrow keys', async () => {
  const page = await open('sound', 'result');
  await panel(page).getByRole('tab', { name: '排名' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await panel(page).getByRole('tab', { name: '等次' }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('End');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('各项工作');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('排名');
});

describe('the works of the campaign', () => {
  const works = async (...given: Parameters<typeof open>): Promise<Page> => {
    const page = await open(...given);
    await choose(page, '各项工作');
    return page;
  };
  const card = (page: Page, name: string): Locator => panel(page).getByRole('article', { name });

  test('that were not reported are named in a line, with the sheets to fill where they are not there', async () => {
    const page = await works('sound', 'result');
    expect(await panel(page).innerText()).toMatch(/未填报：.*听课调研/);
    expect(await card(page, '听课情况').count()).toBe(0);
    await panel(page).getByRole('button', { name: '补上缺少的' }).click();
    await panel(page).getByRole('button', { name: '听课调研' }).click();
    expect(await shown(page)).toEqual([{ sheet: '听课调研', cells: null }]);
  });

  test('have nothing to be compared with, and no sheet to open, before a result was written', async () => {
    const page = await works('sound', 'result');
    expect(await card(page, '优质课评比结果').getByRole('definition').allInnerTexts()).toEqual(['4', '1', '0']);
    expect(await panel(page).getByRole('button', { name: /^打开/ }).count()).toBe(0);
  });

  test('tell their key figure, how it changed, and open their sheet', async () => {
    const page = await works('owing', 'result');
    const contest = card(page, '优质课评比结果');
    expect(await contest.getByRole('definition').first().innerText()).toBe('3');
    expect(await contest.getByText('比上次的 4 减少 1').count()).toBe(1);
    expect(await card(page, '帮扶覆盖情况').innerText()).toContain('与上次相同');
    await contest.getByRole('button', { name: '打开评比结果' }).click();
    expect(await shown(page)).toEqual([{ sheet: '评比结果', cells: null }]);
  });

  test('say what is due next, each with the way to its cell, by the keyboard too', async () => {
    const page = await works('owing', 'result');
    const next = panel(page).getByRole('list', { name: '近期待办' });
    expect((await next.getByRole('listitem').allInnerTexts()).map((text) => text.replace('\n', ' '))).toEqual([
      '向家长公布课后服务安排，并在公示栏张贴一学期 逾期 3 天', '更换三年级二班黑板 当天到期', '召开听课反馈会 还有 5 天',
    ]);
    await panel(page).getByRole('tab', { name: '各项工作' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual([{ sheet: '听课调研', cells: 'A2' }]);
    await card(page, '听课情况').getByRole('list', { name: '听课情况的待办' }).getByRole('button', { name: '更换三年级二班黑板' }).click();
    expect(await shown(page)).toHaveProperty('1', { sheet: '听课调研', cells: 'A3' });
  });

  test('compare with the same figures once the result is written', async () => {
    const page = await works('owing', 'result');
    await page.evaluate(() => window.pane.desk.writeResult({ despiteErrors: false }));
    await panel(page).getByRole('button', { name: '去计算' }).waitFor({ state: 'detached' });
    expect(await card(page, '优质课评比结果').getByText('比上次的 4 减少 1').count()).toBe(1);
  });
});
