/** A plain reading of XML for checks, with namespaces resolved; apart from the code under test. */

import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly local: string;
  readonly uri: string;
  /** By local name; those of the relationships namespace under `r:…`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function xmlNodes(bytes: Uint8Array): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  parser.on('opentag', ({ local, uri, attributes }) => {
    const said = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
      .map((each): [string, string] => [each.uri === relationships ? `r:${each.local}` : each.local, each.value]);
    const node: XmlNode = { local, uri, attributes: Object.fromEntries(said), children: [], text: '' };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('text', (text) => { if (open.length > 0) open.at(-1)!.text += text; });
  parser.on('closetag', () => { open.pop(); });
  parser.write(new TextDecoder().decode(bytes)).close();
  return root!;
}

export function descendants(node: XmlNode, local: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.local === local ? [child] : []), ...descendants(child, local)]);
}

export function childNamed(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find((child) => child.local === local);
}
