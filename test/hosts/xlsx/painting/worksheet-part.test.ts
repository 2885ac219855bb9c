import { describe, expect, test } from 'vitest';
import { worksheetPieces, type WorksheetSurroundings } from '../../../../src/hosts/xlsx/painting/worksheet-part.js';
import { table, type Column, type SheetDescription } from '../../../../src/workbook/description.js';
import { layOut } from '../../../../src/workbook/layout.js';
import { rankingSheet, rosterSheet } from '../demo-sheets.js';

const around: WorksheetSurroundings = {
  cellStyle: (style, format, quoted) => (quoted ? 7 : style === 'date' ? 3 : format === undefined ? 1 : 2),
  highlightStyle: () => 5,
  date1904: false,
  drawing: null,
  tables: [],
};
const xml = (sheet: SheetDescription): string => [...worksheetPieces(layOut(sheet), around)].join('');
const holding = (columns: Partial<Column<number>>, rows: readonly number[] = [1], more: Partial<SheetDescription> = {}): string => xml({
  key: 'k', name: '表', role: 'output', widths: [10], landscape: false, footer: '', tabColour: '000000',
  blocks: [table('t', rows, [{ header: '列', style: 'line', value: () => null, ...columns }])], ...more,
});

describe('cells', () => {
  test.each([NaN, Infinity])('do not hold %s', (number) => expect(() => holding({ value: () => number })).toThrow(/cannot hold the number/));
  test.each(['=A1', '+86', '-1', '@x'])('%s is text and stays so when it is edited', (text) =>
    expect(holding({ value: () => text })).toContain(`<c r="A2" s="7" t="inlineStr"><is><t>${text}</t></is></c>`));
  test.each([
    ['a<b>&"c"', '<t>a&lt;b&gt;&amp;&quot;c&quot;</t>'],
    [' 空 ', '<t xml:space="preserve"> 空 </t>'],
    ['\u0007_x0041_', '<t>_x0007__x005F_x0041_</t>'],
    ['\ud800', '<t>_xD800_</t>'],
  ])('%j', (text, written) => expect(holding({ value: () => text })).toContain(written));
  test('of more text than Excel holds end in an ellipsis', () => {
    const [, text] = /<t>(龙[^<]*)<\/t>/.exec(holding({ value: () => '龙'.repeat(40_000) }))!;
    expect(text).toBe(`${'龙'.repeat(32_766)}…`);
  });
  test.each([
    [{ formula: () => '=A1&"<"', value: '甲<' }, '<c r="A2" s="1" t="str"><f>A1&amp;&quot;&lt;&quot;</f><v>甲&lt;</v></c>'],
    [{ formula: () => 'A1>1', value: false }, '<c r="A2" s="1" t="b"><f>A1&gt;1</f><v>0</v></c>'],
    [{ formula: () => 'SUM(A1)', value: 0.5 }, '<c r="A2" s="1"><f>SUM(A1)</f><v>0.5</v></c>'],
    [true, '<c r="A2" s="1" t="b"><v>1</v></c>'],
    [{ day: '2026-06-30' }, '<c r="A2" s="1"><v>46203</v></c>'],
    [{ day: '不详' }, '<c r="A2" s="1" t="inlineStr"><is><t>不详</t></is></c>'],
    ['', '<c r="A2" s="1"/>'],
  ])('%j', (content, written) => expect(holding({ value: () => content })).toContain(written));
});

describe('rows of text that wraps', () => {
  // 28 characters of size 9, four to a line of ten digits' width with its indent: seven lines of 9 points and their leading.
  const text = '三十个字的一句话要在窄列里折成好几行才放得下所以行要高';
  test('are as high as their lines, and Excel may fit them again', () =>
    expect(holding({ style: 'wrapped', value: () => text })).toMatch(/<row r="2" ht="(8|9)\d">/));
  test('are never lower than the layout says', () => expect(holding({})).toContain('<row r="1" ht="24" customHeight="1">'));
});

describe('a page', () => {
  test('of ours shows no grid and never takes the selection', () => {
    expect(xml(rankingSheet())).toContain('<sheetView showGridLines="0" workbookViewId="0"/>');
    expect(xml(rosterSheet)).toContain('<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml(rankingSheet()) + xml(rosterSheet)).not.toContain('tabSelected');
  });
  test('is A4, as wide as the paper and as long as it gets', () => {
    expect(xml(rankingSheet())).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
    expect(xml(rosterSheet)).toContain('orientation="landscape"');
    expect(xml(rankingSheet())).toContain('<pageSetUpPr fitToPage="1"/>');
  });
  test('has a footer in which & is a letter', () => expect(holding({}, [1], { footer: '甲 & 乙' })).toContain('<oddFooter>&amp;L甲 &amp;&amp; 乙&amp;R&amp;P / &amp;N</oddFooter>'));
});

describe('rules', () => {
  const validated = (rule: NonNullable<Column<number>['validation']>['rule']): string => holding({ validation: { rule } }, [1, 2]);
  test.each([
    [{ kind: 'choices', choices: ['男', '"女"'] }, '<dataValidation type="list" allowBlank="1" sqref="A2:A3"><formula1>&quot;男,&quot;&quot;女&quot;&quot;&quot;</formula1></dataValidation>'],
    [{ kind: 'list', formula: '=OFFSET($B{row},0,0)' }, '<formula1>OFFSET($B2,0,0)</formula1>'],
    [{ kind: 'custom', formula: 'COUNTIF(A:A,A{row})=1' }, '<dataValidation type="custom" allowBlank="1" sqref="A2:A3"><formula1>COUNTIF(A:A,A2)=1</formula1>'],
    [{ kind: 'number', min: 0, max: 100, integer: false }, '<dataValidation type="decimal" operator="between" allowBlank="1" sqref="A2:A3"><formula1>0</formula1><formula2>100</formula2>'],
    [{ kind: 'date', from: '2026-01-01', until: '2026-12-31' }, '<formula1>46023</formula1><formula2>46387</formula2>'],
  ] as const)('%j', (rule, written) => expect(validated(rule)).toContain(written));
  test('that ask nothing are not written', () => expect(validated({ kind: 'any' })).not.toContain('dataValidation'));
  test('highlight numbers only, where a bound is meant', () => expect(holding({ highlight: { kind: 'below', bound: 60, style: 'failed' } }))
    .toContain('<cfRule type="expression" dxfId="5" priority="1"><formula>AND(ISNUMBER(A2),A2&lt;60)</formula></cfRule>'));
});

test('links lead to cells of this workbook, up to as many as Excel follows', () => {
  const sheet = holding({ link: () => ({ sheet: "教师's", cells: 'B7' }) }, Array.from({ length: 65_600 }, () => 1));
  expect(sheet).toContain(`<hyperlink ref="A2" location="'教师''s'!B7" display="'教师''s'!B7"/>`);
  expect(sheet.match(/<hyperlink /g)).toHaveLength(65_530);
});
