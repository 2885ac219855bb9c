import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type { Codec } from './codec.js';
import { crc32 } from './crc32.js';
import { joinedBytes } from './joined-bytes.js';

/** Bytes that zlib gives at a time. */
const chunkSize = 256 * 1024;
// Sheets come faster than level 6 deflates them, for 1 % less.
const level = 5;

/** In one chunk with a byte to spare: zlib's own of 16 KB, and joining them, take half as long again. */
const whole = (size: number): zlib.ZlibOptions => ({ maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });

const inflateRaw = promisify(zlib.inflateRaw as (raw: Uint8Array, options: zlib.ZlibOptions, done: (error: Error | null, content: Buffer) => void) => void);

export const codec: Codec = {
  inflateWhole: (raw, size) => zlib.inflateRawSync(raw, whole(size)),
  inflateAside: (raw, size) => inflateRaw(raw, whole(size)),
  deflate: (content) => zlib.deflateRawSync(content, { level }),
  deflatePieces,
  crc32: 'crc32' in zlib ? (zlib.crc32 as Codec['crc32']) : crc32,
};

async function deflatePieces(pieces: Iterable<Uint8Array>): Promise<Uint8Array> {
  const stream = zlib.createDeflateRaw({ chunkSize, level });
  const chunks: Uint8Array[] = [];
  stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
  try {
    await Promise.all([fed(stream, pieces), ended]);
    return joinedBytes(chunks);
  } finally {
    stream.destroy();
  }
}

async function fed(stream: zlib.DeflateRaw, pieces: Iterable<Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    stream.write(piece);
    // zlib works on another thread, and takes its next piece between two turns of this one.
    await setImmediate();
  }
  stream.end();
}
