import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CellEdit, CellValue } from '../../../src/workbench/file/cell-edit.js';
import type { Grid } from '../../../src/workbench/grid/grid.js';
import { axeFindings } from '../pane/pane-browser.js';
import { gridBrowser } from './grid-browser.js';

const { open } = gridBrowser();

const roster = '教师名册';
const edit = (cell: string, value: CellValue, sheet = roster): CellEdit => ({ sheet, cell, value });

/** What is heard since it was last asked for, waited for as long as a busy machine may take. */
const heard = async (page: Page): Promise<(readonly CellEdit[])[]> => {
  await page.waitForFunction(() => window.heard.edits.length);
  return heardBy(page);
};
/** What was heard by now, for where nothing should be. */
const heardBy = async (page: Page): Promise<(readonly CellEdit[])[]> => {
  await rest(page);
  return page.evaluate(() => window.heard.edits.splice(0));
};
const refused = async (page: Page): Promise<string[]> => {
  await page.waitForFunction(() => window.heard.refused.length);
  await rest(page);
  return page.evaluate(() => window.heard.refused.splice(0));
};
const rest = (page: Page): Promise<void> => page.evaluate(() => new Promise((later) => setTimeout(later, 60)));
const at = async (page: Page, cell: string, sheet = roster): Promise<void> => {
  await page.evaluate(([name, address]) => { window.grid.show(name!, address); window.grid.focus(); }, [sheet, cell]);
  await rest(page);
};
const enter = async (page: Page, cell: string, text: string): Promise<void> => {
  await at(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
const type = (page: Page, cell: string, text: string): Promise<(readonly CellEdit[])[]> => enter(page, cell, text).then(() => heard(page));
const undo = (page: Page): Promise<(readonly CellEdit[])[]> => page.keyboard.press('Control+z').then(() => heard(page));
const redo = (page: Page): Promise<(readonly CellEdit[])[]> => page.keyboard.press('Control+y').then(() => heard(page));
const call = <Name extends keyof Grid>(page: Page, name: Name, ...args: unknown[]): Promise<void> =>
  page.evaluate(([of, with_]) => { (window.grid[of as 'put'] as (...given: unknown[]) => void).apply(window.grid, with_ as unknown[]); }, [name, args] as const);
const drag = async (page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 10 });
  await rest(page);
  await page.mouse.up();
  await rest(page);
};
/** Without the scroll bars, which fade. */
const drawn = (page: Page): Promise<Buffer> => rest(page).then(() => page.screenshot({ clip: { x: 0, y: 25, width: 1100, height: 600 } }));
/** As a program does that puts a table on the clipboard. */
const paste = (page: Page, content: Readonly<Record<string, string>>): Promise<void> => page.evaluate((of) => {
  const data = new DataTransfer();
  for (const [kind, text] of Object.entries(of)) data.setData(kind, text);
  document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}, content);

describe('what is typed', () => {
  test('is heard as what it means, when undone and done again too', async () => {
    const page = await open();
    for (const [cell, text, value] of [
      ['A6', '0012', '0012'], ['C6', '0012', '0012'], ['A7', '110101199001011237', '110101199001011237'], ['A8', '９５', '９５'], ['E6', '91.5', 91.5],
      ['A9', '2026-6-30', { day: '2026-06-30' }], ['D6', '2026/6/30', { day: '2026-06-30' }],
    ] as const) {
      expect(await type(page, cell, text)).toEqual([[edit(cell, value)]]);
      expect(await undo(page)).toEqual([[edit(cell, null)]]);
      expect(await redo(page)).toEqual([[edit(cell, value)]]);
    }
    // A number where a day stood before is a number again once the day is undone.
    await undo(page);
    await undo(page);
    expect(await type(page, 'A9', '5')).toEqual([[edit('A9', 5)]]);
  });

  test('a formula is refused, and leaves the cell as it was', async () => {
    const page = await open();
    await enter(page, 'A2', '=1+1');
    expect(await refused(page)).toEqual([`formula-cell ${roster}!A2`]);
    expect(await heardBy(page)).toEqual([]);
  });

  test.each([[roster, 'G2', 'formula-cell'], ['评比结果', 'A2', 'protected']])('into %s!%s is refused as %s, by Delete as well', async (sheet, cell, reason) => {
    const page = await open();
    await at(page, cell, sheet);
    await page.keyboard.type('5');
    expect(await refused(page)).toEqual([`${reason} ${sheet}!${cell}`]);
    await page.keyboard.press('Delete');
    expect(await refused(page)).toEqual([`${reason} ${sheet}!${cell}`]);
    await page.keyboard.press('ArrowUp');
    expect(await heardBy(page)).toEqual([]);
  });

  test('Chinese is composed from the first key on', async () => {
    const page = await open();
    await at(page, 'B2');
    const keys = await page.context().newCDPSession(page);
    for (const text of ['o', 'ou', 'ou yang']) await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await keys.send('Input.insertText', { text: '欧阳' });
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([[edit('B2', '欧阳')]]);
    expect(await undo(page)).toEqual([[edit('B2', '李明')]]);
  });

  test('a second line is a line break', async () => {
    const page = await open();
    await at(page, 'A6');
    await page.keyboard.type('一');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('二');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([[edit('A6', '一\n二')]]);
    await at(page, 'B4');
    await page.keyboard.press('F2');
    await page.keyboard.type('。');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([[edit('B4', '两行\n的备注。')]]);
    expect(await undo(page)).toEqual([[edit('B4', '两行\n的备注')]]);
  });
});

