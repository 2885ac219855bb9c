import { describe, expect, test, vi } from 'vitest';
import { previewOf } from '../../../src/taskpane/desk/check-of.js';
import { HostFailure } from '../../../src/workbook/host-failure.js';
import { RefusedWrite } from '../../../src/workbook/refused-write.js';
import { school, schoolWith } from '../../core/school.js';
import { OpenXlsx } from '../open-xlsx.js';
import { deskAt, doneOf, openedDesk, troubleOf } from './desk-at.js';

const everything = (): boolean => true;
const write = { despiteErrors: false };
const namesIn = async (workbook: OpenXlsx): Promise<string[]> => (await workbook.read(everything)).headings.map(({ name }) => name);
const faulty = (): Promise<OpenXlsx> => OpenXlsx.of(schoolWith('评比打分', { C2: '９５', D2: '９６', E2: '九十' }));

describe('a failure', () => {
  test.each([
    [new HostFailure('busy'), 'Excel 正忙，没有写入任何内容；请稍后再试。'],
    [new HostFailure('denied', 'restored'), 'Excel 拒绝了这项操作，已恢复原状；请确认工作簿可以编辑、工作表未受保护后再试。'],
    [new RefusedWrite('sheet-locked', '评比结果'), '工作表“评比结果”受保护，没有写入；请在 Excel“审阅”中撤销工作表保护后再试。'],
    [new Error('李明 is secret'), '程序出错，请重新检查；仍出错时请保存并重新打开工作簿。'],
  ])('%s is told in a sentence, and the next try succeeds', async (failure, sentence) => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    workbook.failNext('writeSheets', failure);
    await desk.writeResult(write);
    expect(troubleOf(picture())).toBe(sentence);
    expect(picture()).toMatchObject({ work: null, done: null, check: { last: null } });
    await desk.writeResult(write);
    expect(picture()).toMatchObject({ trouble: null, check: { last: { asOf: '2026-06-30' } } });
  });
  test('of opening leaves a pane that can be opened again', async () => {
    const { desk, workbook, picture } = deskAt(await OpenXlsx.of(school()));
    workbook.failNext('read', new HostFailure('aborted'));
    await desk.open();
    expect(picture()).toMatchObject({ check: null, work: null, trouble: { key: 'failure.aborted' } });
    await desk.open();
    expect(picture()).toMatchObject({ check: { isNew: false }, trouble: null });
    await workbook.typed({ sheet: '评比打分', cell: 'C2', value: 91 });
    expect(picture().stirred).toEqual(['评比打分']);
  });
  test('half-way through a write offers what stood before', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    const before = await namesIn(workbook);
    workbook.breakNextWrite();
    await desk.writeResult(write);
    expect(troubleOf(picture())).toContain('写入没有完成，结果表可能不完整');
    expect(picture().past).toEqual({ isUnfinished: true, canRestore: true });
    await desk.restore();
    expect(doneOf(picture())).toBe('已恢复上次写入之前的结果。');
    expect(picture()).toMatchObject({ past: { isUnfinished: false }, trouble: null });
    expect(await namesIn(workbook)).toEqual(before);
  });
  test('of reading after a fix does not pass for a failed fix', async () => {
    const { desk, workbook, picture } = await openedDesk(await faulty());
    const { issues } = picture().check!.outcome;
    const release = workbook.hold('changeCells');
    const fixing = desk.fix(issues);
    workbook.failNext('read', new HostFailure('aborted'));
    release();
    await fixing;
    expect(doneOf(picture())).toBe('已修复 2 处。');
    expect(troubleOf(picture())).toBe('内容已经写入，但没能重新读取工作簿；请重新检查。');
  });
  test('to show a hidden sheet is told', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    workbook.failNext('show', new HostFailure('hidden'));
    await desk.show('评比打分', 'C2');
    expect(troubleOf(picture())).toBe('这张工作表已隐藏，无法打开；请先在 Excel 中取消隐藏。');
    desk.dismiss();
    expect(picture().trouble).toBeNull();
    await desk.show('评比打分', 'C2');
    expect(workbook.shown).toEqual([{ sheet: '评比打分', cells: 'C2' }]);
  });
  test('to listen does not keep the pane from opening', async () => {
    const workbook = await OpenXlsx.of(school());
    workbook.failNext('onChange', new HostFailure('unsupported'));
    const { picture } = await openedDesk(workbook);
    expect(picture()).toMatchObject({ trouble: null, check: { isNew: false } });
  });
});

describe('errors in the entries', () => {
  test('block the result', async () => {
    const { desk, workbook, picture } = await openedDesk(await faulty());
    await desk.writeResult(write);
    expect(troubleOf(picture())).toBe('有 1 处错误，没有写入；请先改正，或选择不计这些行继续计算。');
    expect(await namesIn(workbook)).not.toContain('评比结果');
  });
  test('can be passed over on purpose', async () => {
    const { desk, workbook, picture } = await openedDesk(await faulty());
    expect(previewOf(picture().check!)).toMatchObject({ isBlocked: true });
    await desk.writeResult({ despiteErrors: true });
    expect(doneOf(picture())).toBe('已写入带“非正式”标记的结果，已排名 3 人；请改正错误后重新计算。');
    expect(await namesIn(workbook)).toContain('评比结果');
  });
});

