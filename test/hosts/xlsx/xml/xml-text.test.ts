import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../../src/hosts/xlsx/xml/xml-tree.js';
import { decodeXEscapes, escapeXml } from '../../../../src/hosts/xlsx/xml/xml-text.js';

describe('escaping', () => {
  test.each([
    ['\u0000\u001f\ufffe', '_x0000__x001F__xFFFE_'],
    ['a\r\nb', 'a_x000D_&#10;b'],
    ['\ud800x\udc00', '_xD800_x_xDC00_'],
    ['_x000D_', '_x005F_x000D_'],
    ['<"&\'>', '&lt;&quot;&amp;\'&gt;'],
    ['𠮷😀_x00_', '𠮷😀_x00_'],
  ])('%j', (text, escaped) => expect(escapeXml(text)).toBe(escaped));
});

describe('decoding', () => {
  test.each([
    ['a_x000D_\nb', 'a\r\nb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x00zz_', '_x00zz_'],
    ['_X000D_', '_X000D_'],
  ])('%j', (escaped, text) => expect(decodeXEscapes(escaped)).toBe(text));
});

propertyTest.prop([fc.string({ unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('_x', '_x000D_', '\ud800', '\u0000', '\n')) })])(
  'any text comes back from an element and from an attribute',
  (text) => {
    const element = parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
    expect(decodeXEscapes(element.text)).toBe(text);
    expect(decodeXEscapes(element.attributes['b']!)).toBe(text);
  },
);