describe('several cells', () => {
  test('Delete is one edit, and one step of undo', async () => {
    const page = await open();
    await at(page, 'C2:F3');
    await page.keyboard.press('Delete');
    expect(await heard(page)).toEqual([['C2', 'D2', 'E2', 'F2', 'C3', 'D3', 'E3', 'F3'].map((cell) => edit(cell, null))]);
    expect(await undo(page)).toEqual([[
      edit('C2', '110101199001011237'), edit('D2', { day: '2024-09-01' }), edit('E2', 91.5), edit('F2', 0.85),
      edit('C3', '110101199102022345'), edit('D3', { day: '2024-09-02' }), edit('E3', 88), edit('F3', 0.5),
    ]]);
  });

  test('Delete over a formula deletes nothing', async () => {
    const page = await open();
    await at(page, 'F2:G2');
    await page.keyboard.press('Delete');
    expect(await heardBy(page)).toEqual([]);
    expect(await refused(page)).toEqual([`formula-cell ${roster}!G2`]);
  });

  test('a table of text is pasted by values', async () => {
    const page = await open();
    await at(page, 'A6');
    await paste(page, { 'text/plain': '0021\t"第一行\n第二行"\t110101199001011237\n0022\t赵强\t2024/9/1\n' });
    expect(await heard(page)).toEqual([[
      edit('A6', '0021'), edit('B6', '第一行\n第二行'), edit('C6', '110101199001011237'), edit('A7', '0022'), edit('B7', '赵强'), edit('C7', '2024/9/1'),
    ]]);
    expect((await undo(page))[0]).toHaveLength(6);
  });

  test('a table of a page is pasted without its looks', async () => {
    const page = await open();
    await at(page, 'A6');
    await paste(page, { 'text/plain': '赵强\n一级', 'text/html': '<table><tr><td colspan=2 style="background:red"><b>赵强</b></td></tr><tr><td>一级<br>教师</td><td>9.5</td></tr></table>' });
    expect(await heard(page)).toEqual([[edit('A6', '赵强'), edit('A7', '一级\n教师'), edit('B7', 9.5)]]);
  });

  test('what is copied and cut here is pasted digit by digit', async () => {
    const page = await open();
    await at(page, 'A2:D2');
    await page.keyboard.press('Control+c');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('0012\t李明'));
    await at(page, 'A7');
    await page.keyboard.press('Control+v');
    const values = ['0012', '李明', '110101199001011237', { day: '2024-09-01' }] as const;
    expect(await heard(page)).toEqual([values.map((value, column) => edit(`${'ABCD'[column]!}7`, value))]);
    await at(page, 'B2');
    await page.keyboard.press('Control+x');
    expect(await heard(page)).toEqual([[edit('B2', null)]]);
  });

  test('filling is one edit', async () => {
    const page = await open();
    await at(page, 'A2:A4');
    await page.keyboard.press('Control+d');
    expect(await heard(page)).toEqual([[edit('A3', '0012'), edit('A4', '0012')]]);
    expect(await undo(page)).toEqual([[edit('A3', '0013'), edit('A4', '0014')]]);
  });

  test('looks, rows and columns stay as they are, whatever is pressed or dragged', async () => {
    const page = await open();
    await at(page, 'B3');
    await page.mouse.move(700, 400);
    const before = await drawn(page);
    for (const key of ['b', 'i', 'u', 'Shift+x', '9', 'Shift+0', 'Shift+e', 'Shift+7', '.']) {
      await at(page, 'B3');
      await page.keyboard.press(`Control+${key}`);
    }
    await drag(page, [150, 36], [190, 36]);
    await drag(page, [20, 109], [20, 140]);
    await drag(page, [600, 88], [600, 200]);
    await drag(page, [253, 100], [400, 230]);
    await page.mouse.click(200, 200, { button: 'right' });
    await page.mouse.move(700, 400);
    await at(page, 'B3');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect((await drawn(page)).equals(before)).toBe(true);
    expect(await heardBy(page)).toEqual([]);
  });
});

describe('a fix', () => {
  test('is shown and can be undone; its being undone is heard', async () => {
    const page = await open();
    await call(page, 'put', [edit('B2', '欧阳文静'), edit('E6', 90), edit('A2', 'T009', '评比打分')]);
    expect(await heardBy(page)).toEqual([]);
    await call(page, 'undo');
    expect(await heard(page)).toEqual([[edit('B2', '李明'), edit('E6', null), edit('A2', 'T001', '评比打分')]]);
    await call(page, 'redo');
    expect(await heard(page)).toEqual([[edit('B2', '欧阳文静'), edit('E6', 90), edit('A2', 'T009', '评比打分')]]);
  });
});

