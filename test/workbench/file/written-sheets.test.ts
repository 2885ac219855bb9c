import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compute } from '../../../src/core/compute.js';
import { isNeededSheet } from '../../../src/core/needed-sheet.js';
import type { PlainDate } from '../../../src/core/plain-date.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayInWorkbook } from '../../../src/locales/workbook-language.js';
import { FileWorkbook } from '../../../src/workbench/file/file-workbook.js';
import type { SheetDescription } from '../../../src/workbook/description.js';
import type { CellChange, WorkbookHost } from '../../../src/workbook/host.js';
import { RefusedWrite } from '../../../src/workbook/refused-write.js';
import { everything, everythingParts } from '../../hosts/xlsx/everything.js';
import { validationErrors } from '../../hosts/xlsx/validator.js';
import { edit, everySheet, inFile, named, part } from './file-parts.js';
import { keeperAtHand, type KeeperAtHand } from './keeper-at-hand.js';

let at: KeeperAtHand;
beforeEach(() => { at = keeperAtHand(); });
afterEach(() => at.link.end());

const open = (): Promise<FileWorkbook> => FileWorkbook.open(everything(), {}, () => at.link);
const sample = (): Promise<FileWorkbook> => FileWorkbook.fromTemplate({ sample: true }, () => at.link);

const resultSheet = (name = '结果', text = '题'): SheetDescription => ({
  key: 'result', name, role: 'output', widths: [20, 10], blocks: [{ kind: 'title', text }], landscape: false, footer: '', tabColour: 'B22222',
});

/** What the command line writes from these entries. */
async function reported(workbook: WorkbookHost): Promise<SheetDescription[]> {
  const tables = await workbook.read(isNeededSheet);
  return reportSheets(compute(tables, '2026-06-30' as PlainDate), tables, { at: '2026-06-30 08:00:00', version: '0' }, sayInWorkbook);
}

describe('a result', () => {
  const changes: CellChange[] = [
    { sheet: '教师名册', cell: 'C3', value: '高级教师' }, { sheet: '评比打分', cell: 'C5', value: 91.5 }, { sheet: '评比打分', cell: 'C6', value: null }, { sheet: '教师名册', cell: 'A4', value: '0012' },
  ];
  test('is what the command line writes from the same entries, in the page and in the file', async () => {
    const workbook = await sample();
    const template = await workbook.save();
    const line = XlsxWorkbook.open(template);
    await line.changeCells(changes);
    await line.writeSheets(await reported(line));

    workbook.edit(changes);
    await workbook.writeSheets(await reported(workbook), { asRead: await workbook.read(isNeededSheet) });
    const expected = await line.read(everySheet);
    expect(workbook.tables()).toEqual(expected);
    const saved = await workbook.save();
    expect(await inFile(saved)).toEqual(expected);
    expect(await validationErrors(saved)).toEqual([]);
  });
  test('looks in the page as it looks in the file', async () => {
    const workbook = await sample();
    await workbook.writeSheets(await reported(workbook));
    expect(workbook.looks()).toEqual(await XlsxWorkbook.open(await workbook.save()).looks());
  });
  test('leaves every other part of the file to the byte', async () => {
    const workbook = await open();
    await workbook.writeSheets([resultSheet()]);
    const saved = await workbook.save();
    const ours = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/calcChain.xml']);
    for (const name of Object.keys(everythingParts()).filter((each) => !ours.has(each))) expect(part(saved, name), name).toBe(part(everything(), name));
    expect(named(await inFile(saved), '结果').rows[0]!.cells[0]).toBe('题');
  });
  test('is heard and shown, and its layout holds later edits', async () => {
    const workbook = await sample();
    const [heard, shown]: [string[], unknown[]] = [[], []];
    await workbook.onChange((sheet) => void heard.push(sheet));
    workbook.listen({ onSheets: (changed, removed) => void shown.push([changed, removed]) });
    await workbook.writeSheets([resultSheet()]);
    expect([heard, shown]).toEqual([['结果'], [[['结果'], []]]]);
    expect(workbook.layout('设置')).toBeNull();
    const before = workbook.layout('结果')!;
    workbook.edit([edit('A1', '新题', '结果'), edit('B9', '注', '结果')]);
    const after = workbook.layout('结果')!;
    expect(before.rows[0]!.cells[0]!.content).toBe('题');
    expect(after.rows[0]!.cells[0]).toMatchObject({ content: '新题', style: 'title', span: 2 });
    expect(after.rows.at(-1)).toMatchObject({ row: 9, cells: [{ column: 2, content: '注' }] });
    expect(after.usedRange).toEqual({ top: 1, left: 1, bottom: 9, right: 2 });
    expect(workbook.layout('结果')).toBe(after);
  });
  const failures: [string, (options: { calling: AbortController; workbook: FileWorkbook }) => void][] = [
    ['when the worker cannot paint it', () => at.failNext('write', new RefusedWrite('structure-locked', '结果'))],
    ['when the worker cannot pack it', () => at.failNext('nextPiece', new Error('no memory'))],
    ['when the worker breaks down', () => { at.hold('write'); setTimeout(() => at.breakDown(), 30); }],
    ['when it is called off at first', ({ calling }) => calling.abort()],
    ['when it is called off while the worker writes', ({ calling }) => { at.hold('write'); setTimeout(() => calling.abort(), 30); }],
  ];
  test.each(failures)('leaves everything as it was %s', async (_, fail) => {
    const workbook = await sample();
    workbook.edit([edit('A4', '0012', '教师名册')]);
    const before = workbook.tables();
    const calling = new AbortController();
    fail({ calling, workbook });
    await expect(workbook.writeSheets([resultSheet()], { signal: calling.signal })).rejects.toThrow();
    expect(workbook.tables()).toEqual(before);
    expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: false });
    expect(at.calls).not.toContain('keep');
  });
  test('that was called off does not stand in the way of the next', async () => {
    const workbook = await sample();
    const calling = new AbortController();
    const release = at.hold('write');
    const writing = workbook.writeSheets([resultSheet('一')], { signal: calling.signal });
    setTimeout(() => calling.abort(), 30);
    await expect(writing).rejects.toThrow('aborted');
    const next = workbook.writeSheets([resultSheet('二')]);
    release();
    await next;
    const names = workbook.tables().headings.map(({ name }) => name);
    expect([names.includes('一'), names.at(-1)]).toEqual([false, '二']);
    expect(await inFile(await workbook.save())).toEqual(workbook.tables());
  });
  test('is not written when somebody types into the entries meanwhile', async () => {
    const workbook = await sample();
    const release = at.hold('write');
    const writing = workbook.writeSheets([resultSheet()], { asRead: await workbook.read(isNeededSheet) });
    setTimeout(() => {
      workbook.edit([edit('C5', 12, '评比打分')]);
      release();
    }, 30);
    await expect(writing).rejects.toMatchObject({ name: 'EntriesChanged', sheets: ['评比打分'] });
    expect(at.calls).not.toContain('keep');
  });
});

