import { expect, test } from 'vitest';
import { pressButton, tabTo } from '../excel/keyboard.js';
import { cellField, checked, gridShown, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();

test('without a mouse a sample is opened, a cell found, read and mended, and the result computed', async () => {
  const page = await open();
  await pressButton(page, '示例');
  await checked(page);
  await gridShown(page);
  // Part to part, out of the grid too, which takes the Tab key for itself as Excel does.
  const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab' ? document.activeElement.textContent : null);
  for (let pressed = 0; pressed < 6 && (await focused()) !== '填写说明'; pressed++) await page.keyboard.press('F6');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { selected: true, name: '教师名册' }).count()).toBe(1);
  for (let pressed = 0; pressed < 2; pressed++) await page.keyboard.press('Shift+F6');
  await tabTo(page, 'textbox', '地址');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('B12');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: '单元格' }).getByText('含多余空格').waitFor();
  await tabTo(page, 'textbox', 'B12 的内容');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('周敏');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: '单元格' }).getByText('没有问题').waitFor();
  expect(await cellField(page, 'B12').inputValue()).toBe('周敏');
  await pressButton(page, '到表格');
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('检查');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pressButton(page, '写入结果');
  await page.getByRole('button', { name: '打开评比结果' }).first().waitFor();
  // What was pressed is gone: back to the pane, which is the last part.
  await page.keyboard.press('Shift+F6');
  await pressButton(page, '打开评比结果');
  await page.getByRole('region', { name: '评比结果' }).waitFor();
});

test('the grid takes the focus from nobody who is elsewhere by the time it comes', async () => {
  const page = await open();
  await pressButton(page, '示例');
  const edge = page.getByRole('separator', { name: '窗格宽度' });
  await edge.focus();
  await gridShown(page);
  // Univer asks for it once more after it has drawn.
  await page.waitForTimeout(500);
  expect(await edge.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('F6');
  expect(await edge.evaluate((element) => element === document.activeElement)).toBe(false);
});
