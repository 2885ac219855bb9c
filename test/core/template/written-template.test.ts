/** The template as a file: what its reader, the validator and LibreOffice make of it. */

import { beforeAll, describe, expect, test } from 'vitest';
import { compute } from '../../../src/core/compute.js';
import { isInputSheetName } from '../../../src/core/intake/input-sheet.js';
import { plainDate } from '../../../src/core/plain-date.js';
import { missingLedgerSheets } from '../../../src/core/template/missing-ledger-sheets.js';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayIn } from '../../../src/locales/locale.js';
import { table, type SheetDescription, type TableBlock } from '../../../src/workbook/description.js';
import { validationErrors } from '../../hosts/xlsx/validator.js';
import { recalculated, withoutLibreOffice } from '../../libreoffice.js';
import { tablesOf } from './tables.js';
import { ledgerNames } from '../../sheet-names.js';

const say = sayIn('zh-CN');
const missing = withoutLibreOffice();

function formulaOf(sheets: readonly SheetDescription[], sheet: string, header: string, row: number): string {
  const block = sheets.find(({ name }) => name === sheet)!.blocks[0] as TableBlock;
  const { rule } = block.columns.find((column) => column.header === header)!.validation!;
  if (rule.kind !== 'list' && rule.kind !== 'custom') throw new Error(`${header} has no formula`);
  // As a rule of the ledger's own sheet: its relative addresses mean cells of that sheet.
  return rule.formula.replaceAll(/(?<![!:$A-Z])(\$?[A-Z])\{row\}/g, `'${sheet}'!$1${row}`);
}

async function worked(sheets: readonly SheetDescription[], formulas: readonly string[]): Promise<string[]> {
  const probe: SheetDescription = {
    key: 'probe', name: 'probe', role: 'output', widths: [20], landscape: false, footer: '', tabColour: '000000',
    blocks: [table('probe', formulas, [{ header: 'worked', style: 'text', format: 'General', value: (formula) => ({ formula: () => formula, value: 0 }) }])],
  };
  const workbook = XlsxWorkbook.create();
  await workbook.writeSheets([...sheets, probe]);
  return (await recalculated(workbook.bytes())).get('probe')!.slice(1).map((row) => row[0]!);
}

test.each([true, false])('the written template is a valid workbook (sample: %s)', { timeout: 60_000 }, async (sample) => {
  const workbook = XlsxWorkbook.create();
  await workbook.writeSheets(templateSheets(say, { sample }));
  expect(await validationErrors(workbook.bytes())).toEqual([]);
});

test('the written sample computes as it was described', async () => {
  const sheets = templateSheets(say, { sample: true });
  const workbook = XlsxWorkbook.create();
  await workbook.writeSheets(sheets);
  const today = plainDate(2026, 6, 30)!;
  const read = compute(await XlsxWorkbook.open(workbook.bytes()).read(isInputSheetName), today);
  const described = compute(tablesOf(sheets), today);
  expect(read.issues).toEqual(described.issues);
  expect(read.contest).toEqual(described.contest);
  expect(read.mentoring).toEqual(described.mentoring);
});

test('missing ledgers join a workbook that has some', async () => {
  const workbook = XlsxWorkbook.create();
  await workbook.writeSheets(templateSheets(say, { sample: true }).filter((sheet) => ['教师名册', '评比打分'].includes(sheet.name)));
  await workbook.writeSheets(missingLedgerSheets(await workbook.read(isInputSheetName), say));
  expect(await validationErrors(workbook.bytes())).toEqual([]);
  const { headings } = await workbook.read(isInputSheetName);
  expect(headings.map((heading) => heading.name)).toEqual(['教师名册', '评比打分', '填写说明', ...ledgerNames.filter((name) => !['教师名册', '评比打分'].includes(name))]);
}, 60_000);

describe.skipIf(missing)('in the sample', { timeout: 60_000 }, () => {
  const sheets = templateSheets(say, { sample: true });
  const list = (sheet: string, header: string, row = 2): string => formulaOf(sheets, sheet, header, row);
  const ofPairs = (row: number): string => list('结对帮扶', '帮扶对象', row);
  const questions: readonly (readonly [string, string, string])[] = [
    ['参评教师 lists all teachers', `ROWS(${list('评比打分', '参评教师')})`, '45'],
    ['from the first', `INDEX(${list('评比打分', '参评教师')},1)`, '李建国'],
    ['to the last', `INDEX(${list('评比打分', '参评教师')},45)`, '石德厚'],
    ['帮扶对象 lists teachers for a 青年教师', `INDEX(${ofPairs(2)},1)`, '李建国'],
    ['and students for a child', `INDEX(${ofPairs(12)},60)`, '邱浩东'],
    ['and in 帮扶记录 the targets of pairs', `INDEX(${list('帮扶记录', '帮扶对象')},1)`, '冯雨晴'],
    ...['课题研究', '教学设计', '听课评课', '教学展示'].map((header) =>
      [`${header} takes the first mark`, `IF(${list('评比打分', header)},"taken","refused")`, 'taken'] as const),
    ['缺赛 is taken', `IF(${list('评比打分', '教学展示', 170)},"taken","refused")`, 'taken'],
    ['a number typed as text is refused', `IF(${list('评比打分', '教学设计', 161)},"taken","refused")`, 'refused'],
  ];
  let answers: string[];
  beforeAll(async () => {
    answers = await worked(sheets, questions.map(([, formula]) => formula));
  }, 60_000);

  test.each(questions.map(([what, , answer], index) => [what, answer, index] as const))('%s', (_, answer, index) => {
    expect(answers[index]).toBe(answer);
  });
});

describe.skipIf(missing)('in a blank template', { timeout: 60_000 }, () => {
  test('a list is one blank, and marks stay within the default 满分', async () => {
    const sheets = templateSheets(say, { sample: false });
    const mark = (value: string): string =>
      `IF(${formulaOf(sheets, '评比打分', '教学展示', 2).replaceAll("'评比打分'!F2", value)},"taken","refused")`;
    expect(await worked(sheets, [
      `ROWS(${formulaOf(sheets, '评比打分', '参评教师', 2)})`, mark('100'), mark('100.5'), mark('-1'), mark('"回避"'), mark('"没来"'),
    ])).toEqual(['1', 'taken', 'refused', 'refused', 'taken', 'refused']);
  });
});
