import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsx-host.js';
import type { CellLook, RowLook, SheetLook, WorkbookLooks } from '../../../../src/workbook/sheet-look.js';
import { relationships, sheetXml, spreadsheet, workbookZip, type HandmadeSheet, type Parts } from '../packages.js';

const looksOf = (sheets: readonly HandmadeSheet[], styles: string, parts: Parts = {}): Promise<WorkbookLooks> =>
  XlsxWorkbook.open(workbookZip({ sheets, styles, parts })).looks();

const worksheet = (inner: string): string => `<worksheet xmlns="${spreadsheet}">${inner}</worksheet>`;
const xfs = (...list: readonly string[]): string => `<cellXfs>${list.join('')}</cellXfs>`;
const styleSheet = (inner: string): string => `<styleSheet xmlns="${spreadsheet}">${inner}</styleSheet>`;

async function look(styles: string, parts?: Parts): Promise<CellLook> {
  return (await looksOf([{ name: 'A', xml: sheetXml('') }], styleSheet(styles), parts)).looks[1]!;
}
const plain = '<xf numFmtId="0"/>';

async function sheet(inner: string, count = 4): Promise<SheetLook> {
  const { sheets } = await looksOf([{ name: 'A', xml: worksheet(inner) }], styleSheet(xfs(...Array.from({ length: count }, () => plain))));
  return sheets[0]!;
}

const reason = (inner: string): Promise<unknown> => sheet(inner).then(() => null, (error: { reason: unknown }) => error.reason);

describe('a sheet is refused', () => {
  test.each([
    ['whose rows do not ascend', '<sheetData><row r="2"/><row r="2"/></sheetData>', 'damaged'],
    ['whose rows do not ascend, in odd markup', "<sheetData><row r='2'></row><row r='1'></row></sheetData>", 'damaged'],
    ['with more rows than there are', '<sheetData><row r="1048577"/></sheetData>', 'damaged'],
    ['that is not well-formed', '<sheetData><row></sheetData>', 'damaged'],
  ])('%s', async (_, inner, expected) => expect(await reason(inner)).toBe(expected));
});

describe('a look that no workbook has', () => {
  test('is the first one, in cells, rows and columns', async () => {
    const odd = '<c r="A1" s="9"/><c r="B1" s="-1"/><c r="C1" s="x"/><c r="D1" s="3"/>';
    const found = await sheet(`<cols><col min="1" max="2" style="7"/><col min="3" max="3" style="2"/></cols><sheetData><row r="1">${odd}</row><row r="2" s="44" customFormat="1"/></sheetData>`);
    expect(found.columns.map((column) => column.look)).toEqual([0, 2]);
    expect(found.rows).toEqual<RowLook[]>([
      { row: 1, runs: [{ left: 1, right: 3, look: 0 }, { left: 4, right: 4, look: 3 }] }, { row: 2, runs: [{ left: 1, right: 16_384, look: 0 }] },
    ]);
  });
  test('says nothing where it names a font, a fill, a border or a measure that is not there', async () => {
    expect(await look(`<fonts><font><sz val="-3"/><color theme="99"/></font></fonts>${xfs(plain, '<xf numFmtId="999" fontId="0" fillId="5" borderId="x"><alignment horizontal="toString" indent="-1"/></xf>')}`)).toEqual({});
    const found = await sheet('<sheetFormatPr defaultRowHeight="-1" defaultColWidth="NaN"/><cols><col min="5" max="2"/><col min="1" max="99999" width="1e9"/></cols><sheetData><row r="1" ht="1e9" hidden="0"/></sheetData>');
    expect(found).toMatchObject({ defaultHeight: 15, columns: [{ left: 1, right: 16_384, look: 0 }], rows: [] });
    expect(found.columns[0]).not.toHaveProperty('width');
  });
});

