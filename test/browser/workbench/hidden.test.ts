import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { faultySchool } from './schools.js';
import { cellField, downloaded, dropFiles, gridShown, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();

/** The faulty school whose sheet of marks somebody has hidden. */
async function hidingSchool(): Promise<Uint8Array> {
  const parts = unzipSync(await faultySchool());
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace(/<sheet name="评比打分"/, '$& state="hidden"')) });
}

const hiddenIn = async (bytes: Uint8Array): Promise<string[]> =>
  (await XlsxWorkbook.open(bytes).looks()).sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [] : [name]));

test('a ledger that the file hides is shown on asking, mended, and hidden still in the file', async () => {
  const source = await hidingSchool();
  expect(await hiddenIn(source)).toEqual(['隐藏', '深藏', '评比打分']);
  const page = await open();
  await dropFiles(page, [{ name: '台账.xlsm', bytes: source }]);
  await page.getByText('2 个错误').first().waitFor({ state: 'attached' });
  await gridShown(page);
  const tab = page.getByRole('tab', { name: '评比打分 已隐藏' });
  expect(await tab.count()).toBe(0);
  // By the way to the cell.
  await page.getByRole('button', { name: /错误$/ }).click();
  await page.getByRole('button', { name: /，C2：/ }).click();
  expect(await cellField(page, 'C2').inputValue()).toBe('950');
  expect(await tab.getAttribute('aria-selected')).toBe('true');
  await page.getByRole('button', { name: '到表格' }).click();
  await page.keyboard.type('95');
  await page.keyboard.press('Enter');
  await page.getByText('1 个错误').first().waitFor({ state: 'attached' });
  const saved = await downloaded(page, '台账.xlsm', () => page.getByRole('button', { name: '保存', exact: true }).click());
  expect(await hiddenIn(saved)).toEqual(['隐藏', '深藏', '评比打分']);
  // By their own button, away and back.
  const hidden = page.getByRole('button', { name: '显示隐藏的 3 张工作表' });
  await hidden.click();
  await tab.waitFor({ state: 'detached' });
  expect(await page.getByRole('tab', { selected: true }).first().textContent()).not.toContain('评比打分');
  await hidden.click();
  await page.getByRole('tab', { name: '隐藏 已隐藏' }).click();
  await page.getByRole('tabpanel', { name: /“隐藏”/ }).waitFor();
});
