/** The blank template: everything that the ledgers declare, and nothing that people must not see. */

import { describe, expect, test } from 'vitest';
import { compute } from '../../../src/core/compute.js';
import { readCell } from '../../../src/core/intake/cell-values.js';
import { ledgers } from '../../../src/core/ledgers/registry.js';
import { scores } from '../../../src/core/ledgers/scores.js';
import { knownParameters } from '../../../src/core/intake/known-parameters.js';
import { defaultSettings, settingsLedger } from '../../../src/core/ledgers/settings.js';
import { titles } from '../../../src/core/mentoring/title-ladder.js';
import { plainDate } from '../../../src/core/plain-date.js';
import { markWords } from '../../../src/core/ledgers/mark-words.js';
import { missingLedgerSheets } from '../../../src/core/template/missing-ledger-sheets.js';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { sayIn } from '../../../src/locales/locale.js';
import type { Column, TableBlock } from '../../../src/workbook/description.js';
import { layOut } from '../../../src/workbook/layout.js';
import type { WorkbookTables } from '../../../src/workbook/tables.js';
import { tablesOf } from './tables.js';
import { ledgerNames } from '../../sheet-names.js';

const say = sayIn('zh-CN');
const today = plainDate(2026, 6, 30)!;
const blank = templateSheets(say, { sample: false });
const tableOf = (name: string): TableBlock =>
  blank.find((sheet) => sheet.name === name)!.blocks.find((block) => block.kind === 'table')!;
const columnsOf = (name: string): Column<unknown>[] => [...tableOf(name).columns] as Column<unknown>[];

describe('the blank template', () => {
  test('has 填写说明 and a sheet for every ledger in order', () => {
    expect(blank.map((sheet) => sheet.name)).toEqual(['填写说明', ...ledgerNames]);
  });

  test('computes without an issue', () => {
    const outcome = compute(tablesOf(blank), today);
    expect(outcome.issues).toEqual([]);
    expect(outcome.entries.teachers).toEqual([]);
  });

  test.each(ledgers)('$name has every declared column, required ones set off', (ledger) => {
    const columns = Object.values(ledger.columns);
    expect(columnsOf(ledger.name).map((column) => column.header)).toEqual(columns.map((column) => column.header));
    expect(columnsOf(ledger.name)[0]!.headerStyle).toBe('header');
    for (const [index, { required }] of columns.entries()) {
      if (required) expect(columnsOf(ledger.name)[index]!.headerStyle).toBe('header');
    }
  });

  test.each(ledgers)('$name has its header in row 1, frozen, over an Excel Table of its own', (ledger) => {
    const layout = layOut(blank.find((sheet) => sheet.name === ledger.name)!);
    expect(layout).toMatchObject({ frozenRows: 1, repeatedRow: 1, role: 'input' });
    expect(layout.listObjects).toMatchObject([{ name: `表_${ledger.name}`, range: { top: 1, left: 1 } }]);
    expect(layout.widths).toHaveLength(Object.keys(ledger.columns).length);
  });

  test('says in 填写说明 what goes into every column', () => {
    const guide = tablesOf(blank).sheets[0]!.rows.flatMap((row) => row.cells);
    for (const ledger of ledgers) for (const column of Object.values(ledger.columns)) expect(guide).toContain(column.header);
    for (const word of Object.keys(markWords)) expect(guide.join()).toContain(word);
  });
});

describe('设置 in the template', () => {
  test('has a row for every parameter', () => {
    const [, ...rows] = tablesOf(blank).sheets[1]!.rows;
    expect(rows.map(({ cells }) => cells[0])).toEqual(Object.values(knownParameters).map((parameter) => parameter.name));
  });

  test('reads back as the defaults', () => expect(compute(tablesOf(blank), today).entries.settings).toMatchObject(defaultSettings));

  test('keeps as text what a spreadsheet would spoil', () => {
    const cells = layOut(blank[1]!).rows.flatMap((row) => row.cells.slice(1, 2));
    for (const text of ['3:4:3', '1,1,3']) expect(cells.find((cell) => cell.content === text)?.style).toBe('centred');
  });

  test('offers the choices of each choice, in its own cell only', () => {
    const { validations, rows } = layOut(blank[1]!);
    const row = rows.find(({ cells }) => cells[0]!.content === '并列处理')!.row;
    const own = validations.filter(({ range }) => range.top <= row && row <= range.bottom && range.left === 2);
    expect(own).toMatchObject([{ range: { top: row, bottom: row }, validation: { rule: { kind: 'choices', choices: ['从高', '从低', '待定'] } } }]);
  });

  test('reads every choice that it offers', () => {
    for (const sheet of [tablesOf(blank).sheets[1]!]) {
      for (const { range, validation } of layOut(blank[1]!).validations) {
        if (validation.rule.kind !== 'choices') continue;
        for (const choice of validation.rule.choices) {
          const rows = sheet.rows.map((row) => (row.row === range.top ? { ...row, cells: [row.cells[0]!, choice] } : row));
          const workbook: WorkbookTables = { headings: [{ name: settingsLedger.name, mark: null }], sheets: [{ ...sheet, rows }] };
          expect(compute(workbook, today).issues.filter((issue) => issue.sheet === settingsLedger.name)).toEqual([]);
        }
      }
    }
  });
});

