import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paneBrowser } from './pane-browser.js';

const { open } = paneBrowser();

const focusedRole = (page: Page): Promise<string> => page.evaluate(() => `${document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName}`);
const chosenTab = (page: Page): Promise<string> => page.locator('[role=tab][aria-selected=true]').innerText();

describe('the first run', () => {
  test('says what it does in three lines and begins with the ledgers', async () => {
    const page = await open('first-run');
    expect(await page.getByRole('listitem').count()).toBe(3);
    await page.getByRole('button', { name: '建立工作簿' }).click();
    await page.getByText('台账已建好，还没有填写').waitFor();
    await page.getByText('已加入：填写说明、').waitFor();
    expect(await focusedRole(page)).toBe('tabpanel');
  });

  test('fills an empty workbook with the sample', async () => {
    const page = await open('first-run');
    await page.getByRole('button', { name: '插入示例数据' }).click();
    await page.getByRole('list', { name: '问题' }).waitFor();
  });

  test('leaves a workbook alone that holds something', async () => {
    const page = await open('first-run-refused');
    await page.getByRole('alert').getByText('示例数据只能插入空白工作簿').waitFor();
    expect(await page.getByRole('button', { name: '建立工作簿' }).count()).toBe(1);
  });

  test('tells what is being done, and takes no second deed meanwhile', async () => {
    const page = await open('first-run-busy');
    await page.getByRole('progressbar', { name: '正在建立台账' }).waitFor();
    expect(await page.getByRole('button', { name: '插入示例数据' }).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the steps', () => {
  test('change with the arrow keys, and the focus stays on them', async () => {
    const page = await open('sample');
    await page.getByRole('tab', { name: '检查' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await chosenTab(page)).toBe('计算');
    expect(await focusedRole(page)).toBe('tab');
    await page.keyboard.press('End');
    expect(await chosenTab(page)).toBe('设置');
    await page.keyboard.press('ArrowRight');
    expect(await chosenTab(page)).toContain('检查');
  });

  test('take the focus along when a button leads to another step', async () => {
    const page = await open('tidy');
    await page.getByRole('button', { name: '去计算' }).click();
    expect(await chosenTab(page)).toBe('计算');
    expect(await focusedRole(page)).toBe('tabpanel');
  });

  test('tell how many errors there are', async () => {
    const page = await open('untidy');
    expect(await page.getByRole('tab', { name: '检查 ，32 个错误' }).count()).toBe(1);
  });

  test('leave the top right corner to Office', async () => {
    const page = await open('untidy');
    expect(await page.evaluate(() => document.elementFromPoint(innerWidth - 16, 16)!.closest('button'))).toBeNull();
  });

  test('keep the place to which a list was scrolled', async () => {
    const page = await open('many');
    await page.getByRole('tabpanel').evaluate((element) => { element.scrollTop = 5000; });
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByRole('tab', { name: '检查' }).click();
    await expect.poll(() => page.getByRole('tabpanel').evaluate((element) => element.scrollTop)).toBeGreaterThan(4900);
  });
});

describe('the line of how things stand', () => {
  test.each([
    ['sample', '尚未计算'], ['computed', '结果与当前数据一致'], ['changed', '数据已变动：2 张表'], ['unfinished', '上一次写入没有完成'], ['checking', '正在检查'],
  ] as const)('%s: %s', async (state, words) => {
    const page = await open(state);
    await page.locator('header').getByText(words).waitFor();
  });

  test('offers to call off what takes long, and keeps the focus once it is', async () => {
    const page = await open('untidy');
    await page.evaluate(() => {
      const { desk, workbook } = window.pane;
      const release = workbook.hold('read');
      void desk.check();
      addEventListener('click', () => setTimeout(release, 50));
    });
    const cancel = page.getByRole('button', { name: '取消' });
    expect(await cancel.count()).toBe(0);
    await cancel.waitFor();
    await cancel.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('已取消，工作簿没有改动。').waitFor();
    expect(await cancel.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('重新检查');
  });

  test('names the sheets that changed', async () => {
    const page = await open('changed');
    await page.locator('header').getByText('教师名册、评比打分').waitFor();
  });

  test('follows what somebody types', async () => {
    const page = await open('computed');
    await page.evaluate(() => window.pane.workbook.typed({ sheet: '评比打分', cell: 'C2', value: 60 }));
    await page.locator('header').getByText('表格有改动，稍后自动检查').waitFor();
    await page.locator('header').getByText('数据已变动：1 张表').waitFor();
  });
});

describe('trouble', () => {
  test('in opening is told once, and trying again opens the workbook', async () => {
    const page = await open('unread');
    await page.getByRole('alert').getByText('Excel 正忙').waitFor();
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('list', { name: '问题' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('in writing leads back to computing', async () => {
    const page = await open('editing');
    await page.getByRole('alert').getByRole('button', { name: '去计算' }).click();
    expect(await chosenTab(page)).toBe('计算');
  });

  test('can be put away', async () => {
    const page = await open('editing');
    await page.getByRole('alert').getByRole('button', { name: '关闭消息' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('that left a write unfinished offers what stood before', async () => {
    const page = await open('unfinished');
    await page.getByRole('button', { name: '恢复上次结果' }).click();
    await page.getByText('已恢复上次写入之前的结果').waitFor();
    await page.locator('header').getByText('结果与当前数据一致').waitFor();
  });
});

test('missing ledgers can be added beside the others', async () => {
  const page = await open('half');
  await page.getByRole('button', { name: '补上' }).click();
  await page.getByText('已加入：').waitFor();
  expect(await page.getByText('缺少 4 张台账').count()).toBe(0);
});

test('the focus moves nowhere by itself while the entries are read again', async () => {
  const page = await open('untidy');
  await page.getByLabel('按工作表筛选').focus();
  await page.evaluate(() => window.pane.desk.check());
  expect(await focusedRole(page)).toBe('SELECT');
});
