/**
 * The rows of a worksheet as spreadsheet programs write them, read from their bytes. This is no XML parser: of what
 * one would accept it knows only the plainest, and leaves off at the first row that holds anything else.
 */

import type { RawCell } from '../../../workbook/tables.js';
import type { CellReader } from './cell-value.js';
import { mostDigits, notPlain, PlainMarkup } from './plain-markup.js';
import { RowTag } from './row-tag.js';
import { SharedFractions } from './shared-fractions.js';
import type { SheetCells } from './sheet-cells.js';

const [quote, minus, dot, slash, digit0, lessThan, equals] = [0x22, 0x2d, 0x2e, 0x2f, 0x30, 0x3c, 0x3d];
const [letterR, letterS, letterT] = [0x72, 0x73, 0x74];

export class PlainRows {
  private readonly markup = new PlainMarkup();
  private readonly fractions = new SharedFractions();
  private readonly tag = new RowTag(this.markup);

  constructor(private readonly cells: SheetCells, private readonly reader: CellReader) {}

  /**
   * Reads the rows up to `end`, where one must end. Gives where the first row stands that is not plain, or `end`.
   * Throws what `SheetCells` and `CellReader` throw.
   */
  read(bytes: Uint8Array, end: number): number {
    const { markup, cells } = this;
    markup.start(bytes);
    while (markup.at < end) {
      const start = markup.at;
      const { lastOpened } = cells;
      try {
        this.readRow();
      } catch (error) {
        if (error !== notPlain) throw error;
        if (cells.lastOpened > lastOpened) cells.reopenRow();
        return start;
      }
    }
    return end;
  }

  private readRow(): void {
    const { markup, cells } = this;
    markup.skipSpace();
    markup.expect('<row');
    cells.openRow(this.tag.read());
    if (!markup.endsElement()) {
      for (markup.skipSpace(); markup.bytes[markup.at + 1] !== slash; markup.skipSpace()) this.readCell();
      markup.expect('</row>');
    }
    cells.closeRow();
  }

  private readCell(): void {
    const { markup, cells, reader } = this;
    const { bytes } = markup;
    let column: number | undefined;
    let style: number | undefined;
    let type: string | undefined;
    markup.expect('<c');
    while (markup.hasAttribute()) {
      const name = bytes[markup.at + 1];
      if (bytes[markup.at + 2] !== equals || bytes[markup.at + 3] !== quote) throw notPlain;
      markup.at += 4;
      if (name === letterR && column === undefined) column = this.column();
      else if (name === letterS && style === undefined) style = markup.digits();
      else if (name === letterT && type === undefined) type = markup.word();
      else throw notPlain;
      markup.expect('"');
    }
    cells.openCell(column);
    cells.closeCell(markup.endsElement() ? reader.value(type, style, null, false) : this.content(type, style));
  }

  /** Of a cell's address, which is passed whole: only its row counts that holds it. */
  private column(): number {
    const { markup } = this;
    const { bytes } = markup;
    let column = 0;
    let end = markup.at;
    for (let letter = bytes[end]! - 0x40; letter >= 1 && letter <= 26; letter = bytes[++end]! - 0x40) column = column * 26 + letter;
    if (end === markup.at || end - markup.at > 3) throw notPlain;
    markup.at = end;
    markup.digits();
    return column;
  }

  /** Formula and value up to the cell's end, in this order. */
  private content(type: string | undefined, style: number | undefined): RawCell {
    const { markup, cells, reader } = this;
    markup.skipSpace();
    if (markup.passes('<f')) {
      this.passFormula();
      markup.skipSpace();
    }
    let value: RawCell;
    if (markup.passes('<v')) value = markup.endsElement() ? reader.value(type, style, '', cells.holdsFormula) : this.value(type, style);
    else if (markup.passes('<is>')) value = reader.value(type, style, this.inlineText(), cells.holdsFormula);
    else value = reader.value(type, style, null, cells.holdsFormula);
    markup.skipSpace();
    markup.expect('</c>');
    return value;
  }

  private passFormula(): void {
    const { markup } = this;
    const { t, ref } = markup.attributes();
    this.cells.addFormula(t, ref);
    if (markup.endsElement()) return;
    markup.text();
    markup.expect('</f>');
  }

  private inlineText(): string {
    const { markup } = this;
    markup.skipSpace();
    if (!markup.passes('<t xml:space="preserve">')) markup.expect('<t>');
    const text = markup.text();
    markup.expect('</t>');
    markup.skipSpace();
    markup.expect('</is>');
    return text;
  }

  /** Most values are numbers of a few digits: whole ones divided by a power of ten give exactly the number that is written. */
  private value(type: string | undefined, style: number | undefined): RawCell {
    const { markup, reader, cells } = this;
    const { bytes } = markup;
    const isNegative = bytes[markup.at] === minus;
    const start = isNegative ? markup.at + 1 : markup.at;
    let end = start;
    let point = -1;
    let units = 0;
    for (;; end++) {
      const digit = bytes[end]! - digit0;
      if (digit >= 0 && digit <= 9) units = units * 10 + digit;
      else if (digit === dot - digit0 && point < 0) point = end;
      else break;
    }
    const digits = end - start - (point < 0 ? 0 : 1);
    const isNumeral = digits > 0 && digits <= mostDigits && bytes[end] === lessThan;
    let value: RawCell;
    if (isNumeral && type === 's' && point < 0 && !isNegative) {
      markup.at = end;
      value = reader.sharedText(units);
    } else if (isNumeral && (type === undefined || type === 'n')) {
      markup.at = end;
      const number = point < 0 ? units : this.fractions.of(units, end - point - 1);
      value = reader.number(isNegative ? -number : number, style);
    } else {
      value = reader.value(type, style, markup.text(), cells.holdsFormula);
    }
    markup.expect('</v>');
    return value;
  }
}
