import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSharedStrings } from '../../../../src/hosts/xlsx/reading/shared-strings.js';
import { zipEntry } from '../../../../src/hosts/xlsx/zip/zip.js';
import { refusal, sharedStrings } from '../packages.js';

const read = (xml: string): string[] => readSharedStrings(zipEntry('a', strToU8(xml)));

test('a table that ends early is damaged', () => expect(refusal(() => read('<sst><si><t>a</t></si>'))).toBe('damaged'));

describe('a text', () => {
  test.each([
    ['is as typed', '<t xml:space="preserve"> a  </t>', ' a  '],
    ['is as typed without being told so', '<t> a\n</t>', ' a\n'],
    ['joins its runs', '<r><rPr><b/></rPr><t>优</t></r><r><t xml:space="preserve"> 质</t></r>', '优 质'],
    ['leaves out the readings above it', '<t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>', '課'],
    ['has its escapes decoded', '<t>a_x000D_\nb_x005F_x0041_&lt;&#x1F600;</t>', 'a\r\nb_x0041_<😀'],
    ['has its escapes decoded across runs no more than Excel would', '<r><t>_x00</t></r><r><t>41_</t></r>', 'A'],
    ['may be CDATA', '<t><![CDATA[<a>]]></t>', '<a>'],
    ['may be empty', '<t/>', ''],
    ['may be nothing', '', ''],
  ])('%s', (_, item, text) => expect(read(sharedStrings('<t>before</t>', item, '<t>after</t>'))).toEqual(['before', text, 'after']));
});

test('prefixes, comments and line breaks between elements are no text', () => {
  expect(read('<x:sst xmlns:x="u">\r\n  <x:si>\r\n <x:t>a<!-- b --></x:t>\r\n</x:si>\r\n</x:sst>')).toEqual(['a']);
});

test('an empty table has no texts', () => expect(read('<sst/>')).toEqual([]));