describe('a cell’s look', () => {
  test('has font, fill, edges, alignment and format as its style says', async () => {
    expect(await look('<numFmts><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts>'
      + '<fonts><font/><font><b/><i val="0"/><strike val="true"/><u/><sz val="10.5"/><color rgb="FFc00000"/><name val="宋体"/></font></fonts>'
      + '<fills><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>'
      + '<borders><border/><border><left style="hair"><color indexed="64"/></left><right style="none"/><top style="mediumDashDot"><color rgb="FF00FF00"/></top><bottom style="double"/></border></borders>'
      + xfs(plain, '<xf numFmtId="176" fontId="1" fillId="1" borderId="1"><alignment horizontal="distributed" vertical="center" wrapText="1" indent="2"/></xf>')))
      .toEqual<CellLook>({
        font: '宋体', size: 10.5, bold: true, strike: true, underline: true, colour: 'C00000', fill: 'FFFF00',
        edges: { left: { style: 'dotted', colour: '000000' }, top: { style: 'dashed', colour: '00FF00' }, bottom: { style: 'double', colour: '000000' } },
        align: 'justify', verticalAlign: 'center', wrap: true, indent: 2, format: '0.0_ ',
      });
  });
  test('is read from a prefixed part, and a border’s start and end are its left and right', async () => {
    const styles = `<x:styleSheet xmlns:x="${spreadsheet}"><x:borders><x:border><x:start style="thin"/><x:end style="thick"/></x:border></x:borders><x:cellXfs><x:xf/><x:xf borderId="0"/></x:cellXfs></x:styleSheet>`;
    const { looks } = await looksOf([{ name: 'A', xml: sheetXml('') }], styles);
    expect(looks[1]).toEqual({ edges: { left: { style: 'thin', colour: '000000' }, right: { style: 'thick', colour: '000000' } } });
  });
  test.each([[14, 'yyyy/m/d'], [31, 'yyyy"年"m"月"d"日"'], [9, '0%'], [49, '@'], [58, 'm"月"d"日"'], [0, undefined]])('has the format that number %i names', async (id, format) =>
    expect((await look(xfs(plain, `<xf numFmtId="${id}"/>`))).format).toBe(format));
  test('has no fill behind a pattern without a colour, and the first colour of a gradient', async () => {
    const fills = '<fills><fill><patternFill patternType="gray125"/></fill><fill><gradientFill><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color rgb="FF445566"/></stop></gradientFill></fill></fills>';
    expect(await look(fills + xfs(plain, '<xf fillId="0"/>'))).toEqual({});
    expect(await look(fills + xfs(plain, '<xf fillId="1"/>'))).toEqual({ fill: '112233' });
  });
});

const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="W">'
  + '<a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>'
  + '<a:accent1><a:srgbClr val="4472c4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
const withTheme: Parts = {
  'xl/theme/theme1.xml': theme,
  'xl/_rels/workbook.xml.rels': relationships(
    { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' }, { id: 'rId2', type: 'styles', target: 'styles.xml' }, { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' }),
};
const colour = async (said: string, parts?: Parts, more = ''): Promise<string | undefined> =>
  (await look(`<fonts><font><color ${said}/></font></fonts>${xfs(plain, '<xf fontId="0"/>')}${more}`, parts)).colour;
const channels = (rgb: string): number[] => [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));

describe('a colour', () => {
  test.each([['auto="1"'], ['rgb="red"'], ['theme="12"'], ['indexed="66"'], ['theme="-1"'], ['rgb="FF000"']])('that is named as %s is none', async (said) => expect(await colour(said, withTheme)).toBeUndefined());
  test.each([['theme="0"', 'FFFFFF'], ['theme="1"', '010203'], ['theme="3"', '44546A'], ['theme="4"', '4472C4']])('%s of the theme is %s: light and dark change places', async (said, rgb) =>
    expect(await colour(said, withTheme)).toBe(rgb));
  test.each([['indexed="10"', 'FF0000'], ['indexed="2"', 'FF0000'], ['indexed="22"', 'C0C0C0'], ['indexed="63"', '333333'], ['indexed="64"', '000000']])('%s is %s', async (said, rgb) => expect(await colour(said)).toBe(rgb));
  test('may come from the workbook’s own palette', async () =>
    expect(await colour('indexed="1"', {}, '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>')).toBe('ABCDEF'));
  // What Excel's palette shows for them.
  test.each([
    ['theme="0" tint="-4.9989318521683403E-2"', 'F2F2F2'], ['theme="0" tint="-0.249977111117893"', 'BFBFBF'], ['theme="0" tint="-0.499984740745262"', '7F7F7F'],
    ['theme="4" tint="0.79998168889431442"', 'D9E1F2'], ['theme="4" tint="0.39997558519241921"', '8EA9DB'], ['theme="4" tint="-0.249977111117893"', '305496'],
  ])('%s is Excel’s %s, two shades more or less', async (said, rgb) => {
    const found = channels((await colour(said, withTheme))!);
    channels(rgb).forEach((channel, index) => expect(Math.abs(found[index]! - channel)).toBeLessThanOrEqual(2));
  });
});

