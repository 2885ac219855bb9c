import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectFitInEveryLook } from '../pane/every-look.js';
import { settled } from '../pane/pane-browser.js';
import { excelBrowser } from './excel-page.js';
import { states } from './states.js';

/** Where pictures of the pane are to be left, e.g. `docs/images`. */
const pictures = process.env['MERITBOOK_PICTURES'];
const excel = excelBrowser();

test.each(Object.entries(states))('%s has no barrier and nothing beside its 320 pixels, in light and in the dark and with forced colours', async (name, { workbook, reach }) => {
  const { page, host } = await excel.open(workbook && { workbook: await workbook() });
  await reach(page, host);
  await expectFitInEveryLook(page, {
    taken: async (look) => { if (pictures !== undefined) await page.screenshot({ path: join(pictures, `pane-${name}${look === 'light' ? '' : `-${look}`}.png`) }); },
  });
});

test('the pane is dark where Excel is, whatever the system likes', async () => {
  const { page, host } = await excel.open({ theme: 'dark' });
  await states['start']!.reach(page, host);
  const colours = (): Promise<string> => page.locator('.fui-FluentProvider').first().evaluate((pane) => getComputedStyle(pane).colorScheme);
  expect(await colours()).toBe('dark');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    expect(await colours()).toBe('dark');
  }
});
