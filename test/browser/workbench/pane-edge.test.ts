import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSample, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();
const edge = (page: Page) => page.getByRole('separator', { name: '窗格宽度' });

/** Of the pane, in pixels: as drawn, and as told. */
const widths = (page: Page): Promise<number[]> => page.evaluate(() =>
  [document.querySelector('main')!.getBoundingClientRect().width, Number(document.querySelector('[role=separator]')!.ariaValueNow)]);
const hasWidth = (page: Page, width: number): Promise<void> => expect.poll(() => widths(page)).toEqual([width, width]);

/** @param by pixels to the right */
async function dragged(page: Page, by: number): Promise<void> {
  const { x, y, width, height } = (await edge(page).boundingBox())!;
  const [from, down] = [x + width / 2, y + height / 2];
  await page.mouse.move(from, down);
  await page.mouse.down();
  await page.mouse.move(from + by / 2, down);
  await page.mouse.move(from + by, down);
  await page.mouse.up();
}

test('the pane is dragged no narrower than 320 pixels and no wider than 420, and keeps its width', async () => {
  const page = await open();
  await openSample(page);
  await hasWidth(page, 380);
  await dragged(page, -400);
  await hasWidth(page, 420);
  await dragged(page, 500);
  await hasWidth(page, 320);
  // Without the button it is only passed over.
  const { x, y } = (await edge(page).boundingBox())!;
  await page.mouse.move(x + 2, y + 50);
  await page.mouse.move(x - 60, y + 50);
  await hasWidth(page, 320);
  // Where the pointer is, there is the edge: the pane begins with the pixel beneath it.
  await page.mouse.move(x + 2, y + 50);
  await page.mouse.down();
  await page.mouse.move(1280 - 350, y + 50);
  await page.mouse.up();
  await hasWidth(page, 350);
  await page.reload();
  await openSample(page);
  await hasWidth(page, 350);
});

test('by the keyboard it moves in steps, to the same bounds', async () => {
  const page = await open();
  await openSample(page);
  await edge(page).focus();
  await page.keyboard.press('ArrowLeft');
  await hasWidth(page, 390);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await hasWidth(page, 370);
  for (let pressed = 0; pressed < 7; pressed++) await page.keyboard.press('ArrowRight');
  await hasWidth(page, 320);
  for (let pressed = 0; pressed < 12; pressed++) await page.keyboard.press('ArrowLeft');
  await hasWidth(page, 420);
  expect([await edge(page).getAttribute('aria-valuemin'), await edge(page).getAttribute('aria-valuemax')]).toEqual(['320', '420']);
});
