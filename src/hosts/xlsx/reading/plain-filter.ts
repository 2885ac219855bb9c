/** Takes what is plain out of a part's bytes on their way to the XML parser, which reads all the rest. */

import type { PartFilter } from '../package/part-stream.js';
import { endOfFirst, endOfLast } from './byte-search.js';
import { joinedBytes } from '../zip/joined-bytes.js';

/** Reads rows or the like from their bytes. */
export interface PlainReader {
  /** Up to `end`, where one must end. Gives where the first one stands that is not plain, or `end`. */
  read(bytes: Uint8Array, end: number): number;
}

/** Between which characters a part holds them. */
export interface PlainMarks {
  /** How the tag begins that stands before the first one; it ends with the next `>`. */
  readonly start: string;
  /** The end tag of each. */
  readonly end: string;
}

export const rowMarks: PlainMarks = { start: '<sheetData>', end: '</row>' };
export const stringMarks: PlainMarks = { start: '<sst ', end: '</si>' };

/** Bytes without such an end that are kept for the next piece; more are the parser's. */
const mostKept = 1024 * 1024;

export class PlainFilter implements PartFilter {
  private state: 'before' | 'within' | 'after' = 'before';
  private kept: Uint8Array = new Uint8Array();

  /** @param isAtStart whether the parser has just seen the tag before the first one, and nothing before it that could change what they mean. */
  constructor(private readonly reader: PlainReader, private readonly marks: PlainMarks, private readonly isAtStart: () => boolean) {}

  take(piece: Uint8Array, pass: (bytes: Uint8Array) => void): void {
    if (this.state === 'after') return pass(piece);
    if (this.state === 'within') return this.takeWithin(piece, pass);
    // The start may stand in a comment: the parser knows.
    const start = this.startIn(piece);
    pass(start < 0 ? piece : piece.subarray(0, start));
    this.state = start >= 0 && this.isAtStart() ? 'within' : 'after';
    if (start >= 0) this.take(piece.subarray(start), pass);
  }

  end(pass: (bytes: Uint8Array) => void): void {
    pass(this.kept);
  }

  private startIn(piece: Uint8Array): number {
    const named = endOfFirst(piece, this.marks.start);
    return named < 0 || this.marks.start.endsWith('>') ? named : piece.indexOf(greaterThan, named) + 1 || -1;
  }

  /** What is cut between two pieces is put together first, and it alone. */
  private takeWithin(piece: Uint8Array, pass: (bytes: Uint8Array) => void): void {
    if (this.kept.length === 0) return this.readPlain(piece, pass);
    const cut = endOfFirst(piece, this.marks.end);
    const end = cut < 0 ? piece.length : cut;
    this.readPlain(joinedBytes([this.kept, piece.subarray(0, end)]), pass);
    if (end < piece.length) this.take(piece.subarray(end), pass);
  }

  /** The first one that is not plain and all that follows it are the parser's. */
  private readPlain(bytes: Uint8Array, pass: (bytes: Uint8Array) => void): void {
    const end = Math.max(endOfLast(bytes, this.marks.end), 0);
    const read = this.reader.read(bytes, end);
    const rest = bytes.subarray(read);
    this.kept = new Uint8Array();
    if (read === end && rest.length <= mostKept) {
      this.kept = rest.slice();
      return;
    }
    this.state = 'after';
    pass(rest);
  }
}

const greaterThan = 0x3e;
