import { describe, expect, test } from 'vitest';
import { applyEdits, insertBefore, insertInto, removeElement, setAttribute } from '../../../../src/hosts/xlsx/xml/xml-edits.js';
import { child, parseXml } from '../../../../src/hosts/xlsx/xml/xml-tree.js';

const text = '<?xml version="1.0"?>\r\n<r a = \'1 > 0\' ba="2"><!-- 😀 --><b/>𠮷<c>x</c></r>';
const root = parseXml(text);
const [b, c] = [child(root, 'b')!, child(root, 'c')!];

test('edits that overlap are a fault of the caller', () => {
  expect(() => applyEdits(text, [removeElement(root), insertBefore(c, '<d/>')])).toThrow(RangeError);
});

describe('insertion', () => {
  test('as the last child', () => expect(applyEdits(text, [insertInto(c, '<d/>')])).toContain('<c>x<d/></c>'));
  test('into an element that closes itself', () => expect(applyEdits(text, [insertInto(b, '<d/>')])).toContain('<b><d/></b>𠮷'));
  test('twice into an element that closes itself', () => {
    expect(applyEdits(text, [insertInto(b, '<d/>'), insertInto(b, '<e/>')])).toContain('<b><d/><e/></b>𠮷');
  });
  test('into one with attributes and spaces', () => {
    const source = '<r><b x="1" /></r>';
    expect(applyEdits(source, [insertInto(child(parseXml(source), 'b')!, 'y')])).toBe('<r><b x="1" >y</b></r>');
  });
  test('before an element, in the order given', () => {
    expect(applyEdits(text, [insertBefore(c, '<d/>'), insertBefore(c, '<e/>')])).toContain('𠮷<d/><e/><c>');
  });
  test('before an element that goes', () => {
    expect(applyEdits(text, [removeElement(c), insertBefore(c, '<d/>')])).toContain('𠮷<d/></r>');
  });
});

test('removal takes the whole element and nothing beside it', () => {
  expect(applyEdits(text, [removeElement(c), removeElement(b)])).toBe(text.replace('<b/>', '').replace('<c>x</c>', ''));
});

describe('an attribute', () => {
  test('takes the place of the one that was there, however it was written', () => {
    expect(applyEdits(text, [setAttribute(root, text, 'a', '"<\n')])).toContain('<r a="&quot;&lt;&#10;" ba="2">');
  });
  test('is not confused with one whose name ends alike', () => {
    expect(applyEdits(text, [setAttribute(root, text, 'ba', '3')])).toContain("<r a = '1 > 0' ba=\"3\">");
  });
  test('is added where there is none', () => {
    expect(applyEdits(text, [setAttribute(b, text, 'n', '1'), setAttribute(c, text, 'n', '2')])).toContain('<b n="1"/>𠮷<c n="2">x');
  });
});

test('no edit leaves every character', () => expect(applyEdits(text, [])).toBe(text));
