import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsx-host.js';
import type { ConditionalFormat } from '../../../../src/workbook/conditional-format.js';
import { table, type Highlight } from '../../../../src/workbook/description.js';
import { spreadsheet, workbookZip } from '../packages.js';

const dxfs = '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>'
  + '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs>';
const red = { bold: true, colour: '9C0006', fill: 'FFC7CE' };

async function formats(inner: string): Promise<readonly ConditionalFormat[]> {
  const xml = `<worksheet xmlns="${spreadsheet}"><sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c></row></sheetData>${inner}</worksheet>`;
  const { sheets } = await XlsxWorkbook.open(workbookZip({ sheets: [{ name: 'A', xml }], styles: `<styleSheet xmlns="${spreadsheet}">${dxfs}</styleSheet>` })).looks();
  return sheets[0]!.conditionalFormats;
}
const rule = (attributes: string, ...formulas: readonly string[]): string => `<cfRule priority="1" ${attributes}>${formulas.map((each) => `<formula>${each}</formula>`).join('')}</cfRule>`;
const over = (sqref: string, ...rules: readonly string[]): string => `<conditionalFormatting sqref="${sqref}">${rules.join('')}</conditionalFormatting>`;

describe('a conditional format is left out', () => {
  test.each([
    ['that looks at other cells', rule('type="expression" dxfId="0"', '$D2="是"')],
    ['that compares with another cell', rule('type="cellIs" operator="lessThan" dxfId="0"', '$F$1')],
    ['that compares in no known way', rule('type="cellIs" operator="toString" dxfId="0"', '60')],
    ['between a number and nothing', rule('type="cellIs" operator="between" dxfId="0"', '60')],
    ['of another kind', rule('type="duplicateValues" dxfId="0"')],
    ['that lends no look', rule('type="cellIs" operator="lessThan" dxfId="9"', '60')],
    ['without a formula', rule('type="expression" dxfId="0"')],
  ])('%s', async (_, each) => expect(await formats(over('B2:B9', each))).toEqual([]));
  test('that is for no cells', async () => expect(await formats(over('#REF!', rule('type="cellIs" operator="lessThan" dxfId="0"', '60')))).toEqual([]));
});

describe('a conditional format tells', () => {
  test('its cells, its condition and what it lends', async () =>
    expect(await formats(over('B2:B9 D2', rule('type="cellIs" operator="between" dxfId="0"', '-1.5', '6E1')))).toEqual<ConditionalFormat[]>([{
      ranges: [{ top: 2, left: 2, bottom: 9, right: 2 }, { top: 2, left: 4, bottom: 2, right: 4 }], look: red,
      conditions: [{ is: '>=', operand: -1.5, isOfNumbers: false }, { is: '<=', operand: 60, isOfNumbers: false }],
    }]));
  test('of a text', async () =>
    expect((await formats(over('B2', rule('type="cellIs" operator="equal" dxfId="1"', '"说""是""&amp;"'))))[0]).toMatchObject({ conditions: [{ is: '=', operand: '说"是"&' }], look: { fill: 'FFEB9C' } }));
  test('of several which goes first', async () => {
    const later = over('B2', rule('type="cellIs" operator="lessThan" dxfId="0"', '60').replace('priority="1"', 'priority="7"'));
    expect((await formats(later + over('B2', rule('type="cellIs" operator="lessThan" dxfId="1"', '40')))).map(({ look }) => look.fill)).toEqual(['FFEB9C', 'FFC7CE']);
  });
  test.each<[Highlight, object]>([
    [{ kind: 'above', bound: 3, style: 'failed' }, { is: '>', operand: 3, isOfNumbers: true }],
    [{ kind: 'below', bound: 0.8, style: 'failed' }, { is: '<', operand: 0.8, isOfNumbers: true }],
    [{ kind: 'equals', text: '不"等"', style: 'failed' }, { is: '=', operand: '不"等"', isOfNumbers: false }],
  ])('what we ourselves wrote: %j', async (highlight, condition) => {
    const workbook = XlsxWorkbook.create();
    const blocks = [table('t', [1, 2], [{ header: '数', style: 'score', value: (row: number) => row, highlight }])];
    await workbook.writeSheets([{ key: 'k', name: '表', role: 'output', widths: [10], blocks, landscape: false, footer: '', tabColour: 'B22222' }]);
    expect((await workbook.looks()).sheets[0]!.conditionalFormats).toEqual([
      { ranges: [{ top: 2, left: 1, bottom: 3, right: 1 }], conditions: [condition], look: { bold: true, colour: 'C00000', fill: 'FDE9E7' } },
    ]);
  });
});
