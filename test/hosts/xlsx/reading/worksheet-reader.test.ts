import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../../../src/workbook/tables.js';
import type { CellContext } from '../../../../src/hosts/xlsx/reading/cell-value.js';
import { readWorksheet } from '../../../../src/hosts/xlsx/reading/worksheet-reader.js';
import { zipEntry } from '../../../../src/hosts/xlsx/zip/zip.js';
import { refusal, sheetXml } from '../packages.js';

const context: CellContext = { strings: ['姓名', ''], dateStyles: [false, true], date1904: false };
const readXml = (xml: string, more: Partial<CellContext> = {}) => readWorksheet('表', zipEntry('a', strToU8(xml)), { ...context, ...more });
const read = (rows: string, after = '', more: Partial<CellContext> = {}) => readXml(sheetXml(rows, after), more);
const cells = (inside: string, more: Partial<CellContext> = {}): readonly RawCell[] =>
  read(`<row r="1">${inside}</row>`, '', more).rows[0]?.cells ?? [];
const error = (code: string): RawCell => ({ kind: 'error', code });
const date = (serial: number): RawCell => ({ kind: 'date', serial });

describe('a sheet is refused', () => {
  test.each([
    ['when a text is not in the table', '<row r="1"><c r="A1" t="s"><v>2</v></c></row>', 'damaged'],
    ['when a text has no number', '<row r="1"><c r="A1" t="s"><v>x</v></c></row>', 'damaged'],
    ['when a column lies beyond XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'damaged'],
    ['when a column is absurd', '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>', 'damaged'],
    ['when an address is none', '<row r="1"><c r="7"><v>1</v></c></row>', 'damaged'],
    ['when a row lies beyond the last', '<row r="1048577"><c><v>1</v></c></row>', 'damaged'],
    ['when a row is no number', '<row r="x"/>', 'damaged'],
    ['when rows go backwards', '<row r="2"/><row r="1"/>', 'damaged'],
    ['when a row comes twice', '<row r="2"/><row r="2"/>', 'damaged'],
    ['when it ends early', '<row r="1">', 'damaged'],
    ['when rows are padded without bound', Array.from({ length: 2500 }, (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`).join(''), 'too-large'],
  ])('%s', (_, rows, reason) => expect(refusal(() => read(rows))).toBe(reason));

  test('for a DOCTYPE', () => expect(refusal(() => readXml('<!DOCTYPE worksheet><worksheet/>'))).toBe('unsafe'));
});

describe('a cell', () => {
  const cases: readonly [what: string, cell: string, value: RawCell][] = [
    ['shared text', '<c r="A1" t="s"><v>0</v></c>', '姓名'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 李 明 </t></is></c>', ' 李 明 '],
    ['inline rich text with readings', '<c r="A1" t="inlineStr"><is><r><t>李</t></r><r><t>明</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>', '李明'],
    ['text with escapes', '<c r="A1" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c>', 'a\r\nb'],
    ['text that a formula gives', '<c r="A1" t="str"><f>B1</f><v>合格_x0041_</v></c>', '合格A'],
    ['text that begins like a formula', '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['a number', '<c r="A1"><v>95.5</v></c>', 95.5],
    ['a number by its type', '<c r="A1" t="n"><v>-0.5</v></c>', -0.5],
    ['a number with an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number with spaces', '<c r="A1"><v> 7 </v></c>', 7],
    ['zero', '<c r="A1"><v>0</v></c>', 0],
    ['89.865 as Excel saves it', '<c r="A1"><v>89.864999999999995</v></c>', 89.865],
    ['88.1 as Excel saves it', '<c r="A1"><v>88.099999999999994</v></c>', 88.1],
    ['0.1 + 0.2', '<c r="A1"><v>0.30000000000000004</v></c>', 0.3],
    ['a long whole number', '<c r="A1"><v>123456789012345678</v></c>', 123456789012346000],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', error('#N/A')],
    ['an error of a formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', error('#DIV/0!')],
    ['a date', '<c r="A1" s="1"><v>46203</v></c>', date(46203)],
    ['a moment', '<c r="A1" s="1"><v>46203.520833333336</v></c>', date(46203.5208333333)],
    ['a number in a plain style', '<c r="A1" s="0"><v>46203</v></c>', 46203],
    ['a number in a style that is not there', '<c r="A1" s="99"><v>46203</v></c>', 46203],
    ['text in a date style', '<c r="A1" s="1" t="s"><v>0</v></c>', '姓名'],
    ['an ISO date', '<c r="A1" t="d"><v>2026-06-30</v></c>', date(46203)],
    ['an ISO moment', '<c r="A1" t="d"><v>2026-06-30T12:00:00Z</v></c>', date(46203.5)],
    ['a formula that was calculated', '<c r="A1"><f>SUM(B1)</f><v>3</v></c>', 3],
    ['a formula that was not', '<c r="A1"><f>SUM(B1)</f></c>', error('')],
    ['a formula that was not, with an empty value', '<c r="A1"><f>SUM(B1)</f><v></v></c>', error('')],
    ['a formula that was not, with an empty tag', '<c r="A1"><f>SUM(B1)</f><v /></c>', error('')],
    ['something that is no number', '<c r="A1"><v>abc</v></c>', 'abc'],
  ];
  test.each(cases)('%s', (_, cell, value) => expect(cells(cell)).toEqual([value]));

  test('a date of the 1904 system counts as one of the 1900 system', () => {
    // 1904-01-01 is 0 there and 1462 here.
    expect(cells('<c r="A1" s="1"><v>44741</v></c><c r="B1" s="0"><v>5</v></c>', { date1904: true })).toEqual([date(46203), 5]);
  });
});

describe('a cell is blank', () => {
  test.each([
    ['with a style alone', '<c r="A1" s="1"/>'],
    ['with an empty text', '<c r="A1" t="s"><v>1</v></c>'],
    ['with an empty inline text', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ['with an empty value', '<c r="A1"><v></v></c>'],
    ['with a value of spaces', '<c r="A1"><v> </v></c>'],
    ['when a formula gives an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>'],
  ])('%s', (_, cell) => {
    expect(cells(cell)).toEqual([]);
    expect(cells(`${cell}<c r="B1"><v>1</v></c>`)).toEqual([null, 1]);
  });
});

describe('rows', () => {
  test('without a value are left out', () => {
    expect(read('<row r="1"/><row r="2"><c r="A2" s="1"/></row><row r="4" hidden="1"><c r="A4"><v>1</v></c></row>').rows).toEqual([{ row: 4, cells: [1] }]);
  });
  test('end with their last value', () => expect(cells('<c r="B1"><v>1</v></c><c r="D1" s="1"/>')).toEqual([null, 1]));
  test('do not see what stood in the one before', () => {
    const { rows } = read('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>');
    expect(rows).toEqual([{ row: 1, cells: [1, 2] }, { row: 2, cells: [null, 3] }]);
  });
  test('without addresses follow each other', () => {
    const { rows, formulas } = read('<row><c><v>1</v></c><c t="s"><v>0</v></c></row><row r="5"><c r="C5"><f>1</f><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(rows).toEqual([{ row: 1, cells: [1, '姓名'] }, { row: 5, cells: [null, null, 1, 2] }, { row: 6, cells: [3] }]);
    expect([...formulas]).toEqual(['C5']);
  });
  test('may have their cells in any order', () => {
    expect(cells('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="AB1"><v>28</v></c>')).toEqual([1, null, 3, ...Array<null>(24).fill(null), 28]);
  });
});

describe('formulas', () => {
  const formulas = (rows: string): string[] => [...read(rows).formulas];

  test('are cells with one, shared ones and blank results too', () => {
    expect(formulas('<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2</f><v>1</v></c><c r="B2"><v>1</v></c></row>'
      + '<row r="3"><c r="A3" t="str"><f t="shared" si="0"/><v></v></c></row>')).toEqual(['A2', 'A3']);
  });
  test('reach as far as an array formula does', () => {
    expect(formulas('<row r="2"><c r="B2"><f t="array" ref="B2:C3">X</f><v>1</v></c><c r="C2"><v>1</v></c><c r="D2"><v>1</v></c></row>'
      + '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>1</v></c></row><row r="4"><c r="B4"><v>1</v></c></row>')).toEqual(['B2', 'C2', 'B3']);
  });
  test('of several cells may give some of them nothing', () => {
    expect(formulas('<row r="2"><c r="B2"><f t="array" ref="B2:B4">X</f><v>1</v></c></row><row r="3"><c r="B3" t="str"><v></v></c></row><row r="4"><c r="B4"/><c r="C4"/></row>'))
      .toEqual(['B2', 'B3', 'B4']);
  });
  test('outside cells are none', () => {
    expect([...read('<row r="1"><c r="A1"><v>1</v></c></row>',
      '<dataValidations><dataValidation><formula1>1</formula1></dataValidation></dataValidations><extLst><ext><x:f xmlns:x="u">A1</x:f></ext></extLst>').formulas]).toEqual([]);
  });
});

test('merges are ranges', () => {
  expect(read('', '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B9"/></mergeCells>').merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 3 }, { top: 3, left: 2, bottom: 9, right: 2 },
  ]);
});

describe('other producers', () => {
  test('write prefixes', () => {
    const { rows, merges } = readXml('<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>'
      + '<x:c r="B1" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>');
    expect(rows).toEqual([{ row: 1, cells: ['姓名', 'x'] }]);
    expect(merges).toHaveLength(1);
  });
  test('indent their elements', () => {
    expect(read('\r\n  <row r="1">\r\n    <c r="A1">\r\n      <v>1</v>\r\n    </c>\r\n  </row>\r\n').rows).toEqual([{ row: 1, cells: [1] }]);
  });
  test('write comments and CDATA', () => {
    expect(cells('<c r="A1" t="inlineStr"><!-- 1 --><is><t>a<![CDATA[<b>]]>c</t></is></c>')).toEqual(['a<b>c']);
  });
});

test('progress rises to 1', () => {
  const shares: number[] = [];
  // Over two pieces of 256 KB.
  const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${Math.sin(index)}</v></c></row>`).join('');
  readWorksheet('表', zipEntry('a', strToU8(sheetXml(rows))), context, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
