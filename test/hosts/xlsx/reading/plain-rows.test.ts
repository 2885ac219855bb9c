import { fc, test } from '@fast-check/vitest';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { CellReader, type CellContext } from '../../../../src/hosts/xlsx/reading/cell-value.js';
import { PlainRows } from '../../../../src/hosts/xlsx/reading/plain-rows.js';
import { SheetCells } from '../../../../src/hosts/xlsx/reading/sheet-cells.js';
import { readWorksheet } from '../../../../src/hosts/xlsx/reading/worksheet-reader.js';
import { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsx-host.js';
import { zipEntry } from '../../../../src/hosts/xlsx/zip/zip.js';
import { rankingSheet, rosterSheet } from '../demo-sheets.js';
import { everythingParts } from '../everything.js';
import { sheetXml } from '../packages.js';

const context: CellContext = { strings: ['姓名', '', ...Array.from({ length: 1000 }, (_, index) => `文${index}`)], dateStyles: [false, true], date1904: false };

/** What comes of a part, read in pieces of 16 KB: its content, or the reason for refusing it. */
function outcomeOf(bytes: Uint8Array): unknown {
  try {
    return readWorksheet('表', { ...zipEntry('a', bytes), method: 0, raw: bytes }, context);
  } catch (error) {
    if (error instanceof Error && 'reason' in error) return error.reason;
    throw error;
  }
}

/** The same XML, in which only the XML parser finds the rows: `<sheetData >` is not what the other reader looks for. */
const forTheParser = (bytes: Uint8Array): Uint8Array => Buffer.from(Buffer.from(bytes).toString('latin1').replace('<sheetData>', '<sheetData >'), 'latin1');

function expectSame(bytes: Uint8Array): void {
  expect(outcomeOf(bytes)).toEqual(outcomeOf(forTheParser(bytes)));
}

/** How far rows are read without the parser. */
function readPlain(rows: string): number {
  const bytes = strToU8(rows);
  const plain = new PlainRows(new SheetCells(), new CellReader(context));
  return new TextDecoder().decode(bytes.subarray(0, plain.read(bytes, bytes.length))).length;
}

describe('rows are left to the parser', () => {
  test.each([
    ['with a comment', '<row r="2"><!-- --></row>'],
    ['with CDATA', '<row r="2"><c r="A2" t="str"><v><![CDATA[x]]></v></c></row>'],
    ['with a character reference', '<row r="2"><c r="A2" t="str"><v>&#65;</v></c></row>'],
    ['with an entity that is none', '<row r="2"><c r="A2" t="str"><v>&nbsp;</v></c></row>'],
    ['with rich text', '<row r="2"><c r="A2" t="inlineStr"><is><r><t>x</t></r></is></c></row>'],
    ['with a value twice', '<row r="2"><c r="A2"><v>1</v><v>2</v></c></row>'],
    ['with an attribute twice', '<row r="2" ht="1" ht="1"/>'],
    ['with single quotes', "<row r='2'/>"],
    ['with a prefix', '<x:row r="2"/>'],
    ['with a carriage return in a text', '<row r="2"><c r="A2" t="str"><v>a\r\nb</v></c></row>'],
    ['with what looks like the end of CDATA', '<row r="2"><c r="A2" t="str"><v>]]></v></c></row>'],
    ['with a character that XML has no place for', '<row r="2"><c r="A2" t="str"><v>\ufffe</v></c></row>'],
    ['with an address of another kind', '<row r="2"><c r="$A$2"><v>1</v></c></row>'],
    ['with an array formula before it', '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="array" ref="A2:C9">X</f><v>1</v></c><c r="C2"><v>&#65;</v></c></row>'],
    ['cut short', '<row r="2"><c r="A2"><v>1'],
  ])('%s', (_, row) => {
    const before = '<row r="1"><c r="A1"><v>1</v></c></row>\n';
    expect(readPlain(`${before}${row}`)).toBe(before.length - 1);
    expectSame(strToU8(sheetXml(`${before}${row}<row r="3"><c r="A3"><v>3</v></c></row>`)));
  });
});

describe('rows are read without the parser as they are written by', () => {
  test.each([
    ['Excel', '<row r="1" spans="1:3" s="1" customFormat="1" ht="24" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>SUM(C1,D1)&amp;"&lt;"</f><v>88.099999999999994</v></c><c r="C1" s="1"/></row>'
      + '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>1</v></c></row><row r="3"><c r="A3" t="str"><f t="shared" si="0"/><v>优 秀</v></c></row>'],
    ['WPS', '<row r="1" spans="1:2"><c r="A1" s="1" t="s"><v>2</v></c><c r="B1" s="1"><v>46203</v></c></row>'],
    ['LibreOffice', '<row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="n"><v>-95.5</v></c><c r="C1" s="0" t="b"><v>1</v></c><c r="D1" s="0" t="e"><f aca="false">1/0</f><v>#DIV/0!</v></c></row>'],
    ['openpyxl', '<row r="1"><c r="A1" t="inlineStr"><is><t>李明</t></is></c><c r="B1" t="n"><v>95.5</v></c><c r="C1"><f>A1</f><v /></c></row>'],
    ['writers that indent', '\r\n  <row r="1">\r\n    <c r="A1">\r\n      <v>1</v>\r\n    </c>\r\n  </row>'],
    ['writers that give no addresses', '<row><c><v>1</v></c><c t="inlineStr"><is><t xml:space="preserve"> x </t></is></c></row>'],
  ])('%s', (_, rows) => {
    expect(readPlain(rows)).toBe(rows.length);
    expectSame(strToU8(sheetXml(rows)));
  });
});

test('the sheets of known workbooks give the same with the parser and without', async () => {
  const ours = XlsxWorkbook.create();
  await ours.writeSheets([rankingSheet(), rosterSheet]);
  for (const parts of [everythingParts(), unzipSync(ours.bytes())]) {
    const sheets = Object.entries(parts).filter(([path]) => /worksheets\/[^/]+\.xml$/.test(path));
    expect(sheets.length).toBeGreaterThan(1);
    for (const [, bytes] of sheets) expectSame(bytes);
  }
});

const oneOf = fc.constantFrom;
const some = <Value>(value: fc.Arbitrary<Value>, otherwise: Value): fc.Arbitrary<Value> => fc.oneof({ arbitrary: value, weight: 4 }, fc.constant(otherwise));
const text = fc.string({ unit: oneOf('a', 'Z', '1', ' ', '李', 'é', '😀', '&amp;', '&lt;', '&quot;', '&#65;', '_x000D_', '\n', '\r', '\t', ']', '>', '\u0085', '\u2028', '\ufeff', '"', '&amp;lt;'), maxLength: 6 });
const numeral = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), fc.integer({ min: -300, max: 46_300 }).map(String),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toFixed(1)),
  fc.stringMatching(/^-?\d{0,18}(\.\d{0,18})?$/), oneOf('', '-', '.', '1e3', '0x10', ' 7 ', '-0', '89.864999999999995', '+1', '1.2.3', '00012'),
);
const shared = fc.record({ type: fc.constant(' t="s"'), content: fc.nat(1000).map((index) => `<v>${index}</v>`) });
const type = oneOf('', '', ' t="n"', ' t="b"', ' t="e"', ' t="str"', ' t="inlineStr"', ' t="d"', ' t="x"', " t='n'");
const formula = some(fc.constant(''), '<f>A1&amp;B1</f>').chain((none) => oneOf(none, none, none, '<f/>', '<f t="shared" ref="A1:A9" si="0">A1*2</f>', '<f t="array" ref="A1:C9">X</f>', '<f t="array" ref="B1:B3"/>', '<f ca="1">NOW()</f>'));
const content = fc.oneof(
  { arbitrary: numeral.map((value) => `<v>${value}</v>`), weight: 6 }, { arbitrary: text.map((value) => `<v>${value}</v>`), weight: 2 },
  { arbitrary: text.map((value) => `<is><t>${value}</t></is>`), weight: 2 }, text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
  oneOf('', '<v/>', '<v />', '<v></v>', '<is/>', '<is><r><t>x</t></r><rPh><t>y</t></rPh></is>', '<v>1</v><is><t>2</t></is>', '<!-- --><v>1</v>', '<v>1<!-- -->2</v>', '<v><![CDATA[5]]></v>', '<?pi?>', '<x:v>1</x:v>', '<v xml:space="preserve">1</v>', '<extLst><ext/></extLst>'),
);
const space = some(fc.constant(''), '\n  ');
const cell = fc.record({ gap: some(fc.nat(3), 0), address: some(fc.constant(true), false), style: oneOf('', ' s="0"', ' s="1"', ' s="99"'), filling: fc.oneof({ arbitrary: fc.record({ type, content }), weight: 3 }, shared), formula, space, end: some(fc.constant(false), true) });
const row = fc.record({
  gap: some(fc.nat(2), 0), number: some(fc.constant(true), false), cells: fc.array(cell, { maxLength: 6 }), space,
  more: oneOf('', '', ' spans="1:7"', ' ht="24" customHeight="1"', ' x14ac:dyDescent="0.25"', ' name="&amp;"', ' ht = "1"'),
});