describe('what somebody else types', () => {
  const typed = { sheet: '评比打分', cell: 'F5', value: 99 } as const;

  test('between reading and writing is never overlooked: nothing is written, the sheet is named, and all is read afresh', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    await workbook.typed(typed);
    await desk.writeResult(write);
    expect(troubleOf(picture())).toBe('计算期间“评比打分”有人改动，没有写入任何内容；请重新计算。');
    expect(picture()).toMatchObject({ stirred: [], check: { last: null } });
    expect(await namesIn(workbook)).not.toContain('评比结果');
    await desk.writeResult(write);
    // 60, 61, 62 and 99 give 282 / 4.
    expect(picture().check!.last!.standings.find(({ id }) => id === 'T4')).toMatchObject({ total: 70.5 });
  });
  test('marks its sheet at once and is read when it is quiet', async () => {
    const { workbook, picture, quiet, pictures } = await openedDesk(await OpenXlsx.of(school()));
    const [count, before] = [pictures.length, picture().check];
    await workbook.typed(typed);
    expect(picture()).toMatchObject({ stirred: ['评比打分'], check: before });
    await quiet();
    expect(picture().stirred).toEqual([]);
    expect(picture().check!.outcome.contest.groups[0]!.standings.at(-2)!.contestant.teacher.id).toBe('T3');
    expect(pictures.slice(count).every(({ work }) => work === null)).toBe(true);
  });
  test('is read once after a burst', async () => {
    const { workbook, quiet } = await openedDesk(await OpenXlsx.of(school()));
    for (const cell of ['C2', 'C3', 'C4']) await workbook.typed({ ...typed, cell });
    const reads = (): number => workbook.calls.filter((call) => call === 'read').length;
    const before = reads();
    await quiet();
    expect(reads()).toBe(before + 1);
  });
  test('during a deed is read after it', async () => {
    const { desk, workbook, picture, quiet } = await openedDesk(await OpenXlsx.of(school()));
    const release = workbook.hold('show');
    const releaseWrite = workbook.hold('pastWrites');
    const writing = desk.writeResult(write);
    await quiet();
    await workbook.typed(typed);
    await quiet();
    expect(picture()).toMatchObject({ work: { deed: 'writing' }, stirred: ['评比打分'] });
    releaseWrite();
    release();
    await writing;
    expect(picture()).toMatchObject({ work: null, stirred: ['评比打分'], check: { changed: [] } });
    await quiet();
    await vi.waitFor(() => expect(picture()).toMatchObject({ stirred: [], check: { changed: ['评比打分'] } }), 5_000);
  });
  test('into other sheets does not matter', async () => {
    const { workbook, picture } = await openedDesk(await OpenXlsx.of({ ...school(), 通讯录: [['姓名']] }));
    await workbook.typed({ sheet: '通讯录', cell: 'A2', value: '李明' });
    expect(picture().stirred).toEqual([]);
  });
  test('is heard no longer once the desk is closed', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    await desk.close();
    await workbook.typed(typed);
    expect(picture().stirred).toEqual([]);
  });
  test('and cannot be read then stays marked, without a word', async () => {
    const { workbook, picture, quiet } = await openedDesk(await OpenXlsx.of(school()));
    await workbook.typed(typed);
    workbook.failNext('read', new HostFailure('busy'));
    await quiet();
    expect(picture()).toMatchObject({ stirred: ['评比打分'], trouble: null });
  });
  test('is in the preview', async () => {
    const { desk, workbook, picture, quiet } = await openedDesk(await OpenXlsx.of(school()));
    await desk.writeResult(write);
    await workbook.typed(typed);
    await desk.check();
    expect(picture().stirred).toEqual([]);
    // T3 has 71.5, T4 now 70.5: nobody passes anybody yet.
    expect(previewOf(picture().check!).movements).toEqual([]);
    await workbook.typed({ ...typed, cell: 'C5', value: 70 });
    await quiet();
    // 70, 61, 62 and 99 give 73: T4 passes T3, and of four, one, two and one have the grades.
    expect(previewOf(picture().check!).movements).toEqual([
      { id: 'T4', name: '陈静', before: { group: '全校', rank: 4, grade: '三等奖' }, after: { group: '全校', rank: 3, grade: '二等奖' } },
      { id: 'T3', name: '张伟', before: { group: '全校', rank: 3, grade: '二等奖' }, after: { group: '全校', rank: 4, grade: '三等奖' } },
    ]);
  });
});