describe('what may be entered', () => {
  const validations = blank.flatMap((sheet) => layOut(sheet).validations.map(({ validation }) => ({ sheet: sheet.name, ...validation })));

  test('is within what Excel holds: 255 characters a formula, a list and a message, 32 a title', () => {
    for (const { rule, prompt, refusal } of validations) {
      if (rule.kind === 'list' || rule.kind === 'custom') expect(rule.formula.length).toBeLessThanOrEqual(240);
      if (rule.kind === 'choices') expect(rule.choices.join().length).toBeLessThanOrEqual(255);
      for (const message of [prompt, refusal]) {
        expect(message?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(message?.text.length ?? 0).toBeLessThanOrEqual(255);
      }
    }
  });

  test('every column has a message', () => {
    for (const ledger of ledgers.filter((each) => each !== settingsLedger)) {
      for (const column of columnsOf(ledger.name)) expect(column.validation?.prompt?.title).toBe(column.header);
    }
  });

  test('dates say which day to enter where only the month is known', () => {
    const messages = (sheet: string, title: string): string[] => validations.filter((each) => each.sheet === sheet && each.prompt?.title === title)
      .flatMap(({ prompt, refusal }) => [prompt!.text, refusal!.text]);
    for (const [sheet, header] of [['整改台账', '整改时限'], ['结对帮扶', '结束日期'], ['活动方案', '结束']] as const) {
      for (const text of messages(sheet, header)) expect(text).toContain('填当月最后一天');
    }
    for (const [sheet, header] of [['教师名册', '出生日期'], ['结对帮扶', '开始日期'], ['整改台账', '完成日期']] as const) {
      for (const text of messages(sheet, header)) expect(text).toContain('日填 1');
    }
    expect(messages('设置', '学期结束')[1]).toContain('填当月最后一天');
  });

  test('references and titles let other entries through', () => {
    const columns = [...columnsOf('结对帮扶'), ...columnsOf('评比打分'), ...columnsOf('教师名册')];
    for (const header of ['帮扶人', '帮扶对象', '参评教师', '职称']) {
      const { rule, refusal } = columns.find((column) => column.header === header)!.validation!;
      expect(['list', 'choices']).toContain(rule.kind);
      expect(refusal).toBeUndefined();
    }
    expect(columns.find((column) => column.header === '职称')!.validation!.rule).toMatchObject({ choices: titles });
  });

  test('the words beside marks are those that the checks know', () => {
    for (const word of Object.keys(markWords)) {
      expect(['absent', 'recused']).toContain(readCell(scores.columns.teaching, word, 100, (finding) => expect(finding).toBeNull()));
    }
  });
});

describe('the sheets that an existing workbook lacks', () => {
  const existing: WorkbookTables = {
    headings: [{ name: '教师花名册', mark: null }, { name: '评分表', mark: null }],
    sheets: [
      {
        name: '教师花名册', merges: [], formulas: new Set(),
        rows: [{ row: 1, cells: ['云岭镇中心小学教师花名册'] }, { row: 3, cells: ['序号', '工号', '教师姓名'] }, { row: 4, cells: [1, 'T1', '李明'] }],
      },
      { name: '评分表', merges: [], formulas: new Set(), rows: [{ row: 1, cells: ['参评教师'] }] },
    ],
  };

  test('leave out what is there under another name', () => {
    expect(missingLedgerSheets(existing, say).map((sheet) => sheet.name)).toEqual(['填写说明', ...ledgerNames.filter((name) => !['教师名册', '评比打分'].includes(name))]);
  });

  test('are none for a workbook that has them all', () => expect(missingLedgerSheets(tablesOf(blank), say)).toEqual([]));

  test("list the names of the user's own roster, below its header", () => {
    const pairings = missingLedgerSheets(existing, say).find((sheet) => sheet.name === '结对帮扶')!;
    const [mentor] = (pairings.blocks[0] as TableBlock).columns;
    expect(mentor!.validation!.rule).toEqual({
      kind: 'list', formula: "OFFSET('教师花名册'!$C$3,1,0,MAX(1,COUNTA('教师花名册'!$C:$C)-1),1)",
    });
  });

  test('are called in 填写说明 as they are called in the workbook', () => {
    const [guide] = missingLedgerSheets(existing, say);
    expect(tablesOf([guide!]).sheets[0]!.rows.map((row) => String(row.cells[0])).filter((text) => text.startsWith('【')))
      .toEqual(ledgerNames.map((name) => expect.stringContaining(`【${{ 教师名册: '教师花名册', 评比打分: '评分表' }[name] ?? name}】`)));
  });
});
