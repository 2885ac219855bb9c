/** Described sheets in which every block, rule and kind of content occurs. */

import { table, type SheetDescription } from '../../../src/workbook/description.js';
import { gradeColours } from '../../../src/workbook/styles.js';

interface Contestant {
  readonly rank: number;
  readonly name: string;
  readonly total: number;
  readonly grade: string;
  readonly step: 1 | 2 | 3;
}

const names = ['李明', '王芳', '=1+1', '+86', '-欧阳娜娜', '@赵六', '孙七', '周八', '吴九', '郑十', '冯十一'];

export const contestants: readonly Contestant[] = names.map((name, index) => {
  const step = index < 3 ? 1 : index < 8 ? 2 : 3;
  return { rank: index + 1, name, total: 95.5 - index * 2.25, grade: ['一等奖', '二等奖', '三等奖'][step - 1]!, step };
});

/** An output with title, figures, charts, tables, links, highlights and formulas. */
export function rankingSheet(rows: readonly Contestant[] = contestants, name = '评比结果'): SheetDescription {
  return {
    key: 'ranking',
    name,
    role: 'output',
    widths: [8, 16, 12, 12, 14, 14, 30],
    landscape: false,
    footer: '示范小学 & 争优台账',
    tabColour: 'B22222',
    blocks: [
      { kind: 'title', text: '优质课评比结果' },
      { kind: 'line', style: 'subtitle', text: '示范小学\u30002025—2026学年度第一学期\u3000统计日期 2026-06-30' },
      { kind: 'figures', labelSpan: 1, valueSpan: 1, figures: [
        { label: '参评人数', value: rows.length }, { label: '平均分', value: { formula: (places) => `IFERROR(AVERAGE(${places.column('ranking', '总分')}),"—")`, value: rows.length === 0 ? '—' : rows.reduce((sum, row) => sum + row.total, 0) / rows.length }, format: '0.00' },
        { label: '统计日期', value: { day: '2026-06-30' }, format: 'yyyy-mm-dd' }, { label: '公示', value: true },
      ] },
      table('grades', [1, 2, 3] as const, [
        { header: '等次', style: 'centred', value: (step) => ['一等奖', '二等奖', '三等奖'][step - 1]!, span: 2 },
        { header: '人数', style: 'integer', value: (step) => ({ formula: (places) => `COUNTIF(${places.column('ranking', '等次')},"${['一等奖', '二等奖', '三等奖'][step - 1]!}")`, value: rows.filter((row) => row.step === step).length }) },
      ]),
      { kind: 'gap' },
      { kind: 'charts', height: 16, memo: '["图"]', charts: [
        { type: 'column', title: '等次人数', table: 'grades', category: '等次', value: '人数', colours: gradeColours.slice(0, 3), format: '0', span: 3 },
        { type: 'bar', title: '总分前十名', table: 'ranking', category: '姓名', value: '总分', firstRows: 10, colours: rows.slice(0, 10).map(({ step }) => gradeColours[step - 1]!), format: '0.00', max: 100, span: 4 },
      ] },
      { kind: 'gap' },
      { kind: 'line', style: 'heading', text: '一、名次', link: { sheet: name, cells: 'A1' } },
      table('ranking', rows, [
        { header: '名次', style: 'integer', value: (row) => row.rank },
        { header: '姓名', style: 'text', value: (row) => row.name, link: (row) => ({ sheet: "教师's 名册", cells: `B${row.rank + 1}` }) },
        { header: '总分', style: 'total', value: (row) => row.total, highlight: { kind: 'data-bar', colour: 'F4B183', min: 0, max: 100 } },
        { header: '等次', style: 'centred', value: (row) => row.grade, styleOf: (row) => `grade-${row.step}`, highlight: { kind: 'equals', text: '三等奖', style: 'severity-info' } },
        { header: '得分率', style: 'rate', value: (row) => row.total / 100, highlight: { kind: 'below', bound: 0.75, style: 'failed' } },
        { header: '差距', style: 'score', value: (row) => 95.5 - row.total, highlight: { kind: 'above', bound: 20, style: 'severity-warning' } },
        { header: '说明', style: 'wrapped', value: (row) => `\u3000${row.name}：总分 ${row.total}，第 ${row.rank} 名 <${row.grade}> & "完"\n换行 _x0041_` },
      ], { leads: true, empty: '暂无参评人' }),
      { kind: 'line', style: 'note', text: '注：同分者并列。', memo: '=注' },
      { kind: 'line', style: 'stamp', text: '存在错误，仅供核对' },
    ],
  };
}

/** A sheet that people fill: an Excel Table with dropdowns and bounds. */
export const rosterSheet: SheetDescription = {
  key: 'roster',
  name: "教师's 名册",
  role: 'input',
  widths: [10, 12, 8, 14, 12, 10],
  landscape: true,
  footer: '示范小学',
  tabColour: '2E75B6',
  blocks: [
    table('roster', [{ id: 'T001', name: '李明', born: '1990-05-06' }], [
      { header: '编号', style: 'entry-text', value: (row) => row.id, validation: { rule: { kind: 'any' }, prompt: { title: '编号', text: '每人一个，\n不得重复' } } },
      { header: '姓名', style: 'entry-text', value: (row) => row.name, headerStyle: 'header-optional' },
      { header: '性别', style: 'entry', value: () => '女', validation: { rule: { kind: 'choices', choices: ['男', '女', '"其他"'] }, refusal: { title: '性别', text: '请从列表中选择' } } },
      { header: '出生日期', style: 'entry-date', value: (row) => ({ day: row.born }), validation: { rule: { kind: 'date', from: '1930-01-01', until: '2020-12-31' }, prompt: { title: '出生日期', text: '如 1990-05-06' } } },
      { header: '教龄\n（年）', style: 'entry-number', value: () => 12, validation: { rule: { kind: 'number', min: 0, max: 60, integer: true } } },
      { header: '同名', style: 'entry', value: () => null, validation: { rule: { kind: 'list', formula: '=OFFSET($B{row},0,0,1,1)' } } },
    ], { listObject: '教师名册表', spareRows: 5, leads: true }),
  ],
};

/** An output with a time line and a stack of columns over one table. */
export const planSheet: SheetDescription = {
  key: 'plan',
  name: '活动进度',
  role: 'output',
  widths: [20, 12, 8, 8],
  landscape: false,
  footer: '示范小学',
  tabColour: 'B22222',
  blocks: [
    { kind: 'charts', height: 12, charts: [
      { type: 'bar', title: '时间表', table: 'plan', category: '活动', from: '开始', value: '已过', stacked: [{ value: '剩余', colour: 'F4B183' }], colours: ['B22222'], format: '0', span: 2 },
      { type: 'column', title: '天数', table: 'plan', category: '活动', value: '已过', stacked: [{ value: '剩余', colour: 'F4B183' }], colours: ['B22222'], format: '0', span: 2 },
    ] },
    table('plan', [
      { name: '动员', from: '2026-03-04', past: 12, left: 0 }, { name: '开展', from: '2026-03-16', past: 30, left: 40 }, { name: '总结', from: '2026-06-20', past: 0, left: 11 },
    ], [
      { header: '活动', style: 'text', value: (row) => row.name },
      { header: '开始', style: 'date', value: (row) => ({ day: row.from }) },
      { header: '已过', style: 'integer', value: (row) => row.past },
      { header: '剩余', style: 'integer', value: (row) => row.left },
    ]),
  ],
};
