/** One list of a styles part, e.g. its fonts, which grows at its end only. */

import { styleIdentity } from './style-identity.js';
import { childrenNamed, parseXml, type XmlElement } from '../xml/xml-tree.js';

export class StyleSection {
  /** Of every entry, those that were added too. */
  readonly #identities: string[] = [];
  readonly #firstOf = new Map<string, number>();
  /** XML that was asked for → its index: parsing it takes longer than writing a row of cells. */
  readonly #asked = new Map<string, number>();
  /** XML of the entries that the part did not have. */
  readonly added: string[] = [];

  constructor(section: XmlElement | undefined, entry: string) {
    for (const element of section ? childrenNamed(section, entry) : []) this.#remember(styleIdentity(element));
  }

  get length(): number {
    return this.#identities.length;
  }

  /** The index of an entry that looks like `xml`, which is added if there is none. */
  indexOf(xml: string): number {
    const known = this.#asked.get(xml);
    if (known !== undefined) return known;
    const identity = styleIdentity(parseXml(xml));
    const index = this.#firstOf.get(identity) ?? this.#append(identity, xml);
    this.#asked.set(xml, index);
    return index;
  }

  /** Adds an entry at a place that Excel gives a meaning of its own. */
  append(xml: string): void {
    this.#append(styleIdentity(parseXml(xml)), xml);
  }

  /** The first of the entries that look like the one at `index`. */
  first(index: number): number {
    return this.#firstOf.get(this.#identities[index] ?? '') ?? index;
  }

  #append(identity: string, xml: string): number {
    this.added.push(xml);
    return this.#remember(identity);
  }

  #remember(identity: string): number {
    const index = this.#identities.push(identity) - 1;
    if (!this.#firstOf.has(identity)) this.#firstOf.set(identity, index);
    return index;
  }
}
