import { fc, test } from '@fast-check/vitest';
import { strToU8 } from 'fflate';
import { describe, expect } from 'vitest';
import { PlainStrings } from '../../../../src/hosts/xlsx/reading/plain-strings.js';
import { readSharedStrings } from '../../../../src/hosts/xlsx/reading/shared-strings.js';
import { zipEntry } from '../../../../src/hosts/xlsx/zip/zip.js';

/** What comes of a part, read in pieces of 16 KB: its texts, or the reason for refusing it. */
function outcomeOf(xml: string): unknown {
  const bytes = strToU8(xml);
  try {
    return readSharedStrings({ ...zipEntry('a', bytes), method: 0, raw: bytes });
  } catch (error) {
    if (error instanceof Error && 'reason' in error) return error.reason;
    throw error;
  }
}

/** The same items in a table that only the XML parser finds. */
function expectSame(items: string): void {
  expect(outcomeOf(`<sst xmlns="u">${items}</sst>`)).toEqual(outcomeOf(`<sst\nxmlns="u">${items}</sst>`));
}

describe('texts are left to the parser', () => {
  test.each([
    ['with a comment', '<si><t>a<!-- --></t></si>'],
    ['with CDATA', '<si><t><![CDATA[a]]></t></si>'],
    ['with a character reference', '<si><t>&#65;</t></si>'],
    ['with runs', '<si><r><t>a</t></r><r><t>b</t></r></si>'],
    ['with a reading', '<si><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></si>'],
    ['with a prefix', '<x:si xmlns:x="u"><x:t>a</x:t></x:si>'],
    ['with an attribute of another kind', '<si><t xml:space="default"> a </t></si>'],
    ['without a text', '<si/>'],
    ['with what looks like the end of CDATA', '<si><t>]]></t></si>'],
    ['with a character that XML has no place for', '<si><t>\ufffe</t></si>'],
    ['cut short', '<si><t>a'],
  ])('%s', (_, item) => {
    const before = '<si><t>before</t></si>';
    const strings: string[] = [];
    const bytes = strToU8(before + item);
    expect(new PlainStrings(strings).read(bytes, bytes.length)).toBe(before.length);
    expect(strings).toEqual(['before']);
    expectSame(`${before}${item}<si><t>after</t></si>`);
  });
});

test.each([
  ['as Excel writes them', '<si><t>姓名</t></si><si><t xml:space="preserve"> 李 明\n</t></si>', ['姓名', ' 李 明\n']],
  ['with space between them', '\n  <si><t>a</t></si>\n  <si><t></t></si>', ['a', '']],
  ['with entities and escapes', '<si><t>&lt;_x000D_&amp;lt;</t></si>', ['<\r&lt;']],
])('texts %s are read without the parser', (_, items, texts) => {
  const strings: string[] = [];
  const bytes = strToU8(items);
  expect(new PlainStrings(strings).read(bytes, bytes.length)).toBe(bytes.length);
  expect(strings).toEqual(texts);
});

const item = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: fc.constantFrom('a', '7', ' ', '师', '\u{20000}', '\n', '&amp;', '_x0041_') }).map((text) => `<si><t>${text}</t></si>`) },
  fc.constantFrom('<si><r><t>a</t></r></si>', '<si/>', '<!-- <si> -->', '<si><t>a</si>', '<si><t>&nbsp;</t></si>', '\r\n', '<phoneticPr/>'),
);

test.prop([fc.array(item, { maxLength: 40 }), fc.integer({ min: 0, max: 20_000 })])(
  'whatever they are and wherever pieces end, the texts are those that the parser reads',
  (items, padding) => expectSame(`<si><t>${'x'.repeat(padding)}</t></si>${items.join('')}`),
);
