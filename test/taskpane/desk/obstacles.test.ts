import { beforeEach, describe, expect, test } from 'vitest';
import { isFixable } from '../../../src/core/issues/fixes.js';
import { issueSentence } from '../../../src/core/report/issue-sentence.js';
import { sayIn } from '../../../src/locales/locale.js';
import type { Desk } from '../../../src/taskpane/desk/desk.js';
import { rowsWith, school } from '../../core/school.js';
import type { Sheets } from '../../core/workbook.js';
import type { ExcelStandIn, HostWorkbook } from '../../excel-host/excel-stand-in.js';
import { doneOf, troubleOf } from './desk-at.js';
import { deskInExcel, excelWith, namesIn, othersIn, results, resultsIn } from './excel-desk.js';

let excel: ExcelStandIn;
let workbook: HostWorkbook;
let desk: Desk;
async function open(sheets: Sheets): Promise<void> {
  excel = excelWith(sheets);
  workbook = excel.workbook;
  desk = deskInExcel();
  await desk.open();
}
/** A score with full-width digits, which can be fixed, and everything else in order. */
const untidy = school({ 评比打分: rowsWith('评比打分', { C2: '９５' }) });
const write = (): Promise<void> => desk.writeResult({ despiteErrors: false });
const fix = (): Promise<void> => desk.fix(desk.getPicture().check!.outcome.issues);
const trouble = (): string | null => troubleOf(desk.getPicture());
const score = (): unknown => workbook.sheet('评比打分').cell('C2').value;
const written = '计算完成，已排名 4 人，结果已写入。';

/** The deed changes nothing at all, and this is what the pane says. */
async function refused(deed: () => Promise<void>, sentence: string): Promise<void> {
  const before = workbook.snapshot();
  await deed();
  expect(trouble()).toBe(sentence);
  expect(workbook.snapshot()).toEqual(before);
}
/** The deed is done and changes no sheet of anybody else's. */
async function isWritten(): Promise<void> {
  const others = othersIn(workbook);
  await write();
  expect([trouble(), doneOf(desk.getPicture())]).toEqual([null, written]);
  expect(othersIn(workbook)).toBe(others);
  expect(namesIn(workbook)).toEqual(expect.arrayContaining(results));
}

beforeEach(() => open(school()));

describe('a protected sheet', () => {
  const sentence = (name: string): string => `工作表“${name}”受保护，没有写入；请在 Excel“审阅”中撤销工作表保护后再试。`;
  test('of ours is not written, nor is any other, until its protection is taken off', async () => {
    await write();
    workbook.sheet('帮扶覆盖').protect();
    await refused(write, sentence('帮扶覆盖'));
    workbook.sheet('帮扶覆盖').unprotect();
    await isWritten();
  });
  test('of the entries is computed from', async () => {
    workbook.sheet('评比打分').protect({}, 'secret');
    await isWritten();
  });
  test('of the entries is not fixed until its protection is taken off', async () => {
    await open(untidy);
    workbook.sheet('评比打分').protect();
    await refused(fix, sentence('评比打分'));
    workbook.sheet('评比打分').unprotect();
    await fix();
    expect([trouble(), score()]).toEqual([null, 95]);
  });
});

describe('a protected structure', () => {
  const sentence = /^工作簿的结构受保护，不能加入.*工作表，没有写入；请在 Excel“审阅”中取消“保护工作簿”后再试。$/;
  test('lets no first result in until its protection is taken off', async () => {
    workbook.protect();
    const before = workbook.snapshot();
    await write();
    expect(trouble()).toMatch(sentence);
    expect(workbook.snapshot()).toEqual(before);
    workbook.unprotect();
    await isWritten();
  });
  test('lets no ledger in until its protection is taken off', async () => {
    await open(school({ 帮扶记录: null }));
    workbook.protect();
    const before = workbook.snapshot();
    await desk.setUp();
    expect(trouble()).toMatch(sentence);
    expect(workbook.snapshot()).toEqual(before);
    workbook.unprotect();
    await desk.setUp();
    expect([trouble(), namesIn(workbook).includes('帮扶记录')]).toEqual([null, true]);
  });
  test('does not hinder a later result', async () => {
    await write();
    workbook.protect();
    await isWritten();
  });
});