const letters = (column: number): string => String.fromCharCode(64 + column);

type Generated<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

const sheetOf = (rows: readonly Generated<typeof row>[]): string => {
  let number = 0;
  return rows.map((each) => {
    number += 1 + (each.number ? each.gap : 0);
    let column = 0;
    const cells = each.cells.map((one) => {
      column += 1 + (one.address ? one.gap : 0);
      const start = `${one.space}<c${one.address ? ` r="${letters(column)}${number}"` : ''}${one.style}${one.filling.type}`;
      return one.end ? `${start}/>` : `${start}>${one.space}${one.formula}${one.filling.content}${one.space}</c>`;
    });
    return `${each.space}<row${each.number ? ` r="${number}"` : ''}${each.more}${cells.length === 0 ? '/>' : `>${cells.join('')}${each.space}</row>`}`;
  }).join('');
};
const sheet = fc.array(row, { minLength: 1, maxLength: 8 }).map(sheetOf);
const after = oneOf('', '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>', '<row r="900"><c r="A1"><v>1</v></c></row>', '<!-- </row> -->');

test.prop([sheet, after], { numRuns: 1500 })('any rows give the same with the parser and without', (rows, end) => expectSame(strToU8(sheetXml(rows, end))));

const harmless = oneOf(' ', '\n', '1', '7', '.5', '<!-- -->', '<?x?>', '<c/>', '<c><v>1</v></c>', '<row/>', '<row><c><v>2</v></c></row>', '<x/>', 'x', '&amp;', '<f>A1</f>');
const token = oneOf('<', '>', '/', '"', "'", '=', ' ', '&', ';', ']]>', '<!--', '-->', '<![CDATA[', '</row>', '<row>', '<row r="9">', '</c>', '<c>', '<v>', '</v>', '</sheetData>', '<sheetData>', '<!DOCTYPE x>', '<?x?>', '\u0000', 'r="1"', '1');
const cut = fc.record({ at: fc.nat(), atTag: fc.boolean(), remove: fc.nat(4), insert: fc.oneof(fc.constant(''), token) });
const addition = fc.record({ at: fc.nat(), atTag: fc.constant(true), remove: fc.constant(0), insert: harmless });

test.prop([sheet, fc.array(fc.oneof(cut, { arbitrary: addition, weight: 4 }), { minLength: 1, maxLength: 2 })], { numRuns: 3000 })('and so does whatever becomes of them by chance', (rows, cuts) => {
  const changed = cuts.reduce((xml, { at, atTag, remove, insert }) => {
    const place = atTag ? Math.max(xml.indexOf('<', at % xml.length), 0) : at % xml.length;
    return xml.slice(0, place) + insert + xml.slice(place + remove);
  }, sheetXml(rows));
  expectSame(strToU8(changed));
});

test.prop([sheet, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 3 })])('and bytes that are no characters', (rows, at, bytes) => {
  const damaged = strToU8(sheetXml(rows));
  damaged.set(bytes, at % (damaged.length - 3));
  expectSame(damaged);
});

test.prop([fc.array(row, { minLength: 4, maxLength: 8 }), fc.nat(600)], { numRuns: 60 })('wherever a piece of the part ends', (rows, shift) => {
  const many = sheetOf(Array.from({ length: 600 }, (_, index) => rows[index % rows.length]!));
  expectSame(strToU8(sheetXml(`${' '.repeat(shift)}${many}`)));
});
