/**
 * The items of a table of texts as spreadsheet programs write them, read from their bytes. Like `PlainRows` it knows
 * only the plainest, and leaves off at the first item that holds anything else.
 */

import { decodeXEscapes } from '../xml/xml-text.js';
import { notPlain, PlainMarkup } from './plain-markup.js';

export class PlainStrings {
  private readonly markup = new PlainMarkup();

  /** @param strings to which the texts are added. */
  constructor(private readonly strings: string[]) {}

  /** Reads the items up to `end`, where one must end. Gives where the first one stands that is not plain, or `end`. */
  read(bytes: Uint8Array, end: number): number {
    const { markup } = this;
    markup.start(bytes);
    while (markup.at < end) {
      const start = markup.at;
      try {
        this.strings.push(this.item());
      } catch (error) {
        if (error !== notPlain) throw error;
        return start;
      }
    }
    return end;
  }

  private item(): string {
    const { markup } = this;
    markup.skipSpace();
    markup.expect('<si>');
    if (!markup.passes('<t xml:space="preserve">')) markup.expect('<t>');
    const text = markup.text();
    markup.expect('</t></si>');
    return decodeXEscapes(text);
  }
}
