import { join } from 'node:path';
import { describe, test } from 'vitest';
import { expectFitInEveryLook } from '../pane/every-look.js';
import { states } from './states.js';
import { workbenchBrowser } from './workbench-page.js';

/** Where pictures of the page are to be left, e.g. `docs/images`. */
const pictures = process.env['MERITBOOK_PICTURES'];
const { open } = workbenchBrowser();

describe.each(Object.entries(states))('%s', (name, { reach, ...around }) => {
  test('has no barrier and nothing beside the page, in light and in the dark and with forced colours', async () => {
    const page = await open(around);
    await reach(page);
    await expectFitInEveryLook(page, {
      but: '[data-grid]',
      // The row of the sheets' tabs may be wider than its place.
      tooWide: () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      taken: async (look) => {
        if (pictures === undefined) return;
        // The grid draws when the page has time.
        await page.waitForTimeout(1000);
        await page.screenshot({ path: join(pictures, `workbench-${name}${look === 'light' ? '' : `-${look}`}.png`) });
      },
    });
  });
});