describe('a sheet of entries', () => {
  const ranked = (): string[] => desk.getPicture().check!.outcome.contest.groups[0]!.standings.map(({ contestant }) => contestant.teacher.id);
  test('with rows that a filter hides counts them all, and stays filtered', async () => {
    const scores = workbook.sheet('评比打分');
    scores.autoFilter = { area: { top: 1, left: 1, bottom: 5, right: 7 }, criteria: new Map() };
    scores.rows.hidden.add(3).add(4);
    await desk.check();
    expect(ranked()).toEqual(['T1', 'T2', 'T3', 'T4']);
    await isWritten();
  });
  test('with rows that a filter hides is fixed there, and in no other row', async () => {
    await open(untidy);
    const scores = workbook.sheet('评比打分');
    scores.rows.hidden.add(2);
    const others = scores.values('A3:G5');
    await fix();
    expect([trouble(), score(), scores.values('A3:G5'), [...scores.rows.hidden]]).toEqual([null, 95, others, [2]]);
  });
  test.each(['Hidden', 'VeryHidden'] as const)('that is %s is computed from and fixed, stays so, and is shown only once it is unhidden', async (visibility) => {
    await open(untidy);
    const scores = workbook.sheet('评比打分');
    scores.visibility = visibility;
    await fix();
    expect([trouble(), score()]).toEqual([null, 95]);
    await isWritten();
    expect(scores.visibility).toBe(visibility);
    await refused(() => desk.show('评比打分', 'C2'), '这张工作表已隐藏，无法打开；请先在 Excel 中取消隐藏。');
    scores.visibility = 'Visible';
    await desk.show('评比打分', 'C2');
    expect([trouble(), workbook.active.name]).toEqual([null, '评比打分']);
  });
  test('with a formula where a repair was due is left to whoever wrote it', async () => {
    await open(untidy);
    workbook.sheet('评比打分').cell('C2').formula = '="９５"';
    await refused(fix, '“评比打分”的 C2 是公式，未予改写，没有写入。');
    expect(desk.getPicture().check!.outcome.issues.filter(isFixable).map(({ cell }) => cell)).not.toContain('C2');
    await refused(fix, '所选的问题已经变化，没有修改；请查看新的检查结果。');
  });
});

describe('a sheet of the user’s that bears the name of one of ours', () => {
  const sentence = (name: string): string => `已有一张自建的“${name}”工作表，未予覆盖，没有写入；请把它改名后再试。`;
  test('is an error that keeps the result from being official, until it is renamed', async () => {
    await open({ ...school(), 帮扶覆盖: [['我的']] });
    expect(desk.getPicture().check!.outcome.issues.map((issue) => issueSentence(issue, sayIn('zh-CN')))).toEqual([
      '已有一张自建的“帮扶覆盖”工作表，为保护其内容未予覆盖；请把它改名后再计算。',
    ]);
    await refused(write, '有 1 处错误，没有写入；请先改正，或选择不计这些行继续计算。');
    workbook.sheet('帮扶覆盖').name = '我的帮扶';
    await isWritten();
    expect(workbook.sheet('我的帮扶').values('A1:A1')).toEqual([['我的']]);
  });
  test('stays as it is beside a result that is not official', async () => {
    await open({ ...school(), 帮扶覆盖: [['我的']] });
    const own = resultsIn(workbook);
    await desk.writeResult({ despiteErrors: true });
    expect(doneOf(desk.getPicture())).toBe('已写入带“非正式”标记的结果，已排名 4 人；请改正错误后重新计算。');
    expect(resultsIn(workbook, ['帮扶覆盖'])).toBe(own);
  });
  test('for all of ours leaves nothing to write', async () => {
    await open({ ...school(), ...Object.fromEntries(results.map((name) => [name, [['我的']]])) });
    await refused(() => desk.writeResult({ despiteErrors: true }), sentence('评比结果'));
  });
  test('and comes after the check is not written over either', async () => {
    workbook.addSheet('数据校验', [['我的']]);
    await refused(write, sentence('数据校验'));
    workbook.sheet('数据校验').name = '我的校验';
    await isWritten();
  });
  test('and comes while the result is being written stays, and nothing of ours does', async () => {
    excel.forget();
    excel.between(2, (host) => void host.addSheet('数据校验', [['我的']]));
    await write();
    expect(trouble()).toBe('Excel 出错，已恢复原状；请再试一次，仍出错时请保存并重新打开工作簿。');
    expect(namesIn(workbook).filter((name) => results.includes(name))).toEqual(['数据校验']);
    expect(workbook.sheet('数据校验').values('A1:A1')).toEqual([['我的']]);
    workbook.sheet('数据校验').name = '我的校验';
    await isWritten();
  });
});

