/** Custom XML parts of a workbook. */

import { SaxesParser } from 'saxes';
import { invalidArgument } from '../errors.js';

export interface XmlPart {
  readonly id: string;
  xml: string;
}

let made = 0;

/** @throws InvalidArgument for what is not well-formed */
export function newXmlPart(xml: unknown): XmlPart {
  return { id: `{00000000-0003-0000-0000-${String(++made).padStart(12, '0')}}`, xml: checkedXml(xml) };
}

export function checkedXml(xml: unknown): string {
  if (typeof xml !== 'string') throw invalidArgument();
  rootNamespace(xml);
  return xml;
}

/** The namespace of the root element; empty for none. @throws InvalidArgument */
export function rootNamespace(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  parser.on('error', () => {
    throw invalidArgument();
  });
  parser.on('opentag', (element) => {
    namespace ??= element.uri;
  });
  parser.write(xml).close();
  if (namespace === null) throw invalidArgument();
  return namespace;
}
