import { describe, expect, test } from 'vitest';
import { computed, issuesOf, places, type Row } from '../workbook.js';
import { rowsWith, school } from '../school.js';
import { ranking, roster, scoreHeader } from '../ranking.js';

const teachers = roster('李明', '王芳');

const contestOf = (...rows: readonly Row[]) => computed({ 教师名册: teachers, 评比打分: rows });
const totals = (outcome: ReturnType<typeof contestOf>) => ranking(outcome).map(({ id, total }) => `${id} ${total}`);

const entry: Row = ['T1', '甲', 80, 90, 70, 60];
const rosterIssues = ['contestant-absent', 'youth-unknown'];
const found = (outcome: ReturnType<typeof contestOf>) => outcome.issues.filter(({ code }) => !rosterIssues.includes(code));

describe('a required column that is absent', () => {
  test('is an error at the header row, and the sheet holds no entries', () => {
    const outcome = contestOf(['评分表'], ['评委', '课题研究', '教学设计'], ['甲', 80, 90]);
    expect(found(outcome)).toMatchObject([{ code: 'column-missing', severity: 'error', sheet: '评比打分', cell: 'A2', parameters: { column: '参评教师' } }]);
    expect(totals(outcome)).toEqual([]);
  });

  test('each is named', () =>
    expect(issuesOf(computed({ 教师名册: [['性别', '职称']], 评比打分: [scoreHeader] }), 'column-missing').map(({ parameters }) => parameters['column']))
      .toEqual(['编号', '姓名']));

  test('is an error of other ledgers too', () =>
    expect(issuesOf(computed({ 教师名册: teachers, 评比打分: [scoreHeader], 结对帮扶: [['帮扶人', '帮扶对象'], ['T1', 'T2']] }), 'column-missing'))
      .toMatchObject([{ sheet: '结对帮扶', parameters: { column: '对象类型' } }]));

  test.each([
    ['结对帮扶', '对象类型', ['youth', 'member', 'teacher-left-behind', 'left-behind', 'struggling', 'aspects', 'active']],
    ['学生名册', '编号', ['left-behind', 'struggling']],
    ['帮扶记录', '日期', ['aspects', 'active']],
  ] as const)('leaves %s unreported, as if it were not there', (name, column, unreported) => {
    const [header, ...rows] = rowsWith(name, {});
    const outcome = computed(school({ [name]: [header!.map((text) => (text === column ? '其他' : text)), ...rows] }));
    expect(places(issuesOf(outcome, 'column-missing'))).toEqual([`column-missing ${name}!A1`]);
    expect(outcome.mentoring.coverage.filter(({ isReported }) => !isReported).map(({ key }) => key)).toEqual(unreported);
  });

  test('a sheet without any header we know lacks them all', () =>
    expect(issuesOf(computed({ 教师名册: teachers, 评比打分: [['甲', '乙']] }), 'column-missing')).toHaveLength(1));
});

describe('two columns for one field', () => {
  const outcome = contestOf(['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示', '课堂教学'], [...entry, 99]);
  test('are a warning at the second, and the first is used', () => {
    expect(found(outcome)).toMatchObject([{ code: 'column-duplicate', severity: 'warning', cell: 'G1', value: '课堂教学' }]);
    expect(totals(outcome)).toEqual(['T1 75']);
  });
});

describe('a header is known', () => {
  test.each<[string, Row]>([
    ['as it is declared', scoreHeader],
    ['by aliases', ['教师姓名', '专家', '课题', '教案', '听评课', '课堂教学']],
    ['with the star of a required column', ['参评教师*', '评委', '课题研究', '教学设计', '听课评课', '教学展示']],
    ['with the star in front', ['*参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示']],
    ['with a full-width star', ['参评教师＊', '评委', '课题研究', '教学设计', '听课评课', '教学展示']],
    ['with a remark in brackets', ['参评教师（编号或姓名）', '评委(可空)', '课题研究（100分）', '教学设计[100]', '听课评课【100】', '教学展示 (100)']],
    ['with a remark and a star', ['参评教师（编号或姓名）*', '评委', '课题研究', '教学设计', '听课评课', '教学展示']],
    ['with odd spaces and line ends', ['参评\n教师', ' 评 委 ', '课题　研究', '教学设计\u00a0', '\u200b听课评课', '教学\r\n展示']],
  ])('%s', (_, header) => {
    const outcome = contestOf(header, entry);
    expect(found(outcome)).toEqual([]);
    expect(totals(outcome)).toEqual(['T1 75']);
  });
});

describe('columns', () => {
  test('may stand in any order, with others between them', () =>
    expect(totals(contestOf(
      ['序号', '教学展示', '学校', '评委', '听课评课', '教学设计', '签名', '参评教师', '课题研究'],
      [1, 60, '中心小学', '甲', 70, 90, null, 'T1', 80],
    ))).toEqual(['T1 75']));

  test('may begin right of column A', () => expect(totals(contestOf([null, null, ...scoreHeader], [null, null, ...entry]))).toEqual(['T1 75']));
});

describe('the header row', () => {
  test('may stand below titles, remarks and blank rows', () => {
    const outcome = contestOf(['2025—2026学年度优质课评比打分表'], [], ['填表人：王芳', null, '教学展示每人一节'], [null, null], scoreHeader, entry);
    expect(totals(outcome)).toEqual(['T1 75']);
    expect(found(outcome)).toEqual([]);
  });

  test('is the one that names most fields, not the first that names one', () =>
    expect(totals(contestOf(['评委', null, null], scoreHeader, entry))).toEqual(['T1 75']));

  test('is the first of several alike: what stands above a header repeated for print is not lost', () =>
    expect(totals(contestOf(scoreHeader, entry, scoreHeader, ['T2', '甲', 80, 80, 80, 80]))).toContain('T1 75'));

  test('is no record: the places of issues count from the sheet\'s own rows', () =>
    expect(places(found(contestOf(['评比打分表'], [], scoreHeader, entry, ['T9', '甲', 80, 80, 80, 80])))).toEqual(['ref-unknown 评比打分!A5']));
});

describe('rows below the header', () => {
  test('that are blank are no entries', () => {
    const outcome = contestOf(scoreHeader, [], [null, null, null], entry, ['', ' ', null, '　']);
    expect(totals(outcome)).toEqual(['T1 75']);
    expect(found(outcome)).toEqual([]);
  });

  test('that hold a running number alone are no entries', () =>
    expect(found(contestOf(['序号', ...scoreHeader], [1, ...entry], [2, null, null], [3])).map(({ code }) => code)).toEqual([]));
});
