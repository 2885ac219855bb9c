/** The start tag of a row, read from its bytes after its name. */

import { notPlain, type PlainMarkup } from './plain-markup.js';

export class RowTag {
  /** What the last row said of itself besides its number. */
  attributes: Readonly<Record<string, string>> = {};
  /** Most rows say the same. */
  private said = new Uint8Array();

  constructor(private readonly markup: PlainMarkup) {}

  /** Passes the attributes and gives the row's number, which stands first. */
  read(): number | undefined {
    const { markup } = this;
    const row = markup.passes(' r="') ? markup.digits() : undefined;
    if (row !== undefined) markup.expect('"');
    if (this.saysTheSame()) return row;
    const start = markup.at;
    this.attributes = markup.attributes();
    if ('r' in this.attributes) throw notPlain;
    this.said = markup.bytes.slice(start, markup.at);
    return row;
  }

  private saysTheSame(): boolean {
    const { said, markup: { bytes, at } } = this;
    for (let index = 0; index < said.length; index++) if (bytes[at + index] !== said[index]) return false;
    this.markup.at += said.length;
    if (!this.markup.hasAttribute()) return true;
    this.markup.at = at;
    return false;
  }
}
