import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compute } from '../../../src/core/compute.js';
import type { PlainDate } from '../../../src/core/plain-date.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { localTime } from '../../../src/core/local-time.js';
import { isNeededSheet } from '../../../src/core/needed-sheet.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayInWorkbook } from '../../../src/locales/workbook-language.js';
import { version } from '../../../src/version.js';
import { everythingParts } from '../../hosts/xlsx/everything.js';
import { brokenInvariants } from '../../hosts/xlsx/invariants.js';
import { validationErrors } from '../../hosts/xlsx/validator.js';
import { recalculated, withoutLibreOffice } from '../../libreoffice.js';
import { at, faultySchool } from './schools.js';
import { cellField, downloaded, dropFiles, goToCell, gridShown, openSample, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();
const evening = new Date(2026, 5, 30, 20, 5, 9);
const step = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
/** The user's parts that nobody edited: not those that name sheets and styles, nor the sheet that was typed into. */
const untouched = Object.keys(everythingParts()).filter((name) => !['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/calcChain.xml', 'xl/worksheets/sheet2.xml'].includes(name));

/** Drops the school's workbook, mends its two errors and types two texts, computes and saves. Gives what was saved. */
async function campaign(page: Page, source: Uint8Array): Promise<Uint8Array> {
  await dropFiles(page, [{ name: '台账.xlsm', bytes: source }]);
  await page.getByText('2 个错误').first().waitFor({ state: 'attached' });
  await gridShown(page);
  // In the field of the selected cell.
  await page.getByRole('tab', { name: '评比打分', exact: true }).click();
  await goToCell(page, 'C2');
  await cellField(page, 'C2').fill('95');
  await page.keyboard.press('Enter');
  // In the grid.
  await page.getByRole('button', { name: /错误$/ }).click();
  await page.getByRole('button', { name: /，D3：/ }).click();
  await cellField(page, 'D3').waitFor();
  await page.getByRole('button', { name: '到表格' }).click();
  await page.keyboard.type('88');
  await page.keyboard.press('Enter');
  await page.getByText('没有错误，可以计算了。').waitFor();
  // Texts that look like numbers, in a sheet of the user's own.
  await page.getByRole('tab', { name: '名单', exact: true }).click();
  for (const [cell, text] of [['H8', '0012'], ['H9', '110101199003074512']] as const) {
    await goToCell(page, cell);
    await cellField(page, cell).fill(text);
    await page.keyboard.press('Enter');
  }
  await step(page, '计算');
  await page.getByRole('button', { name: '写入结果' }).first().click();
  await page.getByRole('button', { name: '打开评比结果' }).first().waitFor();
  return downloaded(page, '台账.xlsm', () => page.getByRole('button', { name: '保存', exact: true }).click());
}

/** What the command line writes from the same entries: the same functions in its order. */
async function byCommandLine(source: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.open(source);
  await workbook.changeCells([at('评比打分', 'C2', 95), at('评比打分', 'D3', 88), at('名单', 'H8', '0012'), at('名单', 'H9', '110101199003074512')]);
  const tables = await workbook.read(isNeededSheet);
  await workbook.writeSheets(reportSheets(compute(tables, '2026-06-30' as PlainDate), tables, { at: localTime(evening), version }, sayInWorkbook));
  return workbook;
}

test('a workbook is dropped, mended, computed and saved, and loses nothing', async () => {
  const source = await faultySchool();
  const page = await open();
  await page.clock.setFixedTime(evening);
  const saved = await campaign(page, source);
  const parts = unzipSync(saved);
  for (const name of untouched) expect(parts[name], name).toEqual(everythingParts()[name]);
  expect(await validationErrors(saved, 'xlsm')).toEqual([]);
  expect(brokenInvariants(saved)).toEqual([]);
  const [ours, theirs] = await Promise.all([XlsxWorkbook.open(saved), byCommandLine(source)].map(async (workbook) => (await workbook).read(() => true)));
  expect(ours).toEqual(theirs);
  expect(ours!.sheets.find(({ name }) => name === '名单')!.rows.flatMap(({ cells }) => cells[7] ?? [])).toEqual(['0012', '110101199003074512']);
  if (!withoutLibreOffice()) {
    const [shown, expected] = await Promise.all([recalculated(saved), byCommandLine(source).then((workbook) => recalculated(workbook.bytes()))]);
    expect(shown).toEqual(expected);
    expect(shown.get('评比结果')!.flat()).toContain('一等奖');
  }
  await page.getByText('未保存').waitFor({ state: 'detached' });
});

describe('the pane and the grid', () => {
  test('a fix is made in the cell, and undone in it', async () => {
    const page = await open();
    await openSample(page);
    await gridShown(page);
    await page.getByRole('button', { name: /，B12：/ }).click();
    const before = await cellField(page, 'B12').inputValue();
    await page.getByRole('button', { name: '修复 B12' }).click();
    await expect.poll(() => cellField(page, 'B12').inputValue()).toBe('周敏');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => cellField(page, 'B12').inputValue()).toBe(before);
    await page.getByRole('group', { name: '单元格' }).getByText('可自动修复').waitFor();
  });
  test('an entry that is made wrong is told at once, and no longer once it is undone', async () => {
    const page = await open();
    await openSample(page);
    await gridShown(page);
    await page.getByRole('tab', { name: '评比打分', exact: true }).click();
    await goToCell(page, 'C2');
    const before = await cellField(page, 'C2').inputValue();
    await page.getByRole('button', { name: '到表格' }).click();
    await page.keyboard.type('950');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^1\s*错误$/ }).click();
    await page.getByRole('button', { name: /，C2：/ }).waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('没有错误，可以计算了。').waitFor();
    await goToCell(page, 'C2');
    expect(await cellField(page, 'C2').inputValue()).toBe(before);
  });
  test('a formula is refused, in a sentence', async () => {
    const page = await open();
    await openSample(page);
    await gridShown(page);
    await page.getByRole('tab', { name: '评比打分', exact: true }).click();
    await goToCell(page, 'C2');
    await cellField(page, 'C2').fill('=1+1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('这里不计算公式').waitFor();
    expect(await page.getByText('未保存').count()).toBe(0);
  });
});
