import { describe, expect, test } from 'vitest';
import { entryOf, openPackage, partText, relationshipsOf, relsPath } from '../../../../src/hosts/xlsx/package/package.js';
import { readZip, writeZip } from '../../../../src/hosts/xlsx/zip/zip.js';
import { officeRelationships, refusal, relationships, sheetXml, workbookParts, zipOf, type Parts } from '../packages.js';

const plain = workbookParts({ sheets: [{ name: '设置', xml: sheetXml('') }] });
const opened = (parts: Parts) => openPackage(zipOf({ ...plain, ...parts }));
const without = (...names: readonly string[]): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(plain).filter(([name]) => !names.includes(name))));
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';

describe('a package is refused', () => {
  const cases: readonly [what: string, bytes: () => Uint8Array, reason: string][] = [
    ['an archive of anything', () => zipOf({ 'photo.jpg': 'x' }), 'not-xlsx'],
    ['an archive of nothing', () => zipOf({}), 'not-xlsx'],
    ['a Word document', () => zipOf({
      '_rels/.rels': relationships({ id: 'r', type: 'officeDocument', target: 'word/document.xml' }),
      'word/document.xml': '<w:document xmlns:w="w"/>',
    }), 'not-xlsx'],
    ['an .xlsb', () => zipOf({ ...plain, 'xl/workbook.bin': 'x' }), 'xlsb'],
    ['an .xlsb whose workbook lies elsewhere', () => zipOf({
      ...plain, '_rels/.rels': relationships({ id: 'r', type: 'officeDocument', target: '/xl/book.bin' }),
    }), 'xlsb'],
    ['an .ods', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'ods'],
    ['Strict Open XML by its namespace', () => zipOf({
      ...plain, 'xl/workbook.xml': '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>',
    }), 'strict'],
    ['Strict Open XML by its word', () => zipOf({
      ...plain, 'xl/workbook.xml': String(plain['xl/workbook.xml']).replace('<workbook', '<workbook conformance="strict"'),
    }), 'strict'],
    ['Strict Open XML by its relationship', () => zipOf({
      ...plain, '_rels/.rels': String(plain['_rels/.rels']).replace(`${officeRelationships}/officeDocument`, strict),
    }), 'strict'],
    ['one whose workbook is lost', () => without('xl/workbook.xml'), 'damaged'],
    ['one whose relationships are lost', () => without('_rels/.rels'), 'damaged'],
    ['one whose workbook is not well-formed', () => zipOf({ ...plain, 'xl/workbook.xml': '<workbook><sheets>' }), 'damaged'],
    ['one whose workbook is not UTF-8', () => zipOf({ ...plain, 'xl/workbook.xml': Uint8Array.of(0x3c, 0xc0, 0xc0) }), 'damaged'],
    ['one with a DOCTYPE', () => zipOf({ ...plain, 'xl/workbook.xml': '<!DOCTYPE workbook><workbook/>' }), 'unsafe'],
  ];
  test.each(cases)('%s', (_, bytes, reason) => expect(refusal(() => openPackage(bytes()))).toBe(reason));
});

describe('the workbook is found', () => {
  test.each(['xl/workbook.xml', '/xl/workbook.xml', './xl/workbook.xml', 'XL/Workbook.xml', 'other/../xl/workbook.xml'])('at %s', (target) => {
    const pkg = opened({ '_rels/.rels': relationships({ id: 'r', type: 'officeDocument', target }) });
    expect(pkg.workbookPath).toBe('xl/workbook.xml');
  });
  test('with backslashes in the archive', () => {
    const parts = Object.fromEntries(Object.entries(plain).map(([name, content]) => [name.replaceAll('/', '\\'), content]));
    expect(openPackage(zipOf(parts)).workbookPath).toBe('xl/workbook.xml');
  });
  test('of a macro-enabled workbook', () => expect(opened({ 'xl/vbaProject.bin': 'x' }).workbookPath).toBe('xl/workbook.xml'));
});

describe('a part', () => {
  const utf16 = (text: string, swap: boolean, mark: boolean): Uint8Array => {
    const codes = [...(mark ? '\ufeff' : '') + text].map((character) => character.charCodeAt(0));
    return Uint8Array.from(codes.flatMap((code) => swap ? [code >> 8, code & 255] : [code & 255, code >> 8]));
  };
  const xml = '<?xml version="1.0" encoding="UTF-16"?><a>多</a>';

  test('that is not there gives nothing', () => expect(partText(opened({}), 'xl/none.xml')).toBeNull());
  test('is found whatever its case', () => expect(partText(opened({ 'xl/A.xml': 'x' }), 'XL/a.XML')).toBe('x'));
  test('is found behind percent signs', () => {
    expect(entryOf(opened({ 'xl/工作 1.xml': 'x' }), 'xl/%E5%B7%A5%E4%BD%9C%201.xml')?.name).toBe('xl/工作 1.xml');
    expect(partText(opened({ 'xl/100%.xml': 'x' }), 'xl/100%.xml')).toBe('x');
  });
  test('loses its byte order mark', () => expect(partText(opened({ 'a.xml': '\ufeff<a/>' }), 'a.xml')).toBe('<a/>'));
  test.each([[false, true], [true, true], [false, false], [true, false]])('in UTF-16 is read and says UTF-8 from then on', (swap, mark) => {
    expect(partText(opened({ 'a.xml': utf16(xml, swap, mark) }), 'a.xml')).toBe(xml.replace('UTF-16', 'UTF-8'));
  });
});

describe('relationships', () => {
  test('of a part without any are none', () => expect(relationshipsOf(opened({}), 'xl/styles.xml')).toEqual([]));
  test('lead to parts from where they stand, and outside as written', () => {
    const pkg = opened({ 'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      { id: 'a', type: 'drawing', target: '../drawings/drawing1.xml' },
      { id: 'b', type: 'table', target: '/xl/tables/table1.xml' },
      { id: 'c', type: 'hyperlink', target: 'https://example.org/../x', mode: 'External' },
    ) });
    expect(relationshipsOf(pkg, 'xl/worksheets/sheet1.xml').map(({ id, target, external }) => [id, target, external])).toEqual([
      ['a', 'xl/drawings/drawing1.xml', false],
      ['b', 'xl/tables/table1.xml', false],
      ['c', 'https://example.org/../x', true],
    ]);
  });
  test('written with end tags and prefixes, as some producers do', () => {
    const pkg = opened({ 'xl/_rels/a.xml.rels': '<p:Relationships xmlns:p="u"><p:Relationship Id="a" Type="t" Target="b.xml"></p:Relationship></p:Relationships>' });
    expect(relationshipsOf(pkg, 'xl/a.xml')).toEqual([{ id: 'a', type: 't', target: 'xl/b.xml', external: false }]);
  });
  test.each([['', '_rels/.rels'], ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'], ['a.xml', '_rels/a.xml.rels']])('of %j stand in %s', (path, rels) => {
    expect(relsPath(path)).toBe(rels);
  });
});

test('a part whose checksum is wrong is damaged, though its package opens', () => {
  const entries = readZip(zipOf({ ...plain, 'xl/x.xml': '<x/>' }));
  const bytes = writeZip(entries.map((entry) => entry.name === 'xl/x.xml' ? { ...entry, crc: entry.crc ^ 1 } : entry));
  expect(refusal(() => partText(openPackage(bytes), 'xl/x.xml'))).toBe('damaged');
});
