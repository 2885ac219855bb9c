import { describe, expect, test } from 'vitest';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { sayIn } from '../../../src/locales/locale.js';
import type { SheetDescription } from '../../../src/workbook/description.js';
import { contest, roster, scoreHeader } from '../ranking.js';
import { computed, workbook, type Sheets } from '../workbook.js';
import { cellsOf, tableBelow, textsOf } from './described.js';
import { outputNames } from '../../sheet-names.js';

const stamp = { at: '2026-06-30 08:00:00', version: '1.2.3' };

function sheetsOf(sheets: Sheets): Record<string, SheetDescription> {
  const described = reportSheets(computed(sheets), workbook(sheets), stamp, sayIn('zh-CN'));
  return Object.fromEntries(described.map((sheet) => [sheet.name, sheet]));
}

const errors = contest([['九十']]);
const tied = { 等次比例: '1:1', 等次名称: '甲、乙' };

describe('every sheet', () => {
  const made = Object.values(sheetsOf(contest([[90], [80]], { 学校名称: '云岭小学', 学年学期: '第二学期' })));
  test('is there, in its order', () => expect(made.map(({ name }) => name)).toEqual(outputNames));
  test('names school, term and date', () => {
    for (const sheet of made) expect(textsOf(sheet).slice(0, 2)).toEqual([expect.stringContaining('云岭小学'), '第二学期　统计日期：2026-06-30']);
  });
  test('bears the stamp when an error was passed over, and only then', () => {
    for (const sheet of Object.values(sheetsOf(errors))) expect(textsOf(sheet).join()).toContain('非正式：有 1 处错误');
    for (const sheet of made) expect(textsOf(sheet).join()).not.toContain('非正式：');
  });
  test('whose name is taken is left to the user', () =>
    expect(Object.keys(sheetsOf({ ...contest([[90]]), 评比结果: [['我的']] }))).toEqual(outputNames.filter((name) => name !== '评比结果')));
  test('that is ours is written again', () =>
    expect(Object.keys(sheetsOf({ ...contest([[90]]), 评比结果: { rows: [['旧']], mark: 'ranking' } }))).toContain('评比结果'));
});

describe('评比结果', () => {
  test('lists the ranked with links to their rows', () => {
    const { 评比结果: sheet } = sheetsOf(contest([[80], [90]]));
    expect(tableBelow(sheet!, '名次').map((row) => row.slice(0, 6))).toEqual([
      [1, 'T2', '教师2', 90, 90, '一等奖'],
      [2, 'T1', '教师1', 80, 80, '三等奖'],
    ]);
    expect(cellsOf(sheet!).filter(({ link }) => link).map(({ link }) => link)).toEqual([{ sheet: '评比打分', cells: 'A3' }, { sheet: '评比打分', cells: 'A2' }]);
  });
  test('says why somebody is not ranked', () => {
    const { 评比结果: sheet } = sheetsOf(contest([[80], ['缺赛'], [null, null]]));
    expect(tableBelow(sheet!, '状态').map((row) => row.slice(0, 4))).toEqual([
      ['弃权', 'T2', '教师2', '“教学展示”缺赛、弃权或缺席，不计入排名人数。'],
      ['缺项', 'T3', '教师3', '“教学展示”没有有效分数，不计入排名人数；补齐后重新计算即可排名。'],
    ]);
  });
  test('names those who did not take part', () =>
    expect(textsOf(sheetsOf({ 教师名册: roster('李明', '王芳'), 评比打分: [scoreHeader, ['T1', null, 80, 80, 80, 80]] })['评比结果']!)).toContain('T2 王芳'));
  test('says what would settle a tie that is left open, and counts it', () => {
    const { 评比结果: sheet } = sheetsOf(contest([[90], [80], [80], [70]], { ...tied, 并列处理: '待定' }));
    expect(textsOf(sheet!).join()).toContain('T2 教师2、T3 教师3 并列第 2—3 名，跨甲与乙的分界（前 2 名），等次待定；可在“设置”中把并列处理改为从高或从低');
    expect(tableBelow(sheet!, '等次').map((row) => row.slice(0, 2))).toEqual([['甲', 1], ['乙', 1], ['待定', 2]]);
  });
  test('draws what it lists', () => {
    const { 评比结果: sheet } = sheetsOf(contest([[80], [90]]));
    expect(sheet!.blocks.filter(({ kind }) => kind === 'charts')).toHaveLength(1);
    expect(sheetsOf(contest([['缺赛']]))['评比结果']!.blocks.filter(({ kind }) => kind === 'charts')).toHaveLength(0);
  });
});

