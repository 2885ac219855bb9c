/** A part that is parsed while it is inflated, so that neither its bytes nor its text ever stand whole in memory. */

import { encodingOf } from './part-text.js';
import { wellFormed, type XmlParser } from './xml-parser.js';
import { inflateChunks, type ZipEntry } from './zip.js';

/**
 * Feeds the parser; `onProgress` hears the share of the part that has passed.
 * Throws `damaged` for bytes, characters or XML that are not sound.
 */
export function feedPart(entry: ZipEntry, parser: XmlParser, onProgress?: (share: number) => void): void {
  let decode: ((chunk: Uint8Array) => string) | undefined;
  inflateChunks(entry, (chunk, done) => {
    wellFormed(() => {
      decode ??= encodingOf(chunk) === 'utf-8' ? utf8Decoder() : utf16Decoder(encodingOf(chunk));
      parser.write(decode(chunk));
    });
    onProgress?.(done);
  });
  wellFormed(() => parser.write(decode?.(new Uint8Array()) ?? '').close());
}

/** Decodes whole characters and keeps the beginning of one for the next chunk; an empty chunk is the last. */
function utf8Decoder(): (chunk: Uint8Array) => string {
  // Not `stream: true`: Node then gives strings of two bytes a character, which parse slower by a quarter.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let kept = new Uint8Array();
  return (chunk) => {
    const bytes = kept.length === 0 ? chunk : joined(kept, chunk);
    const end = chunk.length === 0 ? bytes.length : wholeCharacters(bytes);
    kept = bytes.slice(end);
    return decoder.decode(bytes.subarray(0, end));
  };
}

/** Where the last character that may be cut off begins. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    const byte = bytes[at]!;
    if (byte >= 0xc0) return at;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

function utf16Decoder(encoding: string): (chunk: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => decoder.decode(chunk, { stream: chunk.length > 0 });
}

function joined(start: Uint8Array, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(start.length + rest.length);
  bytes.set(start);
  bytes.set(rest, start.length);
  return bytes;
}
