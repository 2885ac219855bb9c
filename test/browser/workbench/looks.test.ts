import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeFindings, putOn } from '../pane/pane-browser.js';
import { states } from './states.js';
import { workbenchBrowser } from './workbench-page.js';

/** Where pictures of the page are to be left, e.g. `docs/images`. */
const pictures = process.env['MERITBOOK_PICTURES'];
const { open } = workbenchBrowser();

describe.each(Object.entries(states))('%s', (name, { reach, ...around }) => {
  test('has no barrier and nothing beside the page, in light and in the dark and with forced colours', async () => {
    const page = await open(around);
    await reach(page);
    for (const look of ['light', 'forced', 'dark'] as const) {
      await putOn(page, look);
      if (pictures !== undefined) {
        // The grid draws when the page has time.
        await page.waitForTimeout(1000);
        await page.screenshot({ path: join(pictures, `workbench-${name}${look === 'light' ? '' : `-${look}`}.png`) });
      }
      expect(await axeFindings(page, '[data-grid]'), look).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), look).toBe(0);
    }
  });
});
