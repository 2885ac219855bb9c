import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../../src/hosts/xlsx/package/package.js';
import { readWorkbook } from '../../../../src/hosts/xlsx/workbook/workbook-part.js';
import { sheetMarkName } from '../../../../src/workbook/sheet-mark.js';
import {
  officeRelationships, refusal, relationships, sheetXml, spreadsheet, workbookZip, type HandmadeWorkbook, type Parts,
} from '../packages.js';

const xml = sheetXml('');
const read = (workbook: Partial<HandmadeWorkbook>) => readWorkbook(openPackage(workbookZip({ sheets: [{ name: '一', xml }], ...workbook })));
const names = (...elements: readonly string[]): string => `<definedNames>${elements.join('')}</definedNames>`;

describe('a workbook is damaged', () => {
  const withRels = (text: string): Parts => ({ 'xl/_rels/workbook.xml.rels': text });
  test('when a sheet leads nowhere', () => expect(refusal(() => read({ parts: withRels(relationships()) }))).toBe('damaged'));
  test('when a sheet leads outside the package', () => {
    const outside = relationships({ id: 'rId1', type: 'worksheet', target: 'https://example.org/', mode: 'External' });
    expect(refusal(() => read({ parts: withRels(outside) }))).toBe('damaged');
  });
});

describe('sheets', () => {
  const sheets = [
    { name: '李&quot;明&apos;s &amp; 表', xml },
    { name: '图', xml: '<chartsheet/>', type: 'chartsheet' },
    { name: '对话', xml: '<dialogsheet/>', type: 'dialogsheet' },
    { name: '宏', xml: '<macrosheet/>', type: 'xlMacrosheet' },
    { name: '藏', xml, more: 'state="hidden"' },
    { name: '深藏', xml, more: 'state="veryHidden"' },
  ];

  test('keep their order, their index and their names', () => {
    expect(read({ sheets }).sheets.map(({ name, index, kind, state }) => [name, index, kind, state])).toEqual([
      ['李"明\'s & 表', 0, 'worksheet', 'visible'],
      ['图', 1, 'chartsheet', 'visible'],
      ['对话', 2, 'dialogsheet', 'visible'],
      ['宏', 3, 'macrosheet', 'visible'],
      ['藏', 4, 'worksheet', 'hidden'],
      ['深藏', 5, 'worksheet', 'veryHidden'],
    ]);
  });

  test('have the path, the id and the relationship that are written', () => {
    expect(read({}).sheets[0]).toMatchObject({ path: 'xl/worksheets/sheet1.xml', sheetId: 1, relationshipId: 'rId1' });
  });

  test('are found behind prefixes of any name', () => {
    const parts = { 'xl/workbook.xml':
      `<x:workbook xmlns:x="${spreadsheet}" xmlns:q="${officeRelationships}"><x:sheets><x:sheet name="一" sheetId="9" q:id="rId1"/></x:sheets></x:workbook>` };
    expect(read({ parts }).sheets).toMatchObject([{ name: '一', sheetId: 9, path: 'xl/worksheets/sheet1.xml' }]);
  });
});

test.each([
  ['', false], ['<workbookPr/>', false], ['<workbookPr date1904="0"/>', false],
  ['<workbookPr date1904="1"/>', true], ['<workbookPr date1904="true"/>', true],
])('the date system of %j', (workbookPr, date1904) => expect(read({ workbookPr }).date1904).toBe(date1904));

test('names keep their scope and formula', () => {
  const workbook = read({ names: names('<definedName name="a">一!$A$1</definedName>', '<definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1">一!$A$1:$B$2</definedName>') });
  expect(workbook.definedNames).toEqual([
    { name: 'a', localSheetId: null, hidden: false, formula: '一!$A$1' },
    { name: '_xlnm.Print_Area', localSheetId: 0, hidden: true, formula: '一!$A$1:$B$2' },
  ]);
});

describe('the mark of a sheet of ours', () => {
  const mark = (formula: string, scope = 'localSheetId="0"', name: string = sheetMarkName) =>
    read({ names: names(`<definedName name="${name}" ${scope} hidden="1">${formula}</definedName>`) }).sheets[0]!.mark;

  test('is none without one', () => expect(read({}).sheets[0]!.mark).toBeNull());
  test('is none in a name of the whole workbook', () => expect(mark('"ranking"', '')).toBeNull());
  test('is none in a name of another sheet', () => expect(mark('"ranking"', 'localSheetId="1"')).toBeNull());
  test('is none in a formula that is no text', () => expect(mark('一!$A$1')).toBeNull());
  test('is the text constant', () => expect(mark('"ranking"')).toBe('ranking'));
  test('is the text constant with its quotes', () => expect(mark('"a""b"')).toBe('a"b'));
  test('is found whatever its case', () => expect(mark('"ranking"', 'localSheetId="0"', '_MERITBOOK.SHEET')).toBe('ranking'));
});
