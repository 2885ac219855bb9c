/** Takes the plain rows out of a worksheet's bytes on their way to the XML parser, which reads all the rest. */

import type { PartFilter } from '../package/part-stream.js';
import { endOfFirst, endOfLast } from './byte-search.js';
import type { PlainRows } from './plain-rows.js';
import { joinedBytes } from '../zip/joined-bytes.js';

const dataStart = '<sheetData>';
const rowEnd = '</row>';
/** Bytes without the end of a row that are kept for the next piece; more are the parser's. */
const mostKept = 1024 * 1024;

export class SheetDataFilter implements PartFilter {
  private state: 'before' | 'rows' | 'after' = 'before';
  private kept: Uint8Array = new Uint8Array();

  /** @param isInData whether the parser has just seen the start of the rows, and nothing before it that could change what they mean. */
  constructor(private readonly rows: PlainRows, private readonly isInData: () => boolean) {}

  take(piece: Uint8Array, pass: (bytes: Uint8Array) => void): void {
    if (this.state === 'after') return pass(piece);
    if (this.state === 'rows') return this.takeRows(piece, pass);
    // The start may stand in a comment: the parser knows.
    const start = endOfFirst(piece, dataStart);
    pass(start < 0 ? piece : piece.subarray(0, start));
    this.state = start >= 0 && this.isInData() ? 'rows' : 'after';
    if (start >= 0) this.take(piece.subarray(start), pass);
  }

  end(pass: (bytes: Uint8Array) => void): void {
    pass(this.kept);
  }

  /** A row that is cut between two pieces is put together first, and it alone. */
  private takeRows(piece: Uint8Array, pass: (bytes: Uint8Array) => void): void {
    if (this.kept.length === 0) return this.readRows(piece, pass);
    const cut = endOfFirst(piece, rowEnd);
    const end = cut < 0 ? piece.length : cut;
    this.readRows(joinedBytes([this.kept, piece.subarray(0, end)]), pass);
    if (end < piece.length) this.take(piece.subarray(end), pass);
  }

  /** The first row that is not plain and all that follows it are the parser's. */
  private readRows(bytes: Uint8Array, pass: (bytes: Uint8Array) => void): void {
    const end = Math.max(endOfLast(bytes, rowEnd), 0);
    const read = this.rows.read(bytes, end);
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
