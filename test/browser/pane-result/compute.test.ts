import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { resultBrowser } from './result-browser.js';
import { outputNames } from '../../sheet-names.js';

const { open } = resultBrowser();

const panel = (page: Page): Locator => page.locator('#panel-compute');
const button = (page: Page, name: string | RegExp): Locator => panel(page).getByRole('button', { name });
const shown = (page: Page): Promise<unknown> => page.evaluate(() => window.pane.workbook.shown);
const writes = (page: Page): Promise<number> => page.evaluate(() => window.pane.workbook.calls.filter((call) => call === 'writeSheets').length);
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
/** Whether a sheet of ours holds a text. */
const holds = (page: Page, sheet: string, text: string): Promise<boolean> => page.evaluate(async ([name, wanted]) => {
  const { sheets } = await window.pane.workbook.read((each) => each === name);
  return JSON.stringify(sheets.map(({ rows }) => rows)).includes(wanted!);
}, [sheet, text]);

describe('errors', () => {
  test('keep the result from being written by one press', async () => {
    const page = await open('faulty', 'compute');
    await button(page, '去改正错误').click();
    expect(await writes(page)).toBe(0);
    expect(await page.locator('#tab-check').getAttribute('aria-selected')).toBe('true');
  });

  test('are listed, each with the way to its cell', async () => {
    const page = await open('faulty', 'compute');
    await button(page, '评比打分!C2').click();
    expect(await shown(page)).toEqual([{ sheet: '评比打分', cells: 'C2' }]);
  });

  test('that can be repaired safely are, after showing old and new', async () => {
    const page = await open('fixable', 'compute');
    await button(page, '修复：党员 → 中共党员').click();
    await button(page, '写入结果').waitFor();
  });

  test('are left out only after a second step that says what follows from it', async () => {
    const page = await open('faulty', 'compute');
    await button(page, '不改正，先写入非正式结果…').click();
    const question = page.getByRole('dialog', { name: '写入非正式结果？' });
    expect(await question.innerText()).toContain('还有 2 处错误');
    await question.getByRole('button', { name: '取消' }).click();
    expect(await writes(page)).toBe(0);
    await button(page, '不改正，先写入非正式结果…').click();
    await page.getByRole('dialog').getByRole('button', { name: '写入非正式结果' }).click();
    await button(page, '打开评比结果').first().waitFor();
    for (const sheet of outputNames) expect(await holds(page, sheet, '非正式'), sheet).toBe(true);
  });
});

describe('the preview', () => {
  test('of a first result has nothing to compare with', async () => {
    const page = await open('sound', 'compute');
    expect(await panel(page).innerText()).toContain('将为 4 人排名、定等次');
  });

  test('says who changes grade, from where to where, in words as well', async () => {
    const page = await open('risen', 'compute');
    const changes = panel(page).getByRole('list', { name: '等次变化' }).getByRole('listitem');
    expect(await changes.first().textContent()).toBe('陈静T4上升 3 名3第 4 名 三等奖 → 变为第 1 名 一等奖');
    expect(await changes.count()).toBe(3);
    await button(page, /仅名次变化/).click();
    expect(await panel(page).getByRole('list', { name: '仅名次变化' }).textContent()).toContain('下降 1 名');
  });

  test('of the same result says that nothing changes', async () => {
    const page = await open('written', 'compute');
    expect(await panel(page).innerText()).toContain('名次和等次都没有变化');
  });

  test('names what stays open: ties, the unranked with their reasons, those who did not enter', async () => {
    const page = await open('tied', 'compute');
    expect(await panel(page).innerText()).toContain('T1 李明、T3 张伟 并列第 2—3 名');
    await button(page, /未排名/).click();
    expect(await panel(page).innerText()).toContain('“听课评课”缺赛');
    await button(page, '评比打分 第 5 行').click();
    expect(await shown(page)).toEqual([{ sheet: '评比打分', cells: 'A5' }]);
  });
});

describe('writing', () => {
  test('shows that it is going on, and takes no second press', async () => {
    const page = await open('writing', 'compute');
    expect(await panel(page).getByRole('progressbar').count()).toBe(1);
    expect(await button(page, '正在写入结果').getAttribute('aria-disabled')).toBe('true');
  });

  test('ends with the offer to open the result, under the finger that wrote it', async () => {
    const page = await open('sound', 'compute');
    await button(page, '写入结果').focus();
    await page.keyboard.press('Enter');
    await button(page, '打开评比结果').first().waitFor();
    expect(await focused(page)).toBe('打开评比结果');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual([{ sheet: '评比结果', cells: null }]);
    expect(await holds(page, '评比结果', '非正式')).toBe(false);
  });

  test('that failed leaves the preview and its button', async () => {
    const page = await open('failing', 'compute');
    await button(page, '写入结果').click();
    await page.getByRole('alert').locator('*').first().waitFor();
    expect(await button(page, '写入结果').isEnabled()).toBe(true);
  });

  test('is forgotten once the entries change again', async () => {
    const page = await open('sound', 'compute');
    await button(page, '写入结果').click();
    await button(page, '打开评比结果').first().waitFor();
    await page.evaluate(() => window.pane.workbook.typed({ sheet: '评比打分', cell: 'C5', value: 99 }));
    await button(page, '重新写入结果').waitFor();
  });
});

describe('the result before', () => {
  test('comes back once that was confirmed', async () => {
    const page = await open('risen', 'compute');
    await button(page, '重新写入结果').click();
    await button(page, '打开评比结果').first().waitFor();
    await button(page, '恢复上次结果…').click();
    await page.getByRole('dialog', { name: '恢复上次结果？' }).getByRole('button', { name: '恢复' }).click();
    // Against the result that came back, the present entries move again.
    await panel(page).getByRole('list', { name: '等次变化' }).waitFor();
  });

  test('is not offered where nothing was written', async () => {
    const page = await open('sound', 'compute');
    expect(await button(page, /恢复/).count()).toBe(0);
  });
});

test('settings that are not saved are told of before anything is computed', async () => {
  const page = await open('sound', 'settings');
  await page.locator('[data-field=decimals] input').fill('1');
  await page.locator('#tab-compute').click();
  await panel(page).getByText('设置中有 1 项修改没有保存').waitFor();
  await button(page, '去设置').click();
  expect(await page.locator('[data-field=decimals] input').inputValue()).toBe('1');
});
