import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectFitInEveryLook, picture } from '../pane/every-look.js';
import { speak, widthTooMuch } from '../pane/pane-browser.js';
import { resultBrowser, type Step } from './result-browser.js';
import type { StateName } from './states.js';

const { open } = resultBrowser();

interface Scene {
  readonly state: StateName;
  readonly step: Step;
  readonly act?: (page: Page) => Promise<unknown>;
}

const part = (index: number) => (page: Page): Promise<void> => page.locator('#panel-result [role=tab]').nth(index).click();
const opened = (index: number) => async (page: Page): Promise<void> => {
  await part(index)(page);
  for (const button of await page.locator('#panel-result h3 button').all()) await button.click();
};

const scenes: Readonly<Record<string, Scene>> = {
  'compute-first': { state: 'sample', step: 'compute' },
  'compute-faulty': { state: 'faulty', step: 'compute' },
  'compute-despite': { state: 'faulty', step: 'compute', act: (page) => page.locator('#panel-compute button').last().click() },
  'compute-tied': { state: 'tied', step: 'compute' },
  'compute-risen': { state: 'risen', step: 'compute' },
  'compute-writing': { state: 'writing', step: 'compute' },
  'compute-written': { state: 'sound', step: 'compute', act: async (page) => { await page.locator('#panel-compute button').last().click(); await page.locator('#panel-compute figure').waitFor(); } },
  'compute-restore': { state: 'written', step: 'compute', act: (page) => page.locator('#panel-compute button').filter({ hasText: /恢复|Restore/ }).click() },
  'result-ranking': { state: 'sample', step: 'result' },
  'result-opened': { state: 'sample', step: 'result', act: (page) => page.locator('[data-row="1"]').click() },
  'result-searched': { state: 'sample', step: 'result', act: async (page) => { await page.getByRole('searchbox').fill('T00'); await page.locator('#panel-result [role=status]').getByText('9').waitFor(); } },
  'result-nobody': { state: 'sample', step: 'result', act: (page) => page.getByRole('searchbox').fill('zz') },
  'result-grouped': { state: 'grouped', step: 'result' },
  'result-unranked': { state: 'tied', step: 'result', act: (page) => page.locator('[data-row="4"]').click() },
  'result-changed': { state: 'risen', step: 'result' },
  'result-grades': { state: 'sample', step: 'result', act: part(1) },
  'result-grades-grouped': { state: 'grouped', step: 'result', act: opened(1) },
  'result-coverage': { state: 'sample', step: 'result', act: opened(2) },
  'result-unreported': { state: 'large', step: 'result', act: part(2) },
  'result-works': { state: 'sample', step: 'result', act: part(3) },
  'result-works-owing': { state: 'owing', step: 'result', act: part(3) },
  'result-works-low': { state: 'owing', step: 'result', act: async (page) => { await part(3)(page); await page.locator('#panel-result').evaluate((element) => element.scrollTo(0, 9999)); } },
  'result-works-unreported': { state: 'sound', step: 'result', act: part(3) },
  'result-large': { state: 'large', step: 'result', act: (page) => page.locator('#panel-result').evaluate((element) => element.scrollTo(0, 200_000)) },
  'settings': { state: 'sample', step: 'settings' },
  'settings-typed': { state: 'sample', step: 'settings', act: (page) => page.locator('[data-field=ratio] input').fill('3:4') },
  'settings-wrong': { state: 'wrong', step: 'settings', act: (page) => page.locator('[data-field=decimals]').scrollIntoViewIfNeeded() },
  'settings-missing': { state: 'unsettled', step: 'settings' },
};

describe.each(Object.entries(scenes))('%s', (name, { state, step, act }) => {
  test('is fit for everybody and no wider than the pane, in a low pane and in English as well', async () => {
    const page = await open(state, step);
    await act?.(page);
    await expectFitInEveryLook(page, { taken: (look) => picture(page, `${name}.${look}`) });
    await speak(page, 'en-US');
    await picture(page, `${name}.en`);
    expect(await widthTooMuch(page), 'in English').toBe(0);
    await page.setViewportSize({ width: 320, height: 378 });
    await picture(page, `${name}.low`);
    expect(await widthTooMuch(page), 'in a low pane').toBe(0);
  });
});