describe('a sheet’s look', () => {
  test('tells its tab, its view, what stays on the screen, its measures, merges and protection', async () => {
    const xml = worksheet('<sheetPr><tabColor rgb="FFB22222"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>'
      + '<sheetFormatPr defaultRowHeight="16.5" defaultColWidth="9.7109375"/><cols><col min="1" max="3" width="12.7109375" customWidth="1"/><col min="4" max="4" hidden="1"/></cols>'
      + '<sheetData><row r="3" ht="30" customHeight="1"><c r="B3"/></row><row r="5" hidden="1"/></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>');
    const { sheets } = await looksOf([{ name: '甲', xml }, { name: '乙', xml: sheetXml(''), more: 'state="veryHidden"' }, { name: '丙', xml: sheetXml(''), more: 'state="hidden"' }], styleSheet(xfs(plain)));
    expect(sheets[0]).toEqual<SheetLook>({
      name: '甲', visibility: 'visible', tabColour: 'B22222', defaultWidth: 9, defaultHeight: 16.5,
      columns: [{ left: 1, right: 3, width: 12, look: 0 }, { left: 4, right: 4, look: 0, isHidden: true }],
      rows: [{ row: 3, height: 30, runs: [] }, { row: 5, isHidden: true, runs: [] }],
      merges: [{ top: 1, left: 1, bottom: 2, right: 3 }], frozen: { rows: 2, columns: 1 }, showsGridLines: false, conditionalFormats: [], isProtected: true,
    });
    expect(sheets.slice(1).map(({ visibility, showsGridLines, frozen, isProtected }) => ({ visibility, showsGridLines, frozen, isProtected }))).toEqual([
      { visibility: 'very-hidden', showsGridLines: true, frozen: { rows: 0, columns: 0 }, isProtected: false },
      { visibility: 'hidden', showsGridLines: true, frozen: { rows: 0, columns: 0 }, isProtected: false },
    ]);
  });
  test('leaves nothing frozen in a view that is only split', async () =>
    expect((await sheet('<sheetViews><sheetView><pane xSplit="900" ySplit="900" state="split"/></sheetView></sheetViews><sheetData/>')).frozen).toEqual({ rows: 0, columns: 0 }));
  // 64 pixels, which Excel calls 8.43.
  test('has columns of Excel’s usual width where it says nothing', async () => expect((await sheet('<sheetData/>')).defaultWidth).toBeCloseTo(8.43, 2));

  const rows = '<row r="2"><c r="A2" s="1" t="s"><v>0</v></c><c r="B2" s="1"/><c r="D2" s="2" t="inlineStr"><is><t>x</t></is></c></row>'
    + '<row r="4" s="3" customFormat="1"><c r="B4" s="1"><f>A2</f><v>1</v></c></row><row r="5" s="3"><c r="A5"><v>7</v></c></row>';
  const expected: RowLook[] = [
    { row: 2, runs: [{ left: 1, right: 2, look: 1 }, { left: 4, right: 4, look: 2 }] },
    { row: 4, runs: [{ left: 1, right: 1, look: 3 }, { left: 2, right: 2, look: 1 }, { left: 3, right: 16_384, look: 3 }] },
  ];
  test.each([
    ['plain markup', rows], ['odd markup', rows.replaceAll('"', "'")], ['a comment', rows.replace('<v>0</v>', '<v>0<!-- </c> --></v>')],
    ['a CDATA section', rows.replace('<t>x</t>', '<t><![CDATA[</c><c r="Z9" s="3"/>]]></t>')], ['lines', rows.replaceAll('><', '>\r\n<')],
  ])('tells neighbours that look the same in one run, blank cells too, in %s', async (_, markup) => expect((await sheet(`<sheetData>${markup}</sheetData>`)).rows).toEqual(expected));
  test('tells a plain cell where its column is not', async () =>
    expect((await sheet('<cols><col min="1" max="5" style="2"/></cols><sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>')).rows).toEqual([{ row: 1, runs: [{ left: 2, right: 2, look: 0 }] }]));
  test('is that of our own sheets as they are described', async () => {
    const workbook = XlsxWorkbook.create();
    await workbook.writeSheets([{
      key: 'k', name: 'N', role: 'output', widths: [20, 10], landscape: false, footer: '', tabColour: 'B22222',
      blocks: [{ kind: 'title', text: '标题' }, { kind: 'line', text: '行', style: 'stamp' }],
    }]);
    const { looks, sheets } = await workbook.looks();
    expect(sheets[0]).toMatchObject({ tabColour: 'B22222', showsGridLines: false, columns: [{ width: 20 }, { width: 10 }], rows: [{ row: 1, height: 28 }, { row: 2 }] });
    expect(sheets[0]!.rows.map(({ runs }) => runs.map(({ left, right, look: index }) => ({ left, right, ...looks[index] })))).toMatchObject([
      [{ left: 1, right: 2, size: 16, bold: true, colour: 'B22222', align: 'center' }], [{ left: 1, right: 2, colour: 'FFFFFF', fill: 'C00000', wrap: true }],
    ]);
  });
});
