/** The XML parser as every reader here uses it. */

import { SaxesParser, type SaxesStartTagPlain, type SaxesTagPlain } from 'saxes';
import { UnreadableFile } from '../unreadable.js';

export type XmlParser = SaxesParser<{ xmlns: false; position: false }>;

export interface XmlHandlers {
  /** At a start tag's name, before its attributes. */
  readonly startTagName?: (tag: SaxesStartTagPlain) => void;
  readonly startTag: (tag: SaxesTagPlain) => void;
  readonly endTag: (tag: SaxesTagPlain) => void;
  /** Text and CDATA sections, in pieces. */
  readonly text: (piece: string) => void;
}

/**
 * A parser that refuses a DOCTYPE as `unsafe`: entities declared there can grow without bound, and no workbook needs one.
 * Names keep their prefixes.
 */
export function xmlParser({ startTagName, startTag, endTag, text }: XmlHandlers): XmlParser {
  const parser: XmlParser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', refuseDoctype);
  if (startTagName) parser.on('opentagstart', startTagName);
  parser.on('opentag', startTag);
  parser.on('closetag', endTag);
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

/** Runs a parser; whatever it complains of makes the file `damaged`. */
export function wellFormed(parse: () => void): void {
  try {
    parse();
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile('damaged', { cause });
  }
}

/** `x:c` → `c`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function refuseDoctype(): never {
  throw new UnreadableFile('unsafe');
}
