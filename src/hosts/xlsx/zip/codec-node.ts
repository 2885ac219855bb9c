import { setImmediate } from 'node:timers/promises';
import * as zlib from 'node:zlib';
import type { Codec } from './codec.js';
import { crc32 } from './crc32.js';

/** Bytes that zlib gives at a time: its own 16 KB take half as long again. */
const mostChunk = 1024 * 1024;

export const codec: Codec = {
  inflateWhole: (raw, size) => zlib.inflateRawSync(raw, { maxOutputLength: Math.max(size, 1), chunkSize: Math.min(Math.max(size, 64), mostChunk) }),
  deflate: (content) => zlib.deflateRawSync(content),
  deflatePieces,
  crc32: 'crc32' in zlib ? (zlib.crc32 as Codec['crc32']) : crc32,
};

async function deflatePieces(pieces: Iterable<Uint8Array>): Promise<Uint8Array> {
  const stream = zlib.createDeflateRaw({ chunkSize: mostChunk });
  const chunks: Uint8Array[] = [];
  stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
  for (const piece of pieces) {
    stream.write(piece);
    // zlib works on another thread, and asks for the next piece between two turns of this one.
    await setImmediate();
  }
  stream.end();
  await ended;
  return Buffer.concat(chunks);
}
