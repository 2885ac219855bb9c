import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../../src/hosts/xlsx/package/package.js';
import { readTables } from '../../../../src/hosts/xlsx/reading/read-tables.js';
import { relationships, sharedStrings, sheetXml, stylesXml, workbookZip, zipOf, workbookParts, type HandmadeWorkbook } from '../packages.js';

const read = (workbook: HandmadeWorkbook, wanted: (name: string) => boolean = () => true, onProgress?: (share: number) => void) =>
  readTables(openPackage(workbookZip(workbook)), wanted, onProgress);
/** Why reading was refused. */
const refused = (reading: Promise<unknown>): Promise<unknown> => reading.then(() => 'nothing', (error: { reason?: string }) => error.reason);
const one = sheetXml('<row r="1"><c r="A1" s="1"><v>46203</v></c><c r="B1" t="s"><v>0</v></c></row>');
const broken = '<worksheet><sheetData>';

test('a wanted sheet whose part is lost is damaged', async () => {
  const parts = { ...workbookParts({ sheets: [{ name: '一', xml: one }] }) };
  delete parts['xl/worksheets/sheet1.xml'];
  expect(await refused(readTables(openPackage(zipOf(parts)), () => true))).toBe('damaged');
});

test('every worksheet has a heading, hidden ones too, and no chart sheet', async () => {
  const tables = await read({ sheets: [
    { name: '一', xml: one }, { name: '图', xml: '<chartsheet/>', type: 'chartsheet' },
    { name: '评比结果', xml: one, more: 'state="veryHidden"' },
  ], names: '<definedNames><definedName name="_MeritBook.Sheet" localSheetId="2" hidden="1">"ranking"</definedName></definedNames>' }, () => false);
  expect(tables).toEqual({ headings: [{ name: '一', mark: null }, { name: '评比结果', mark: 'ranking' }], sheets: [] });
});

test('what is not wanted is not even parsed', async () => {
  const tables = await read({ sheets: [{ name: '坏', xml: broken }, { name: '一', xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }] }, (name) => name === '一');
  expect(tables.sheets.map(({ name, rows }) => [name, rows])).toEqual([['一', [{ row: 1, cells: [1] }]]]);
});

test('texts and styles are not parsed when no sheet is wanted', async () => {
  const workbook = { sheets: [{ name: '一', xml: one }], strings: '<sst>', styles: '<styleSheet>' };
  expect((await read(workbook, () => false)).sheets).toEqual([]);
  expect(await refused(read(workbook))).toBe('damaged');
});

describe('cells', () => {
  const cells = async (workbook: Partial<HandmadeWorkbook>) => (await read({ sheets: [{ name: '一', xml: one }], ...workbook })).sheets[0]!.rows[0]!.cells;
  const strings = sharedStrings('<t>姓名</t>');

  test('take texts and dates from the workbook', async () => {
    expect(await cells({ strings, styles: stylesXml([0, 14]) })).toEqual([{ kind: 'date', serial: 46203 }, '姓名']);
  });
  test('without a styles part are plain numbers', async () => expect(await cells({ strings })).toEqual([46203, '姓名']));
  test('of the 1904 date system are moved to the 1900 one', async () => {
    expect((await cells({ strings, styles: stylesXml([0, 14]), workbookPr: '<workbookPr date1904="1"/>' }))[0]).toEqual({ kind: 'date', serial: 47665 });
  });
  test('may do without a table of texts', async () => {
    const xml = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>');
    expect(await cells({ sheets: [{ name: '一', xml }] })).toEqual(['姓名']);
  });
  test('are found over absolute targets and paths of any name', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationships(
        { id: 'rId1', type: 'worksheet', target: '/data/First%20Sheet.xml' },
        { id: 's', type: 'sharedStrings', target: '/xl/Texts.xml' },
        { id: 't', type: 'styles', target: './look/../look/s.xml' },
      ),
      'data/First Sheet.xml': one, 'xl/texts.xml': strings, 'xl/look/s.xml': stylesXml([0, 14]),
    };
    expect(await cells({ parts })).toEqual([{ kind: 'date', serial: 46203 }, '姓名']);
  });
});

/** More than is worth another thread. */
const manyRows = (last: string): string => sheetXml(Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`).join('') + last);

test('large sheets are read in their order, each with what it holds', async () => {
  const { sheets } = await read({ sheets: ['一', '二', '三'].map((name, index) => ({ name, xml: manyRows(`<row r="30000"><c r="A30000"><v>${index}.5</v></c></row>`) })) });
  expect(sheets.map(({ name, rows }) => [name, rows.length, rows[20_000]])).toEqual(['一', '二', '三'].map((name, index) => [name, 20_001, { row: 30_000, cells: [index + 0.5] }]));
});

test('a large sheet that is damaged is refused, whether it is read first or last', async () => {
  const parts = workbookParts({ sheets: [{ name: '一', xml: manyRows('') }, { name: '二', xml: manyRows('') }] });
  const { entries } = openPackage(zipOf(parts));
  const damaged = (path: string) => {
    const pkg = openPackage(zipOf(parts));
    const entry = pkg.entries.find(({ name }) => name === path)!;
    entry.raw.fill(0xff, entry.raw.length >> 1);
    return pkg;
  };
  expect(entries.filter(({ name, size }) => name.startsWith('xl/worksheets/') && size > 500_000)).toHaveLength(2);
  for (const path of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) expect(await refused(readTables(damaged(path), () => true))).toBe('damaged');
});

test('progress counts over all wanted sheets', async () => {
  const shares: number[] = [];
  await read({ sheets: [{ name: '一', xml: one }, { name: '二', xml: one }, { name: '三', xml: one }], strings: sharedStrings('<t>x</t>') },
    (name) => name !== '二', (share) => shares.push(share));
  expect(shares).toEqual([0.5, 1]);
});
