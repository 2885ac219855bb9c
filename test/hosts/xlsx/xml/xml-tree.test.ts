import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { attribute, child, childrenNamed, parseXml, prefixOf, type XmlElement } from '../../../../src/hosts/xlsx/xml/xml-tree.js';
import { refusal } from '../packages.js';

describe('text is refused', () => {
  const cases: readonly [why: string, text: string, reason: string][] = [
    ['when nothing is there', '', 'damaged'],
    ['when a tag stays open', '<a><b></a>', 'damaged'],
    ['when it ends early', '<a><b/>', 'damaged'],
    ['when an attribute comes twice', '<a b="1" b="2"/>', 'damaged'],
    ['when an entity is unknown', '<a>&nbsp;</a>', 'damaged'],
    ['when it holds a control character', '<a>\u0001</a>', 'damaged'],
    ['when text follows the root', '<a/>b', 'damaged'],
    ['for a DOCTYPE', '<!DOCTYPE a><a/>', 'unsafe'],
    ['for entities that grow', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'unsafe'],
    ['for an entity that reaches for a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'unsafe'],
    ['for nesting without end', '<a>'.repeat(1000) + '</a>'.repeat(1000), 'unsafe'],
  ];
  test.each(cases)('%s', (_, text, reason) => expect(refusal(() => parseXml(text))).toBe(reason));
});

/** What stands at an element's places in the source. */
function places(text: string, element: XmlElement): { tag: string; inside: string; whole: string } {
  return {
    tag: text.slice(element.start, element.openEnd),
    inside: text.slice(element.openEnd, element.closeStart),
    whole: text.slice(element.start, element.end),
  };
}

describe('places are right', () => {
  const cases: readonly [after: string, text: string][] = [
    ['a byte order mark', '\ufeff<r><b>x</b></r>'],
    ['a declaration and comments', '<?xml version="1.0"?>\n<!-- <b> --><r><!-- <b>--><b>x</b></r>'],
    ['a processing instruction', '<?xml version="1.0"?><?mso <b>?><r><?p <b>x</b> ?><b>x</b></r>'],
    ['CDATA that looks like tags', '<r>]]&gt;<![CDATA[<b>y</b>]]><b>x</b></r>'],
    ['emoji and rare characters', '<r 属性="😀𠮷">😀𠮷<b>x</b></r>'],
    ['CR LF line ends', '<?xml version="1.0"?>\r\n<r\r\n a="1"\r\n>\r\n\r\n<b>x</b>\r\n</r\r\n>\r\n'],
    ['lone carriage returns', '<r\ra="1">\r<b>x</b>\r</r>'],
    ['entities', '<r a="&lt;&#x1F600;">&amp;&#x4e2d;<b>x</b></r>'],
  ];
  test.each(cases)('after %s', (_, text) => {
    const root = parseXml(text);
    expect(places(text, child(root, 'b')!)).toEqual({ tag: '<b>', inside: 'x', whole: '<b>x</b>' });
    expect(text.slice(root.start, root.start + 2)).toBe('<r');
    expect(text.slice(0, root.end).endsWith('>')).toBe(true);
    expect(text.slice(root.closeStart, root.closeStart + 3)).toBe('</r');
    expect(text.slice(root.openEnd - 1, root.openEnd)).toBe('>');
  });

  test.each(['<b\r\n/>', '<b\r/>', '<b \n a="1"\t/>', '<b/>'])('for %j that closes itself', (tag) => {
    const text = `<r>\r\n${tag}</r>`;
    const element = child(parseXml(text), 'b')!;
    expect(places(text, element)).toEqual({ tag, inside: '', whole: tag });
    expect(element.selfClosing).toBe(true);
    expect(element.closeStart).toBe(element.openEnd);
  });

  test.each(['<b\r\na="1" ></b >', '<b\r></b\r\n>', '<b></b>'])('for the empty pair %j', (whole) => {
    const text = `<r>${whole}<c/></r>`;
    const element = child(parseXml(text), 'b')!;
    expect(places(text, element)).toMatchObject({ inside: '', whole });
    expect(element.selfClosing).toBe(false);
  });
});

const spaces = fc.constantFrom('', ' ', '\n', '\r\n', '\r', '\t ');
const names = fc.constantFrom('a', 'x:b', '元素', 'a𠮷');
const bits = fc.constantFrom('text', '😀', '𠮷', '\r\n', '&amp;', '<!-- - -->', '<![CDATA[]]]]>', '<?p?>', '');
const tree = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    fc.tuple(names, spaces).map(([name, space]) => `<${name}${space}/>`),
    fc.tuple(names, spaces, tie('content'), spaces).map(([name, space, content, end]) => `<${name}${space}>${content}</${name}${end}>`),
  ),
  content: fc.array(fc.oneof(bits, tie('element')), { maxLength: 4 }).map((pieces) => pieces.join('')),
})).element;

propertyTest.prop([tree])('every element parsed from its own stretch is the same element', (text) => {
  const check = (element: XmlElement): void => {
    const alone = parseXml(text.slice(element.start, element.end));
    expect([alone.name, alone.text, alone.children.length]).toEqual([element.name, element.text, element.children.length]);
    element.children.forEach(check);
  };
  check(parseXml(text));
});

describe('elements', () => {
  const root = parseXml('<x:a xmlns:x="u" xmlns:id="v" r:id="7"><x:b n="1"/>t&amp;<c/><x:b n="2">inner</x:b>u<![CDATA[<v>]]></x:a>');

  test('are found by local name', () => {
    expect(child(root, 'none')).toBeUndefined();
    expect(child(root, 'b')?.attributes['n']).toBe('1');
    expect(childrenNamed(root, 'b').map((element) => attribute(element, 'n'))).toEqual(['1', '2']);
  });

  test('know their prefix', () => {
    expect(prefixOf(root)).toBe('x:');
    expect(prefixOf(child(root, 'c')!)).toBe('');
  });

  test('give attributes whatever their prefix, but no namespace declaration', () => {
    expect(attribute(root, 'id')).toBe('7');
    expect(attribute(root, 'x')).toBeUndefined();
  });

  test('give the text that stands in them directly', () => expect(root.text).toBe('t&u<v>'));
});
