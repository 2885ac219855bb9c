/** A small tree of an XML part in which every element knows where it stands in the text. For control parts, not for sheets. */

import { UnreadableFile } from '../unreadable.js';
import { localName, wellFormed, xmlParser } from './xml-parser.js';

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** By their names as written; values without their escapes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text that stands in it directly, not in its children. */
  readonly text: string;
  /** Offset of `<` in the source text. */
  readonly start: number;
  /** Just after the start tag's `>`. */
  readonly openEnd: number;
  /** Offset of `</`; `openEnd` for a self-closing element. */
  readonly closeStart: number;
  /** Just after the whole element. */
  readonly end: number;
  readonly selfClosing: boolean;
}

type Growing = { -readonly [key in keyof XmlElement]: XmlElement[key] } & { children: Growing[] };

const deepest = 256;

/** The root element of `text`. Throws `unsafe` for a DOCTYPE or absurd nesting and `damaged` for anything not well-formed. */
export function parseXml(text: string): XmlElement {
  const open: Growing[] = [];
  let root: Growing | null = null;
  const parser = xmlParser({
    startTagName({ name, attributes }) {
      if (open.length >= deepest) throw new UnreadableFile('unsafe');
      const start = tagStart(text, parser.position, name);
      const element: Growing = {
        name, local: localName(name), attributes: attributes as Record<string, string>, children: [], text: '',
        start, openEnd: start, closeStart: start, end: start, selfClosing: false,
      };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    startTag({ isSelfClosing }) {
      const element = open.at(-1)!;
      element.openEnd = parser.position;
      element.selfClosing = isSelfClosing;
    },
    endTag() {
      const element = open.pop()!;
      element.end = parser.position;
      // No `<` can stand inside an end tag, so the last one opens it.
      element.closeStart = element.selfClosing ? element.openEnd : text.lastIndexOf('<', parser.position - 1);
    },
    text(piece) {
      const element = open.at(-1);
      if (element) element.text += piece;
    },
  });
  wellFormed(() => parser.write(text).close());
  return root!;
}

/** The parser has just read the character that ends the tag's name; a CR LF counts as one there. */
function tagStart(text: string, position: number, name: string): number {
  const nameEnd = text.startsWith('\r\n', position - 2) ? position - 2 : position - 1;
  return nameEnd - name.length - 1;
}

/** `x:` of `<x:sheet>`, empty without one: what children inserted beside it must begin with. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** The first child of this local name. */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((each) => each.local === local);
}

export function childrenNamed(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((each) => each.local === local);
}

/** The value of the attribute of this local name, whatever its prefix; one without a prefix goes first. */
export function attribute(element: XmlElement, local: string): string | undefined {
  const plain = element.attributes[local];
  if (plain !== undefined) return plain;
  const name = Object.keys(element.attributes).find((each) => localName(each) === local && !each.startsWith('xmlns:'));
  return name === undefined ? undefined : element.attributes[name];
}
