import * as zlib from 'node:zlib';
import type { Codec } from './codec.js';
import { crc32 } from './crc32.js';

export const codec: Codec = {
  inflateWhole: (raw, size) => zlib.inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) }),
  deflate: (content) => zlib.deflateRawSync(content),
  crc32: 'crc32' in zlib ? (zlib.crc32 as Codec['crc32']) : crc32,
};
