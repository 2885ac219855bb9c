/** Number formats by id and by code (ECMA-376 part 1, 18.8.30). */

import { attribute, childrenNamed, type XmlElement } from '../xml/xml-tree.js';

/** Built-in formats that are the same in every language. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 49: '@',
};
const firstCustomId = 164;

export class NumberFormats {
  readonly #codes = new Map<number, string>();
  readonly #ids = new Map<string, number>();
  /** Those that the part did not have. */
  readonly added: { readonly id: number; readonly code: string }[] = [];

  constructor(section: XmlElement | undefined) {
    for (const [id, code] of Object.entries(builtIn)) this.#remember(Number(id), code);
    for (const format of section ? childrenNamed(section, 'numFmt') : []) {
      this.#remember(Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? '');
    }
  }

  /** `null` for a built-in format whose code depends on the reader's language. */
  code(id: number): string | null {
    return this.#codes.get(id) ?? null;
  }

  id(code: string): number {
    const known = this.#ids.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstCustomId - 1, ...this.#codes.keys()) + 1;
    this.#remember(id, code);
    this.added.push({ id, code });
    return id;
  }

  #remember(id: number, code: string): void {
    this.#codes.set(id, code);
    if (!this.#ids.has(code)) this.#ids.set(code, id);
  }
}
