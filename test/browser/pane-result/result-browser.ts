/** The pane opened anew for each test, at one of its steps. */

import type { Page } from 'playwright-core';
import { paneBrowser, type Wanted } from '../pane/pane-browser.js';
import type { StateName } from './states.js';

export type Step = 'compute' | 'result' | 'settings';

export function resultBrowser(): { open(state: StateName, step: Step, wanted?: Wanted): Promise<Page> } {
  const pane = paneBrowser<StateName>('test/browser/pane-result/page.tsx');
  return {
    async open(state, step, wanted) {
      const page = await pane.open(state, wanted);
      await page.locator(`#tab-${step}`).click();
      await page.locator(`#panel-${step} :is(h2, dl)`).first().waitFor();
      return page;
    },
  };
}
