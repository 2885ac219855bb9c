/**
 * The looks of rows as spreadsheet programs write them, read from their bytes. Like `PlainRows` it knows only the
 * plainest, and leaves off at the first row that holds anything else. What cells hold is passed over.
 */

import { notPlain, PlainMarkup } from '../reading/plain-markup.js';
import { RowTag } from '../reading/row-tag.js';
import type { RowLooks } from './row-looks.js';

const [bang, quote, slash, lessThan, equals, greaterThan] = [0x21, 0x22, 0x2f, 0x3c, 0x3d, 0x3e];
const [letterC, letterR, letterS, letterT] = [0x63, 0x72, 0x73, 0x74];

export class PlainLooks {
  private readonly markup = new PlainMarkup();
  private readonly tag = new RowTag(this.markup);

  constructor(private readonly rows: RowLooks) {}

  /** Reads the rows up to `end`, where one must end. Gives where the first row stands that is not plain, or `end`. */
  read(bytes: Uint8Array, end: number): number {
    const { markup } = this;
    markup.start(bytes);
    while (markup.at < end) {
      const start = markup.at;
      try {
        this.readRow();
      } catch (error) {
        if (error !== notPlain) throw error;
        return start;
      }
    }
    return end;
  }

  private readRow(): void {
    const { markup, rows, tag } = this;
    markup.skipSpace();
    markup.expect('<row');
    const row = tag.read();
    rows.openRow(row, tag.attributes);
    if (!markup.endsElement()) {
      for (markup.skipSpace(); markup.bytes[markup.at + 1] !== slash; markup.skipSpace()) this.readCell();
      markup.expect('</row>');
    }
    rows.closeRow();
  }

  private readCell(): void {
    const { markup } = this;
    const { bytes } = markup;
    let column: number | undefined;
    let style: number | undefined;
    markup.expect('<c');
    while (markup.hasAttribute()) {
      const name = bytes[markup.at + 1];
      if (bytes[markup.at + 2] !== equals || bytes[markup.at + 3] !== quote) throw notPlain;
      markup.at += 4;
      if (name === letterR) column = this.column();
      else if (name === letterS) style = markup.digits();
      else if (name === letterT) markup.word();
      else throw notPlain;
      markup.expect('"');
    }
    this.rows.addCell(column, style);
    if (!markup.endsElement()) this.passContent();
  }

  /** Of a cell's address, which is passed whole. */
  private column(): number {
    const { markup } = this;
    let column = 0;
    for (let letter = markup.bytes[markup.at]! - 0x40; letter >= 1 && letter <= 26; letter = markup.bytes[++markup.at]! - 0x40) column = column * 26 + letter;
    markup.digits();
    return column;
  }

  /** Up to the end of the cell. */
  private passContent(): void {
    const { markup, markup: { bytes } } = this;
    for (let at = bytes.indexOf(lessThan, markup.at); at >= 0; at = bytes.indexOf(lessThan, at + 1)) {
      if (bytes[at + 1] === slash && bytes[at + 2] === letterC && bytes[at + 3] === greaterThan) {
        markup.at = at + 4;
        return;
      }
      // An end tag may stand in a comment or in a CDATA section.
      if (bytes[at + 1] === bang) break;
    }
    throw notPlain;
  }
}
