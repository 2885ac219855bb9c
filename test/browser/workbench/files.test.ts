import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sayIn } from '../../../src/locales/locale.js';
import { everything } from '../../hosts/xlsx/everything.js';
import { onDisk, putOnDisk, type Disk } from './disk.js';
import { sampleSchool, valueOf } from './schools.js';
import { cellField, checked, downloaded, dropFiles, goToCell, openSample, workbenchBrowser } from './workbench-page.js';

const { open } = workbenchBrowser();
const say = sayIn('zh-CN');
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const alert = (page: Page, sentence: string): Promise<void> => page.getByRole('alert').getByText(sentence).waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isUnsaved = (page: Page): Promise<boolean> => page.getByText('未保存', { exact: true }).isVisible();

async function picked(page: Page, name: string, buffer: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button(page, '打开').click();
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(buffer) });
}

async function typed(page: Page, cell: string, value: string): Promise<void> {
  await goToCell(page, cell);
  await cellField(page, cell).fill(value);
  await page.keyboard.press('Enter');
}

test('the grid’s script is taken in before a workbook is opened', async () => {
  const page = await open();
  await page.waitForFunction(() => performance.getEntriesByType('resource').some((entry) => (entry as PerformanceResourceTiming).decodedBodySize > 4_000_000));
  expect(await page.getByRole('tabpanel').count()).toBe(0);
});

describe('a file that is no workbook is told in the command line’s sentence', () => {
  test.each([
    ['empty', text('')], ['not-xlsx-text', text('编号,姓名\n')], ['not-xlsx-html', text('<html><body></body></html>')], ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['damaged', everything().slice(0, 900)],
  ])('%s', async (reason, bytes) => {
    const page = await open();
    await dropFiles(page, [{ name: '台账.xlsx', bytes }]);
    await alert(page, say(`unreadable.${reason}`));
  });
  test('and the workbook that was open stays, with what was typed', async () => {
    const page = await open();
    await openSample(page);
    await dropFiles(page, [{ name: '台账.xlsx', bytes: text('a,b') }]);
    await alert(page, say('unreadable.not-xlsx-text'));
    await typed(page, 'A1', '甲');
    expect(await isUnsaved(page)).toBe(true);
  });
  test('several at once are refused', async () => {
    const page = await open();
    const bytes = await sampleSchool();
    await dropFiles(page, [{ name: '一.xlsx', bytes }, { name: '二.xlsx', bytes }]);
    await alert(page, say('workbench.one-file'));
  });
});

describe('a workbook is picked', () => {
  test('and saved as a download of the same name, byte for byte where nothing was changed', async () => {
    const page = await open();
    const bytes = await sampleSchool();
    await picked(page, '本校台账.xlsx', bytes);
    await checked(page);
    expect(await downloaded(page, '本校台账.xlsx', () => button(page, '保存').click())).toEqual(Buffer.from(bytes));
    await page.getByRole('status').getByText('已存到浏览器的下载文件夹').waitFor();
  });
  test('but while work is unsaved only after it was asked', async () => {
    const page = await open();
    await openSample(page);
    await typed(page, 'A1', '甲');
    await button(page, '新建').click();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    expect(await cellField(page, 'A1').inputValue()).toBe('甲');
    await button(page, '新建').click();
    const saved = await downloaded(page, '争优台账-示例.xlsx', () => page.getByRole('dialog').getByRole('button', { name: '先保存' }).click());
    expect(await valueOf(saved, '填写说明', 1, 1)).toBe('甲');
    await page.getByText('争优台账.xlsx', { exact: true }).waitFor();
    expect(await isUnsaved(page)).toBe(false);
  });
  test('and leaving it unsaved is warned of', async () => {
    const page = await open();
    await openSample(page);
    await typed(page, 'A1', '甲');
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  });
  test('and opening it can be cancelled', async () => {
    const page = await open();
    // A disk that never answers.
    await page.addInitScript(() => { File.prototype.arrayBuffer = () => new Promise(() => {}); });
    await page.reload();
    await dropFiles(page, [{ name: '台账.xlsx', bytes: await sampleSchool() }]);
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await button(page, '示例').click();
    await checked(page);
  });
});

describe('where the browser can write into the file', () => {
  async function withDisk(bytes: Uint8Array): Promise<Page> {
    const page = await open({ hasFileAccess: true });
    await putOnDisk(page, '本校台账.xlsx', bytes);
    await page.evaluate(() => Object.assign(window, { showOpenFilePicker: async () => [(window as unknown as Disk).disk] }));
    await button(page, '打开').click();
    await checked(page);
    return page;
  }

  test('what was typed stands in it once it was saved', async () => {
    const page = await withDisk(await sampleSchool());
    await typed(page, 'A1', '甲');
    await page.keyboard.press('Control+s');
    await page.getByRole('status').getByText('已保存“本校台账.xlsx”').waitFor();
    expect(await valueOf(await onDisk(page), '填写说明', 1, 1)).toBe('甲');
    expect(await isUnsaved(page)).toBe(false);
  });
  test('a file that was changed elsewhere is not overwritten unasked', async () => {
    const page = await withDisk(await sampleSchool());
    await typed(page, 'A1', '甲');
    await page.evaluate(async () => {
      const writable = await (window as unknown as Disk).disk.createWritable();
      await writable.write('别人的');
      await writable.close();
    });
    await button(page, '保存').click();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    expect(Buffer.from(await onDisk(page)).toString()).toBe('别人的');
    await button(page, '保存').click();
    await page.getByRole('dialog').getByRole('button', { name: '覆盖' }).click();
    await page.getByRole('status').getByText('已保存').waitFor();
    expect(await valueOf(await onDisk(page), '填写说明', 1, 1)).toBe('甲');
  });
});
