/** A part that is parsed while it is inflated, so that neither its bytes nor its text ever stand whole in memory. */

import { encodingOf } from './part-text.js';
import { wellFormed, type XmlParser } from '../xml/xml-parser.js';
import { joinedBytes } from '../zip/joined-bytes.js';
import { inflateChunks, type ZipEntry } from '../zip/zip.js';

/** Stands before the parser and hands on what it does not read itself, in whole tags, to the last byte at the end. */
export interface PartFilter {
  take(piece: Uint8Array, pass: (bytes: Uint8Array) => void): void;
  end(pass: (bytes: Uint8Array) => void): void;
}

/**
 * Feeds the parser; `onProgress` hears the share of the part that has passed.
 * Throws `damaged` for bytes, characters or XML that are not sound.
 */
export function feedPart(entry: ZipEntry, parser: XmlParser, onProgress?: (share: number) => void, filter?: PartFilter): void {
  let decode: ((chunk: Uint8Array) => string) | undefined;
  const pass = (bytes: Uint8Array): void => {
    // An empty piece would be taken for the end.
    if (bytes.length > 0) parser.write(decode!(bytes));
  };
  inflateChunks(entry, (chunk, done) => {
    wellFormed(() => {
      decode ??= decoder(encodingOf(chunk));
      if (filter) filter.take(chunk, pass);
      else pass(chunk);
    });
    onProgress?.(done);
  });
  wellFormed(() => {
    filter?.end(pass);
    parser.write(decode?.(new Uint8Array()) ?? '').close();
  });
}

/** Decodes chunk after chunk; an empty one is the last. */
function decoder(encoding: string): (chunk: Uint8Array) => string {
  if (encoding === 'utf-8') return utf8Decoder();
  const utf16 = new TextDecoder(encoding, { fatal: true });
  return (chunk) => utf16.decode(chunk, { stream: chunk.length > 0 });
}

/** Decodes whole characters and keeps the beginning of a cut one for the next chunk. */
function utf8Decoder(): (chunk: Uint8Array) => string {
  // Not `stream: true`: Node then gives strings of two bytes a character, with which reading a sheet takes a tenth longer.
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let kept: Uint8Array = new Uint8Array();
  return (chunk) => {
    const bytes = kept.length === 0 ? chunk : joinedBytes([kept, chunk]);
    const end = chunk.length === 0 ? bytes.length : wholeCharacters(bytes);
    kept = bytes.slice(end);
    return utf8.decode(bytes.subarray(0, end));
  };
}

/** Where the last character begins if it may be cut off; else the end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    if (bytes[at]! >= 0xc0) return at;
    if (bytes[at]! < 0x80) break;
  }
  return bytes.length;
}
