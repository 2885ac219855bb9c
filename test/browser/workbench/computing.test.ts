/** Who computes: what the pane shows is what the worker was asked for, not what the page could compute itself. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleSchool } from './schools.js';
import { cellField, dropFiles, goToCell, gridShown, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();

/** Whatever the worker is asked to compute from, somebody on the way adds an edit that the page knows nothing of. */
const addingAnEdit = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const { postMessage } = Worker.prototype as { postMessage(message: unknown, ...more: unknown[]): void };
  Worker.prototype.postMessage = function (this: Worker, message: { path?: string[]; argumentList?: { value: { changes: unknown[] } }[] }, ...more: unknown[]) {
    if (message.path?.[0] === 'compute') message.argumentList![0]!.value.changes.push({ sheet: '评比打分', cell: 'C2', value: '九十' });
    postMessage.call(this, message, ...more);
  };
});

test('the worker computes: what it was told besides stands among the issues, when opened and after an edit', async () => {
  const page = await open();
  await addingAnEdit(page);
  await page.reload();
  await dropFiles(page, [{ name: '台账.xlsx', bytes: await sampleSchool() }]);
  await page.getByText('1 个错误').first().waitFor({ state: 'attached' });
  await gridShown(page);
  await page.getByRole('tab', { name: '评比打分', exact: true }).click();
  await goToCell(page, 'C3');
  await cellField(page, 'C3').fill('九十');
  await page.keyboard.press('Enter');
  await page.getByText('2 个错误').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: /错误$/ }).first().click();
  expect(await page.getByRole('button', { name: /，C[23]：/ }).count()).toBe(2);
});
