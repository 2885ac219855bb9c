import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeFindings, widthTooMuch } from '../pane/pane-browser.js';
import { excelBrowser } from './excel-page.js';
import { states } from './states.js';

/** Where pictures of the pane are to be left, e.g. `docs/images`. */
const pictures = process.env['MERITBOOK_PICTURES'];
const excel = excelBrowser();

describe.each(Object.entries(states))('%s', (name, { workbook, reach }) => {
  test.each(['light', 'dark', 'forced'] as const)('has no barrier and nothing beside its 320 pixels, %s', async (look) => {
    const { page, host } = await excel.open({ look, ...(workbook && { workbook: await workbook() }) });
    await reach(page, host);
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `pane-${name}${look === 'light' ? '' : `-${look}`}.png`) });
    expect(await axeFindings(page)).toEqual([]);
    expect(await widthTooMuch(page)).toBe(0);
  });
});
