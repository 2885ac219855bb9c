import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Look } from '../watched-pages.js';
import { expectFitInEveryLook, picture } from './every-look.js';
import { axeFindings, paneBrowser, speak, widthTooMuch } from './pane-browser.js';
import type { StateName } from './states.js';

const { open } = paneBrowser();

const allStates: readonly StateName[] = [
  'first-run', 'first-run-busy', 'first-run-refused', 'opening', 'unread', 'sample', 'untidy', 'tidy', 'blank', 'half', 'without-scores', 'many', 'checking',
  'computed', 'changed', 'fix-refused', 'formula-cell', 'editing', 'unfinished',
];

const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a filter': (page) => page.getByRole('group', { name: '按级别筛选' }).getByRole('button', { name: '警告' }).click(),
  'a filter with nothing behind it': async (page) => {
    await page.getByLabel('按工作表筛选').selectOption('设置');
    await page.getByRole('group', { name: '按级别筛选' }).getByRole('button', { name: '提示' }).click();
  },
  'the question before a fix': (page) => page.getByRole('button', { name: '修复全部' }).click(),
  'a cell that was shown': (page) => page.getByRole('listitem').getByRole('button', { name: 'A5' }).click(),
};

interface Scene {
  readonly name: string;
  readonly state: StateName;
  readonly go?: (page: Page) => Promise<unknown>;
}

const scenes: readonly Scene[] = [
  ...allStates.map((state) => ({ name: state, state })), ...Object.entries(ways).map(([name, go]) => ({ name, state: 'untidy', go }) as const),
];

test.each(scenes)('$name is fit for everybody and no wider than the pane, in English as well', async ({ name, state, go }) => {
  const page = await open(state);
  await go?.(page);
  await expectFitInEveryLook(page, { taken: (look) => picture(page, `${name}.${look}`) });
  await speak(page, 'en-US');
  await picture(page, `${name}.en`);
  expect(await widthTooMuch(page), 'in English').toBe(0);
});

test.each<Look>(['light', 'dark', 'forced'])('%s: the frame stands before there is anything behind it', async (look) => {
  const page = await open('sample', { look, isLoaded: false });
  await picture(page, `unloaded.${look}`);
  expect(await axeFindings(page)).toEqual([]);
  expect(await widthTooMuch(page)).toBe(0);
});

test.each([[320, 378], [420, 700], [700, 500]])('at %i × %i nothing stands out', async (width, height) => {
  const page = await open('untidy', { width, height });
  await picture(page, `untidy.${width}x${height}`);
  expect(await widthTooMuch(page)).toBe(0);
});
