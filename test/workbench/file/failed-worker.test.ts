import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileWorkbook } from '../../../src/workbench/file/file-workbook.js';
import type { SheetDescription } from '../../../src/workbook/description.js';
import { everything } from '../../hosts/xlsx/everything.js';
import { edit, inFile } from './file-parts.js';
import { keeperAtHand, type KeeperAtHand } from './keeper-at-hand.js';

let keepers: KeeperAtHand[] = [];
beforeEach(() => { keepers = []; });
afterEach(() => { for (const { link } of keepers) link.end(); });

const start = (): KeeperAtHand['link'] => {
  const keeper = keeperAtHand();
  keepers.push(keeper);
  return keeper.link;
};
const open = (): Promise<FileWorkbook> => FileWorkbook.open(everything(), {}, start);
const sheet = (name: string, text: string, role: SheetDescription['role'] = 'output'): SheetDescription => ({
  key: name, name, role, widths: [20, 10], blocks: [{ kind: 'title', text }], landscape: false, footer: '', tabColour: 'B22222',
});

const typed = (workbook: FileWorkbook): void => workbook.edit([edit('A2', '0012'), edit('D2', 95)]);
const courses: [string, (workbook: FileWorkbook) => Promise<void>][] = [
  ['nothing was done', async () => {}],
  ['cells were edited', async (workbook) => typed(workbook)],
  ['a result was written, and edited', async (workbook) => {
    typed(workbook);
    await workbook.writeSheets([sheet('甲', '一')]);
    workbook.edit([edit('A1', '人改的', '甲')]);
  }],
  ['a ledger was added, and results were written one over the other', async (workbook) => {
    await workbook.writeSheets([sheet('甲', '一')]);
    await workbook.writeSheets([sheet('台账', '填', 'input')]);
    workbook.edit([edit('A3', '填了', '台账')]);
    await workbook.writeSheets([sheet('甲', '二'), sheet('乙', '二')]);
    await workbook.writeSheets([sheet('甲', '三'), sheet('乙', '三')]);
  }],
  ['a former result was brought back', async (workbook) => {
    await workbook.writeSheets([sheet('甲', '一')]);
    await workbook.writeSheets([sheet('甲', '二'), sheet('乙', '二')]);
    await workbook.restore();
  }],
  ['the first result was taken away again', async (workbook) => {
    await workbook.writeSheets([sheet('甲', '一')]);
    await workbook.restore();
  }],
];

describe('a worker that fails takes nothing with it', () => {
  test.each(courses)('when %s', async (_, course) => {
    const [whole, broken] = [await open(), await open()];
    await course(whole);
    await course(broken);
    keepers[1]!.breakDown();
    expect(await broken.save()).toEqual(await whole.save());
    expect(keepers).toHaveLength(3);
    expect(keepers[1]!.isEnded()).toBe(true);
    const { canRestore } = await whole.pastWrites();
    expect((await broken.pastWrites()).canRestore).toBe(canRestore);
    if (!canRestore) return;
    await whole.restore();
    keepers[2]!.breakDown();
    await broken.restore();
    expect(await broken.save()).toEqual(await whole.save());
    expect(await inFile(await broken.save())).toEqual(broken.tables());
  });
});

test('what it was doing is told as broken off, and done when it is asked for again', async () => {
  const workbook = await open();
  typed(workbook);
  keepers[0]!.hold('bytes');
  const saving = workbook.save();
  setTimeout(() => keepers[0]!.breakDown(), 30);
  await expect(saving).rejects.toMatchObject({ name: 'HostFailure', reason: 'aborted', left: 'untouched' });
  expect(await inFile(await workbook.save())).toEqual(workbook.tables());
});

test('where the next one fails too, the one after it begins anew', async () => {
  const workbook = await open();
  typed(workbook);
  await workbook.writeSheets([sheet('甲', '一')]);
  keepers[0]!.breakDown();
  const saving = workbook.save();
  setTimeout(() => keepers[1]!.breakDown(), 0);
  await expect(saving).rejects.toMatchObject({ reason: 'aborted' });
  expect(await inFile(await workbook.save())).toEqual(workbook.tables());
  expect(keepers).toHaveLength(3);
});
