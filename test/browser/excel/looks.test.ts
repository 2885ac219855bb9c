import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeFindings, widthTooMuch } from '../pane/pane-browser.js';
import { excelBrowser } from './excel-page.js';
import { states } from './states.js';

/** Where pictures of the pane are to be left, e.g. `docs/images`. */
const pictures = process.env['MERITBOOK_PICTURES'];
const excel = excelBrowser();

describe.each(Object.entries(states))('%s', (name, { workbook, reach }) => {
  test.each(['light', 'dark'] as const)('has no barrier and nothing beside its 320 pixels, %s, nor with forced colours', async (look) => {
    const { page, host } = await excel.open({ look, ...(workbook && { workbook: await workbook() }) });
    await reach(page, host);
    const looked = look === 'light' ? [look, 'forced'] : [look];
    for (const each of looked) {
      await page.emulateMedia({ forcedColors: each === 'forced' ? 'active' : 'none' });
      if (pictures !== undefined) await page.screenshot({ path: join(pictures, `pane-${name}${each === 'light' ? '' : `-${each}`}.png`) });
      expect(await axeFindings(page), each).toEqual([]);
      expect(await widthTooMuch(page), each).toBe(0);
    }
  });
});