describe('two people at one workbook', () => {
  const changed = (name: string): string => `计算期间“${name}”有人改动，没有写入任何内容；请重新计算。`;
  test('an entry typed since the check is not overlooked', async () => {
    workbook.sheet('评比打分').type('F5', 99);
    await refused(write, changed('评比打分'));
    await isWritten();
  });
  test('an entry typed as the result is about to be written is not overlooked', async () => {
    excel.forget();
    excel.between(1, (host) => host.sheet('教师名册').type('B2', '李小明'));
    await write();
    expect([trouble(), namesIn(workbook).includes('评比结果')]).toEqual([changed('教师名册'), false]);
    await isWritten();
  });
  test('an entry typed while the result is being written stays, and makes the result stale', async () => {
    excel.forget();
    excel.between(3, (host) => host.sheet('评比打分').type('F5', 99));
    await write();
    expect([trouble(), workbook.sheet('评比打分').cell('F5').value]).toEqual([null, 99]);
    await expect.poll(() => desk.getPicture().stirred).toEqual(['评比打分']);
    await desk.check();
    expect(desk.getPicture().check!.changed).toEqual(['评比打分']);
  });
  test('an entry typed where a repair is due is not written over', async () => {
    await open(untidy);
    workbook.sheet('评比打分').type('C2', '９１');
    await refused(fix, changed('评比打分'));
    await fix();
    expect([trouble(), score()]).toEqual([null, 91]);
  });
  test('a result that somebody typed into while it was written is taken back', async () => {
    await write();
    const former = resultsIn(workbook);
    excel.forget();
    excel.between(3, (host) => { host.sheet('评比结果').cell('B3').value = '×'; });
    await write();
    expect(trouble()).toBe('写入后核对不一致，已恢复原状；请重新计算，仍不一致时请关闭工作簿重新打开。');
    expect(resultsIn(workbook)).toBe(former);
    await isWritten();
  });
  test('a run that somebody else has just written into 运行记录 is not lost', async () => {
    await write();
    const log = workbook.sheet('运行记录');
    const row = Object.entries(workbook.snapshot().sheets.at(-1)!.cells).find(([, { value }]) => value === '2026-06-30 20:05:09')![0];
    log.type(row, '2026-06-30 20:04:00');
    await expect.poll(() => desk.getPicture().stirred).toEqual(['运行记录']);
    await refused(write, changed('运行记录'));
    await isWritten();
    const times = Object.values(workbook.snapshot().sheets.at(-1)!.cells).map(({ value }) => String(value)).filter((value) => /^2026-06-30 20/.test(value));
    expect(times).toEqual(['2026-06-30 20:05:09', '2026-06-30 20:04:00']);
  });
});