describe('bringing back', () => {
  test('is refused where nothing was written', async () => expect((await sample()).restore()).rejects.toMatchObject({ name: 'HostFailure' }));
  test('takes away what was added, keeps what people typed since, and can be taken back', async () => {
    const workbook = await sample();
    const before = workbook.tables();
    await workbook.writeSheets([resultSheet()]);
    const written = named(workbook.tables(), '结果');
    workbook.edit([edit('A4', '0012', '教师名册'), edit('A1', '改', '结果')]);
    const shown: unknown[] = [];
    workbook.listen({ onSheets: (changed, removed) => void shown.push([changed, removed]) });
    await workbook.restore();
    expect(shown).toEqual([[[], ['结果']]]);
    expect(workbook.tables().headings).toEqual(before.headings);
    expect(named(workbook.tables(), '教师名册').rows.find(({ row }) => row === 4)!.cells[0]).toBe('0012');
    expect(await inFile(await workbook.save())).toEqual(workbook.tables());
    await workbook.restore();
    expect(named(workbook.tables(), '结果').rows[0]!.cells[0]).toBe('改');
    expect(written.rows[0]!.cells[0]).toBe('题');
    expect(await inFile(await workbook.save())).toEqual(workbook.tables());
  });
  test('gives the former result what people had made of it', async () => {
    const workbook = await sample();
    await workbook.writeSheets([resultSheet('结果', '甲')]);
    workbook.edit([edit('A1', '人改的', '结果')]);
    await workbook.writeSheets([resultSheet('结果', '乙')]);
    expect(named(workbook.tables(), '结果').rows[0]!.cells[0]).toBe('乙');
    await workbook.restore();
    expect(named(workbook.tables(), '结果').rows[0]!.cells[0]).toBe('人改的');
    expect(workbook.layout('结果')!.rows[0]!.cells[0]!.content).toBe('人改的');
    expect(await inFile(await workbook.save())).toEqual(workbook.tables());
  });
  test('does not take away a ledger that people may have filled', async () => {
    const workbook = await open();
    await workbook.writeSheets([{ ...resultSheet('新台账'), role: 'input' }]);
    expect((await workbook.pastWrites()).canRestore).toBe(false);
  });
});
