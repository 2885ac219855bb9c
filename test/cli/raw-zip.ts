/** Zip archives with any claims: names, sizes and contents as an attacker would write them. */

import { constants, deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/hosts/xlsx/zip/crc32.js';

export interface RawEntry {
  readonly name: string;
  /** Deflated. */
  readonly raw: Uint8Array;
  /** What the directory claims; the true size in an honest archive. */
  readonly size: number;
  readonly crc: number;
}

export function entry(name: string, content: string | Uint8Array): RawEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, raw: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** `before`, megabytes of one byte and `after`, deflated a thousandfold; the checksum is left out: nobody should get that far. */
export function denseEntry(name: string, megabytes: number, byte: number, before = '', after = ''): RawEntry {
  const ended = (text: string | Uint8Array): Uint8Array => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
  const block = ended(new Uint8Array(1 << 20).fill(byte));
  const lastBlock = Uint8Array.of(3, 0);
  const raw = Buffer.concat([ended(before), ...Array<Uint8Array>(megabytes).fill(block), ended(after), lastBlock]);
  return { name, raw, size: before.length + megabytes * (1 << 20) + after.length, crc: 0 };
}

export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const each of entries) {
    const name = Buffer.from(each.name);
    const facts = factsOf(each, name.length);
    const local = Buffer.concat([numbers([4, 0x04034b50]), facts, name, each.raw]);
    directory.push(Buffer.concat([numbers([4, 0x02014b50], [2, 20]), facts, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name]));
    files.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, size], [4, offset], [2, 0]);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

const factsOf = ({ raw, size, crc }: RawEntry, nameLength: number): Buffer =>
  numbers([2, 20], [2, 0x800], [2, 8], [2, 0], [2, 33], [4, crc], [4, raw.length], [4, size], [2, nameLength], [2, 0]);

/** Little-endian, each with its width in bytes. */
function numbers(...list: readonly (readonly [width: number, value: number])[]): Buffer {
  return Buffer.concat(list.map(([width, value]) => {
    const bytes = Buffer.alloc(width);
    bytes.writeUIntLE(value >>> 0, 0, width);
    return bytes;
  }));
}