/** Whether each of these colours is somewhere in the grid. */
async function hasColours(page: Page, ...colours: readonly number[]): Promise<boolean[]> {
  await rest(page);
  return page.evaluate((asked) => {
    const of = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]')!;
    const copy = new OffscreenCanvas(of.width, of.height).getContext('2d', { willReadFrequently: true })!;
    copy.drawImage(of, 0, 0);
    const { data } = copy.getImageData(0, 0, of.width, of.height);
    const seen = new Set<number>();
    for (let each = 0; each < data.length; each += 4) seen.add((data[each]! << 16) | (data[each + 1]! << 8) | data[each + 2]!);
    return asked.map((colour) => seen.has(colour));
  }, colours);
}

test('a conditional format follows what is typed, and an issue’s mark goes before it', async () => {
  const page = await open();
  const [marked, formatted] = [0xFFC7CE, 0xFFAA00];
  const scores = '评比打分';
  await at(page, 'A1', scores);
  expect(await hasColours(page, formatted)).toEqual([false]);
  await call(page, 'put', [edit('C2', 59, scores)]);
  expect(await hasColours(page, formatted, marked)).toEqual([true, false]);
  await call(page, 'mark', [{ sheet: scores, cell: 'C2', severity: 'error' }]);
  expect(await hasColours(page, formatted, marked)).toEqual([false, true]);
  await call(page, 'mark', []);
  await call(page, 'undo');
  expect(await hasColours(page, formatted)).toEqual([false]);
});

describe('marks', () => {
  test('colour their cells, and change nothing in them', async () => {
    const page = await open();
    const coloured = (): Promise<boolean[]> => hasColours(page, 0xFFC7CE, 0xFFEB9C, 0xDDEBF7);
    await call(page, 'mark', [{ sheet: roster, cell: 'B2', severity: 'error' }, { sheet: '评比打分', cell: 'A2', severity: 'warning' }]);
    expect(await coloured()).toEqual([true, false, false]);
    await at(page, 'B2');
    await page.keyboard.press('Delete');
    expect(await heard(page)).toEqual([[edit('B2', null)]]);
    expect(await undo(page)).toEqual([[edit('B2', '李明')]]);
    await call(page, 'mark', [{ sheet: roster, cell: 'C9', severity: 'info' }]);
    expect(await coloured()).toEqual([false, false, true]);
    await call(page, 'mark', []);
    expect(await coloured()).toEqual([false, false, false]);
  });
});

describe('sheets', () => {
  test('taken anew leave what was done to the others to be undone', async () => {
    const page = await open();
    await type(page, 'B2', '赵强');
    await at(page, 'A2', '评比打分');
    await page.keyboard.type('T100');
    await page.keyboard.press('Enter');
    await heard(page);
    await page.evaluate(() => {
      const { sheets, looks } = window.workbooks.school();
      window.grid.replace([sheets[1]!, sheets[2]!, { table: { ...sheets[2]!.table, name: '首页' }, look: { ...sheets[2]!.look, name: '首页' } }], ['隐藏'], looks);
    });
    expect(await page.evaluate(() => window.grid.activeSheet)).toBe('评比打分');
    expect(await heardBy(page)).toEqual([]);
    await call(page, 'undo');
    expect(await heard(page)).toEqual([[edit('B2', '李明')]]);
    await call(page, 'redo');
    expect(await heard(page)).toEqual([[edit('B2', '赵强')]]);
    await at(page, 'A2', '首页');
    expect(await page.evaluate(() => window.grid.activeSheet)).toBe('首页');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([[edit('A2', 9, '首页')]]);
  });

  test('are shown without taking the focus from where it is', async () => {
    const page = await open();
    await page.getByText('别处').focus();
    await call(page, 'show', '评比打分', 'B2:C2');
    await rest(page);
    expect(await page.evaluate(() => [document.activeElement!.textContent, window.grid.activeSheet, window.heard.selected.at(-1)])).toEqual(['别处', '评比打分', '评比打分!B2']);
    await call(page, 'show', '没有这张', 'A1');
    expect(await page.evaluate(() => window.grid.activeSheet)).toBe('评比打分');
  });

  test('20 of 5,000 rows open and change', async () => {
    const page = await open('many');
    for (const at_ of [20, 7, 1]) {
      await call(page, 'show', `第${at_}张`, 'C4000');
      await rest(page);
    }
    expect(await page.evaluate(() => window.heard.selected.at(-1))).toBe('第1张!C4000');
  });

  test('add nothing to the page that a check for barriers finds fault with', async () => {
    const page = await open();
    await at(page, 'B2');
    await page.keyboard.type('王');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.locator('[tabindex="1"]').count()).toBe(0);
  });

  test('end with the grid, in English as well', async () => {
    const page = await open('school', 'en-US');
    await at(page, 'B2');
    await call(page, 'dispose');
    await rest(page);
    expect(await page.locator('#grid').innerHTML()).toBe('');
  });
});