describe('what the desk itself writes', () => {
  test('does not mark a sheet', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.sample());
    await desk.fix(picture().check!.outcome.issues);
    await desk.writeResult({ despiteErrors: true });
    expect(workbook.calls).toContain('changeCells');
    expect(picture().stirred).toEqual([]);
  });
  test('is known without reading it again', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    await desk.writeResult(write);
    expect(workbook.calls.filter((call) => call === 'read')).toHaveLength(1);
    const { check } = picture();
    await desk.check();
    expect(check!.last).toEqual(picture().check!.last);
    expect(check!.changed).toEqual([]);
  });
  test('carries the log on, whoever read it', async () => {
    const { desk, workbook, setNow } = await openedDesk(await OpenXlsx.of(school()));
    await desk.writeResult(write);
    setNow(new Date(2026, 6, 1, 9, 0, 0));
    await desk.writeResult(write);
    const log = (await workbook.read((name) => name === '运行记录')).sheets[0]!;
    expect(log.rows.map(({ cells }) => cells[0]).filter((cell) => /^\d{4}-/.test(String(cell)))).toEqual(['2026-07-01 09:00:00', '2026-06-30 20:05:09']);
  });
  test('is computed for the day on which it is written', async () => {
    const { desk, picture, setNow } = await openedDesk(await OpenXlsx.of(school()));
    setNow(new Date(2026, 6, 1, 0, 0, 1));
    await desk.writeResult(write);
    expect(picture().check).toMatchObject({ last: { at: '2026-07-01 00:00:01', asOf: '2026-07-01' }, outcome: { entries: { asOf: '2026-07-01' } } });
  });
});

describe('one deed at a time', () => {
  test('a second one is not taken', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    const release = workbook.hold('writeSheets');
    const writing = desk.writeResult(write);
    await desk.writeResult(write);
    expect(picture().work).toMatchObject({ deed: 'writing' });
    release();
    await writing;
    expect(workbook.calls.filter((call) => call === 'writeSheets')).toHaveLength(1);
    expect(doneOf(picture())).toBe('计算完成，已排名 4 人，结果已写入。');
  });
  test('one that meets a reading nobody asked for waits for it', async () => {
    const { desk, workbook, picture, quiet } = await openedDesk(await OpenXlsx.of(school()));
    await workbook.typed({ sheet: '评比打分', cell: 'F5', value: 99 });
    const release = workbook.hold('read');
    await quiet();
    const writing = desk.writeResult(write);
    release();
    await writing;
    expect(picture()).toMatchObject({ trouble: null, done: { key: 'desk.written' } });
  });
  test('its share is told', async () => {
    const { pictures } = await openedDesk(await OpenXlsx.of(school()));
    expect(pictures.map(({ work }) => work)).toEqual(expect.arrayContaining([{ deed: 'opening', share: null, canCancel: true }, { deed: 'opening', share: 1, canCancel: true }]));
    expect(pictures.at(-1)!.work).toBeNull();
  });
});

describe('a picture', () => {
  test('stays the same until the desk changes it', async () => {
    const { desk, picture } = await openedDesk(await OpenXlsx.of(school()));
    const before = picture();
    expect(picture()).toBe(before);
    await desk.check();
    expect(picture()).not.toBe(before);
  });
  test('is not told to those who left', async () => {
    const { desk } = deskAt(await OpenXlsx.of(school()));
    let heard = 0;
    desk.subscribe(() => { heard++; })();
    await desk.open();
    expect(heard).toBe(0);
  });
});

describe('修复', () => {
  test('repairs exactly the issues chosen', async () => {
    const { desk, workbook, picture } = await openedDesk(await faulty());
    const issue = picture().check!.outcome.issues.find(({ cell }) => cell === 'D2')!;
    await desk.fix([issue]);
    expect(doneOf(picture())).toBe('已修复 1 处。');
    const { sheets } = await workbook.read((name) => name === '评比打分');
    expect(sheets[0]!.rows[1]!.cells.slice(2, 5)).toEqual(['９５', 96, '九十']);
    expect(picture().check!.outcome.issues.filter(({ sheet }) => sheet === '评比打分').map(({ cell }) => cell)).not.toContain('D2');
  });
  test('leaves a cell that is no longer what the person saw', async () => {
    const { desk, workbook, picture, quiet } = await openedDesk(await faulty());
    const issue = picture().check!.outcome.issues.find(({ cell }) => cell === 'C2')!;
    await workbook.typed({ sheet: '评比打分', cell: 'C2', value: '８８' });
    await quiet();
    await desk.fix([issue]);
    expect(troubleOf(picture())).toBe('所选的问题已经变化，没有修改；请查看新的检查结果。');
    expect((await workbook.read((name) => name === '评比打分')).sheets[0]!.rows[1]!.cells[2]).toBe('８８');
  });
  test('is refused when somebody typed into the sheet since', async () => {
    const { desk, workbook, picture } = await openedDesk(await faulty());
    const { issues } = picture().check!.outcome;
    await workbook.typed({ sheet: '评比打分', cell: 'C3', value: 81 });
    await desk.fix(issues);
    expect(troubleOf(picture())).toContain('“评比打分”有人改动');
    expect((await workbook.read((name) => name === '评比打分')).sheets[0]!.rows[1]!.cells[2]).toBe('９５');
  });
});