describe('帮扶覆盖', () => {
  const school: Sheets = {
    教师名册: [['编号', '姓名', '政治面貌', '职称', '岗位类型'], ['T1', '李明', '中共党员', '高级教师', '在编'], ['T2', '王芳', '群众', '二级教师', '特岗']],
    学生名册: [['编号', '姓名', '留守儿童'], ['S1', '欧阳小宝', '是'], ['S2', '赵小花', '是']],
    评比打分: [scoreHeader],
  };
  const paired: Sheets = { ...school, 结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '青年教师', 'T2'], ['T1', '留守儿童', 'S1']] };
  test('says 未填报 and no rate where no pair was entered', () => {
    const { 帮扶覆盖: sheet } = sheetsOf(school);
    expect(textsOf(sheet!)).toContain('结对帮扶：未填报。');
    expect(tableBelow(sheet!, '指标').every((row) => row[1] === '未填报' && row[3] === '未填报')).toBe(true);
  });
  test('has a rate for each indicator that has anybody to cover, and none for the others', () =>
    expect(Object.fromEntries(tableBelow(sheetsOf(paired)['帮扶覆盖']!, '指标').map((row) => [row[0], row.slice(1, 5)]))).toMatchObject({
      青年教师帮扶覆盖率: [1, 1, 1, '全部覆盖'],
      留守儿童帮扶覆盖率: [1, 2, 0.5, '1 人：S2'],
      教师帮带留守儿童率: [1, 2, 0.5, '1 人：T2 王芳'],
      学困生帮扶覆盖率: [0, 0, '—', '没有应覆盖的对象'],
    }));
  test('names no child', () => expect(textsOf(sheetsOf(paired)['帮扶覆盖']!).filter((text) => /欧阳小|赵小花/.test(text))).toEqual([]));
  test('says 未填报 for what a ledger without entries would tell', () => {
    const rates = (sheets: Sheets) => Object.fromEntries(tableBelow(sheetsOf(sheets)['帮扶覆盖']!, '指标').map((row) => [row[0], row[3]]));
    expect(rates(paired)).toMatchObject({ 青年教师帮扶覆盖率: 1, 结对活跃率: '未填报', 青年教师三方面帮扶率: '未填报' });
    expect(rates({ ...paired, 学生名册: [['编号', '姓名', '留守儿童']] })).toMatchObject({ 留守儿童帮扶覆盖率: '未填报', 学困生帮扶覆盖率: '未填报' });
  });
  test('never shows a national ID, not even as an 编号', () => {
    const id = '11010519491231002X';
    const texts = Object.values(sheetsOf({ ...paired, 学生名册: [['学籍号', '姓名', '留守儿童'], [`G${id}`, '欧阳小宝', '是']], 结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '留守儿童', `G${id}`]] })).flatMap(textsOf);
    expect(texts.filter((text) => text.includes('19491231'))).toEqual([]);
    expect(texts.join()).toContain('G110***************');
  });
  test('counts pairs by title', () => {
    const row = tableBelow(sheetsOf(paired)['帮扶覆盖']!, '帮扶人＼对象').find(([title]) => title === '高级教师')!;
    expect(row.filter((cell) => typeof cell === 'number')).toEqual([1]);
  });
});

describe('数据校验', () => {
  test('says that nothing was found', () => expect(textsOf(sheetsOf(contest([[90]]))['数据校验']!)).toContain('没有发现问题'));
  test('leads to each cell', () => {
    const { 数据校验: sheet } = sheetsOf(errors);
    expect(tableBelow(sheet!, '序号')[1]).toEqual([2, '错误', '评比打分', 'C2', '九十', '“教学展示”应填数字，或缺赛、弃权、缺席、回避，按未填处理；请改正。', '']);
    expect(cellsOf(sheet!).flatMap(({ link }) => link ?? [])[1]).toEqual({ sheet: '评比打分', cells: 'C2' });
  });
  test('masks whoever a cell names, and his fix', () => {
    const { 数据校验: sheet } = sheetsOf({ 教师名册: roster('李　明'), 评比打分: [scoreHeader, ['T1', null, 80, 80, 80, 80], ['张三丰', null, 1, 1, 1, 1]] });
    expect(tableBelow(sheet!, '序号').map((row) => [row[4], row[6]])).toEqual([['李**', '李*'], ['张**', '']]);
  });
});

describe('运行记录', () => {
  const log = (sheets: Sheets) => tableBelow(sheetsOf(sheets)['运行记录']!, '时间');
  test('tells when, as of what day, by which version, with what counts', () => {
    const [run] = log(contest([[90], ['缺赛']]));
    expect(run!.slice(0, 8)).toEqual(['2026-06-30 08:00:00', '2026-06-30', '1.2.3', 1, 1, 0, 1, 0]);
    expect(run![8]).toMatch(/^设置 [0-9a-f]{16}\n教师名册 [0-9a-f]{16}\n评比打分 [0-9a-f]{16}$/);
    expect(run![9]).toContain('等次比例＝3:4:3；等次名称＝一等奖、二等奖、三等奖；');
  });
  test('keeps the earlier runs below, and of those only the last hundred', () => {
    const header = ['时间', '统计日期', '版本', '已排名', '未排名', '错误', '警告', '提示', '数据指纹', '生效参数'];
    const earlier = Array.from({ length: 120 }, (_, index) => [`第${index}次`, '2026-05-31', '1.0.0', index, 0, 0, 0, 0, 'x', 'y']);
    const runs = log({ ...contest([[90]]), 运行记录: { rows: [['运行记录'], ['统计日期'], header, ...earlier, ['注']], mark: 'log' } });
    expect(runs).toHaveLength(100);
    expect(runs[1]).toEqual(earlier[0]);
    expect(runs[99]![0]).toBe('第98次');
  });
  test('takes nothing over from a sheet of the user\'s', () =>
    expect(sheetsOf({ ...contest([[90]]), 运行记录: [['时间', '统计日期'], ['昨天', '2026-05-31']] })['运行记录']).toBeUndefined());
});
