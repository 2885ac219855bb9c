import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../../src/hosts/xlsx/package/package.js';
import { readTables } from '../../../../src/hosts/xlsx/reading/read-tables.js';
import { refusal, relationships, sharedStrings, sheetXml, stylesXml, workbookZip, zipOf, workbookParts, type HandmadeWorkbook } from '../packages.js';

const read = (workbook: HandmadeWorkbook, wanted: (name: string) => boolean = () => true, onProgress?: (share: number) => void) =>
  readTables(openPackage(workbookZip(workbook)), wanted, onProgress);
const one = sheetXml('<row r="1"><c r="A1" s="1"><v>46203</v></c><c r="B1" t="s"><v>0</v></c></row>');
const broken = '<worksheet><sheetData>';

test('a wanted sheet whose part is lost is damaged', () => {
  const parts = { ...workbookParts({ sheets: [{ name: '一', xml: one }] }) };
  delete parts['xl/worksheets/sheet1.xml'];
  expect(refusal(() => readTables(openPackage(zipOf(parts)), () => true))).toBe('damaged');
});

test('every worksheet has a heading, hidden ones too, and no chart sheet', () => {
  const tables = read({ sheets: [
    { name: '一', xml: one }, { name: '图', xml: '<chartsheet/>', type: 'chartsheet' },
    { name: '评比结果', xml: one, more: 'state="veryHidden"' },
  ], names: '<definedNames><definedName name="_MeritBook.Sheet" localSheetId="2" hidden="1">"ranking"</definedName></definedNames>' }, () => false);
  expect(tables).toEqual({ headings: [{ name: '一', mark: null }, { name: '评比结果', mark: 'ranking' }], sheets: [] });
});

test('what is not wanted is not even parsed', () => {
  const tables = read({ sheets: [{ name: '坏', xml: broken }, { name: '一', xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }] }, (name) => name === '一');
  expect(tables.sheets.map(({ name, rows }) => [name, rows])).toEqual([['一', [{ row: 1, cells: [1] }]]]);
});

test('texts and styles are not parsed when no sheet is wanted', () => {
  const workbook = { sheets: [{ name: '一', xml: one }], strings: '<sst>', styles: '<styleSheet>' };
  expect(read(workbook, () => false).sheets).toEqual([]);
  expect(refusal(() => read(workbook))).toBe('damaged');
});

describe('cells', () => {
  const cells = (workbook: Partial<HandmadeWorkbook>) => read({ sheets: [{ name: '一', xml: one }], ...workbook }).sheets[0]!.rows[0]!.cells;
  const strings = sharedStrings('<t>姓名</t>');

  test('take texts and dates from the workbook', () => {
    expect(cells({ strings, styles: stylesXml([0, 14]) })).toEqual([{ kind: 'date', serial: 46203 }, '姓名']);
  });
  test('without a styles part are plain numbers', () => expect(cells({ strings })).toEqual([46203, '姓名']));
  test('of the 1904 date system are moved to the 1900 one', () => {
    expect(cells({ strings, styles: stylesXml([0, 14]), workbookPr: '<workbookPr date1904="1"/>' })[0]).toEqual({ kind: 'date', serial: 47665 });
  });
  test('may do without a table of texts', () => {
    const xml = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>');
    expect(cells({ sheets: [{ name: '一', xml }] })).toEqual(['姓名']);
  });
  test('are found over absolute targets and paths of any name', () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationships(
        { id: 'rId1', type: 'worksheet', target: '/data/First%20Sheet.xml' },
        { id: 's', type: 'sharedStrings', target: '/xl/Texts.xml' },
        { id: 't', type: 'styles', target: './look/../look/s.xml' },
      ),
      'data/First Sheet.xml': one, 'xl/texts.xml': strings, 'xl/look/s.xml': stylesXml([0, 14]),
    };
    expect(cells({ parts })).toEqual([{ kind: 'date', serial: 46203 }, '姓名']);
  });
});

test('progress counts over all wanted sheets', () => {
  const shares: number[] = [];
  read({ sheets: [{ name: '一', xml: one }, { name: '二', xml: one }, { name: '三', xml: one }], strings: sharedStrings('<t>x</t>') },
    (name) => name !== '二', (share) => shares.push(share));
  expect(shares).toEqual([0.5, 1]);
});
