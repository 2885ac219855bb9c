import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { resultBrowser } from './result-browser.js';

const { open } = resultBrowser();

const panel = (page: Page): Locator => page.locator('#panel-settings');
const row = (page: Page, field: string): Locator => panel(page).locator(`[data-field="${field}"]`);
const saveButton = (page: Page): Locator => panel(page).getByRole('button', { name: '保存' });
const save = async (page: Page): Promise<void> => {
  await saveButton(page).click();
  await panel(page).getByText('没有未保存的修改').waitFor();
};
/** 参数 → 值 as they stand in the sheet, and how often the workbook was changed. */
const standing = (page: Page): Promise<Record<string, unknown>> => page.evaluate(async () => {
  const { sheets } = await window.pane.workbook.read((name) => name === '设置');
  return Object.fromEntries((sheets[0]?.rows ?? []).map(({ cells }) => [String(cells[0]), cells[1]]));
});

describe('a value that cannot be used', () => {
  test('is told of while it is typed, and keeps the form from being saved', async () => {
    const page = await open('sound', 'settings');
    await row(page, 'decimals').getByRole('textbox').fill('9');
    expect(await row(page, 'decimals').innerText()).toContain('应为 0—6 的整数');
    expect(await row(page, 'decimals').getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(await saveButton(page).getAttribute('aria-disabled')).toBe('true');
    await panel(page).getByRole('button', { name: '1 项要改正' }).click();
    expect(await row(page, 'decimals').getByRole('textbox').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('may be so only beside another', async () => {
    const page = await open('sound', 'settings');
    await page.getByLabel('等次比例').fill('3:4');
    expect(await row(page, 'grades').innerText()).toContain('名称的个数应与等次比例的份数相同');
    await page.getByLabel('等次名称').fill('优秀、良好');
    expect(await saveButton(page).getAttribute('aria-disabled')).not.toBe('true');
  });

  test('stands in the sheet: it is shown, and replaced by the default on request', async () => {
    const page = await open('wrong', 'settings');
    expect(await row(page, 'asOf').innerText()).toContain('现为“明天”');
    expect(await row(page, 'ranks').innerText()).toContain('现为“1,2,3”');
    await row(page, 'ratio').getByRole('button', { name: '恢复默认：等次比例，3:4:3' }).click();
    await row(page, 'decimals').getByRole('button').click();
    await row(page, 'ranks').getByLabel('1,1,2').check();
    await row(page, 'asOf').getByLabel('统计日期').fill('2026-06-01');
    await save(page);
    expect(await standing(page)).toMatchObject({ 等次比例: '3:4:3', 小数位数: 2, 名次方式: '1,1,2' });
  });
});

describe('saving', () => {
  test('writes the cells that were changed and no others', async () => {
    const page = await open('sound', 'settings');
    const before = await standing(page);
    await page.getByLabel('学校名称').fill('第一小学');
    await row(page, 'decimals').getByRole('textbox').fill('1');
    await row(page, 'ties').getByLabel('待定').check();
    await save(page);
    expect(await standing(page)).toEqual({ ...before, 学校名称: '第一小学', 小数位数: 1, 并列处理: '待定' });
  });

  test('leaves what somebody else changed meanwhile', async () => {
    const page = await open('sound', 'settings');
    await row(page, 'decimals').getByRole('textbox').fill('1');
    await page.evaluate(() => window.pane.workbook.typed({ sheet: '设置', cell: 'B2', value: '第二小学' }));
    await page.waitForFunction(() => window.pane.desk.getPicture().stirred.length === 0);
    await save(page);
    expect(await standing(page)).toMatchObject({ 学校名称: '第二小学', 小数位数: 1 });
  });

  test('makes the sheet where there is none', async () => {
    const page = await open('unsettled', 'settings');
    expect(await panel(page).innerText()).toContain('工作簿里没有“设置”表');
    await page.getByLabel('学校名称').fill('第一小学');
    await save(page);
    expect(await standing(page)).toMatchObject({ 学校名称: '第一小学', 等次比例: '3:4:3' });
  });

  test('has nothing to do for the old value typed back', async () => {
    const page = await open('sound', 'settings');
    await row(page, 'decimals').getByRole('textbox').fill('1');
    expect(await panel(page).getByRole('status').last().innerText()).toBe('1 项修改未保存');
    await row(page, 'decimals').getByRole('textbox').fill('2');
    expect(await panel(page).getByRole('status').last().innerText()).toBe('没有未保存的修改');
  });

  test('can be given up', async () => {
    const page = await open('sound', 'settings');
    await page.getByLabel('学校名称').fill('第一小学');
    await panel(page).getByRole('button', { name: '放弃修改' }).click();
    expect(await page.getByLabel('学校名称').inputValue()).toBe('实验小学');
  });
});

describe('an order', () => {
  const words = (page: Page): Promise<string[]> => row(page, 'tieOrder').getByRole('listitem').allInnerTexts();
  test('is changed by the keyboard, and the focus goes along', async () => {
    const page = await open('sound', 'settings');
    await row(page, 'tieOrder').getByRole('button', { name: '课题研究上移' }).focus();
    await page.keyboard.press('Enter');
    expect((await words(page)).map((text) => text.replace(/\s/g, ''))).toEqual(['1教学展示', '2课题研究', '3教学设计', '4听课评课']);
    await page.keyboard.press('Enter');
    expect((await words(page))[0]).toContain('课题研究');
    // At the top it can but go down.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('课题研究下移');
    expect(await row(page, 'tieOrder').getByRole('status').textContent()).toBe('课题研究排在第 1');
  });

  test('may become empty, which is saved as such', async () => {
    const page = await open('sound', 'settings');
    for (const word of ['教学展示', '教学设计', '课题研究', '听课评课']) await row(page, 'tieOrder').getByRole('button', { name: `不比较${word}` }).click();
    await save(page);
    expect(await standing(page)).toMatchObject({ 并列比较顺序: '无' });
    await row(page, 'tieOrder').getByRole('button', { name: '加入比较：听课评课' }).click();
    await save(page);
    expect(await standing(page)).toMatchObject({ 并列比较顺序: '听课评课' });
  });
});

test('what differs from the default can be set back', async () => {
  const page = await open('grouped', 'settings');
  expect(await row(page, 'grouping').getByRole('button').getAttribute('aria-label')).toBe('恢复默认：分组依据，不分组');
  await row(page, 'grouping').getByRole('button').click();
  await save(page);
  expect(await standing(page)).toMatchObject({ 分组依据: '不分组' });
  expect(await row(page, 'grouping').getByRole('button').count()).toBe(0);
});
