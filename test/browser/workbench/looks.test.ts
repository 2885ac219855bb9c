import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../pane/pane-browser.js';
import { states } from './states.js';
import { workbenchBrowser } from './workbench-page.js';

/** Where pictures of the page are to be left, e.g. `docs/images`. */
const pictures = process.env['MERITBOOK_PICTURES'];
const { open } = workbenchBrowser();

describe.each(Object.entries(states))('%s', (name, { reach, ...around }) => {
  test.each(['light', 'dark'] as const)('has no barrier and nothing beside the page, %s, nor with forced colours', async (look) => {
    const page = await open({ look, ...around });
    await reach(page);
    const looked = look === 'light' ? [look, 'forced'] : [look];
    for (const each of looked) {
      await page.emulateMedia({ forcedColors: each === 'forced' ? 'active' : 'none' });
      if (pictures !== undefined) {
        // The grid draws when the page has time.
        await page.waitForTimeout(1000);
        await page.screenshot({ path: join(pictures, `workbench-${name}${each === 'light' ? '' : `-${each}`}.png`) });
      }
      expect(await axeFindings(page, '[data-grid]'), each).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), each).toBe(0);
    }
  });
});
