import { describe, expect, test } from 'vitest';
import { school } from '../../core/school.js';
import { OpenXlsx } from '../open-xlsx.js';
import { doneOf, openedDesk, troubleOf } from './desk-at.js';
import { ledgerNames } from '../../sheet-names.js';

const namesIn = async (workbook: OpenXlsx): Promise<string[]> => (await workbook.read(() => true)).headings.map(({ name }) => name);
const ledgers = ledgerNames;
const others = ledgers.filter((name) => name !== '教师名册');

describe('a workbook without ledgers', () => {
  test('is new and lacks all of them', async () =>
    expect((await openedDesk(await OpenXlsx.blank())).picture().check).toMatchObject({ isNew: true, missing: ledgers, last: null, changed: [] }));
  test('that has one is not new', async () => {
    const { picture } = await openedDesk(await OpenXlsx.of({ 教师名册: [['编号', '姓名']] }));
    expect(picture().check).toMatchObject({ isNew: false, missing: others });
  });
});

describe('建立工作簿', () => {
  test('adds what is missing', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of({ 教师名册: [['编号', '姓名']] }));
    await desk.setUp();
    expect(doneOf(picture())).toBe(`已加入：${['填写说明', ...others].join('、')}。`);
    expect(picture().check).toMatchObject({ missing: [], isNew: false });
    expect(await namesIn(workbook)).toEqual(['教师名册', '填写说明', ...others]);
  });
  test('adds nothing to a whole one', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.sample());
    await desk.setUp();
    expect(doneOf(picture())).toBe('台账已齐全，没有加入工作表。');
    expect(workbook.calls).not.toContain('writeSheets');
  });
});

describe('插入示例数据', () => {
  test.each<[string, () => Promise<OpenXlsx>]>([
    ['entries', () => OpenXlsx.of(school())],
    ['blank ledgers', async () => {
      const { desk, workbook } = await openedDesk(await OpenXlsx.blank());
      await desk.setUp();
      return workbook;
    }],
    ['anything at all, in whatever sheet', () => OpenXlsx.of({ 记事: [['会议']] })],
    ['one of our sheets, even a blank one', () => OpenXlsx.of({ 评比结果: { rows: [], mark: 'ranking' } })],
  ])('refuses a workbook that has %s', async (_, made) => {
    const { desk, workbook, picture } = await openedDesk(await made());
    const before = await namesIn(workbook);
    await desk.insertSample();
    expect(troubleOf(picture())).toBe('示例数据只能插入空白工作簿，没有写入；请新建一个空白工作簿再试。');
    expect(await namesIn(workbook)).toEqual(before);
  });
  test('fills a blank one with a school that can be computed at once', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.blank());
    await desk.insertSample();
    expect(doneOf(picture())).toBe('已插入示例数据，可以直接检查和计算。');
    expect(await namesIn(workbook)).toEqual(['Sheet1', '填写说明', ...ledgers]);
    await desk.writeResult({ despiteErrors: false });
    expect(picture().check!.last!.standings.length).toBeGreaterThan(0);
  });
});

describe('设置', () => {
  const valueOf = async (workbook: OpenXlsx, cell: number): Promise<unknown> => (await workbook.read((name) => name === '设置')).sheets[0]!.rows[cell - 1]!.cells[1];

  test('with a value that cannot be used is not saved', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    await desk.saveSettings({ school: '中心小学', fullMarks: '一百' });
    expect(troubleOf(picture())).toBe('有 1 项设置不能用，没有保存；请按提示改正。');
    expect(await valueOf(workbook, 2)).toBe('实验小学');
  });
  test('whose columns cannot be told are not saved', async () => {
    const { desk, picture } = await openedDesk(await OpenXlsx.of(school({ 设置: [['说明'], ['满分 100']] })));
    await desk.saveSettings({ fullMarks: '120' });
    expect(troubleOf(picture())).toBe('“设置”里找不到“参数”列和“值”列，没有保存；请补上这两个列标题。');
  });
  test('are saved into their rows and in force at once', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    await desk.saveSettings({ school: '中心小学', fullMarks: '120' });
    expect(doneOf(picture())).toBe('设置已保存。');
    expect(await valueOf(workbook, 2)).toBe('中心小学');
    expect(picture().check!.outcome.entries.settings).toMatchObject({ school: '中心小学', fullMarks: 120, logMinimum: 1 });
  });
  test('that are what stands there are not written', async () => {
    const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
    await desk.saveSettings({ school: '实验小学', fullMarks: '100' });
    expect(doneOf(picture())).toBe('设置没有改动。');
    expect(workbook.calls).not.toContain('changeCells');
  });
  test('come into a sheet of their own where there is none', async () => {
    const { desk, picture } = await openedDesk(await OpenXlsx.of(school({ 设置: null })));
    await desk.saveSettings({ fullMarks: '120', ratio: '1:1', grades: '甲、乙' });
    expect(picture().check!.missing).not.toContain('设置');
    expect(picture().check!.outcome.entries.settings).toMatchObject({ fullMarks: 120, ratio: [1, 1], grades: ['甲', '乙'] });
  });
});
