/** A person without a mouse. */

import type { Page } from 'playwright-core';

const most = 80;

/** Presses Tab until what has the focus bears this name. Throws where it cannot be reached. */
export async function tabTo(page: Page, role: 'button' | 'tab' | 'textbox', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  await target.waitFor();
  for (let pressed = 0; pressed < most; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${role} ${String(name)} cannot be reached by Tab`);
}

/** Reaches a button and presses it. */
export async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

/** Goes to a step of the pane: one tab stop, then the arrow keys. */
export async function goToStep(page: Page, name: RegExp): Promise<void> {
  const selected = page.getByRole('tab', { selected: true });
  await selected.waitFor();
  for (let pressed = 0; pressed < most; pressed++) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab')) break;
    await page.keyboard.press('Tab');
  }
  const wanted = page.getByRole('tab', { name });
  for (let pressed = 0; pressed < 8; pressed++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
}
