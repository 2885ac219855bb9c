/** The content of zip entries. */

import { codec as fastest } from '#zip-codec';
import { Inflate } from 'fflate';
import { UnreadableFile } from '../unreadable.js';
import type { Codec } from './codec.js';
import { joinedBytes } from './joined-bytes.js';
import type { ZipEntry } from './zip-entry.js';

/** Deflated bytes taken at a time: what lies past a wrong size claim is at most 1032 times as much. */
const step = 16 * 1024;
/** Smaller entries may be inflated at once; larger ones never stand whole in memory. */
const wholeSize = 64 * 1024 * 1024;
/** What a parser is given at a time of an entry whose content stands whole in memory. */
const piece = 256 * 1024;

/**
 * Gives the content piece by piece; `done` is the share of it that was given, up to 1.
 * Throws `damaged` as soon as there is more than the directory claims, and at the end
 * when there is less or the checksum differs: what was given is to be used only after it returns.
 */
export function inflateChunks(entry: ZipEntry, take: (chunk: Uint8Array, done: number) => void, codec: Codec = fastest): void {
  let size = 0;
  let crc = 0;
  const check = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw new UnreadableFile('damaged');
    crc = codec.crc32(chunk, crc);
    take(chunk, size / entry.size);
  };
  if (entry.method === 8 && !(codec.inflateWhole && entry.size <= wholeSize)) inflateStream(entry.raw, check);
  else {
    const content = entry.method === 0 ? entry.raw : inflateWhole(entry, codec.inflateWhole!);
    for (let at = 0; at < content.length; at += piece) check(content.subarray(at, at + piece));
  }
  if (size !== entry.size || crc !== entry.crc) throw new UnreadableFile('damaged');
}

function inflateWhole({ raw, size }: ZipEntry, inflate: NonNullable<Codec['inflateWhole']>): Uint8Array {
  try {
    return inflate(raw, size);
  } catch (cause) {
    throw new UnreadableFile('damaged', { cause });
  }
}

/** The entry with its content as it is, where another thread can inflate it meanwhile and that is worth it. Rejects with `damaged`. */
export async function inflatedAside(entry: ZipEntry, { inflateAside }: Codec = fastest): Promise<ZipEntry> {
  if (entry.method === 0 || !inflateAside || entry.size < piece || entry.size > wholeSize) return entry;
  try {
    return { ...entry, method: 0, raw: await inflateAside(entry.raw, entry.size) };
  } catch (cause) {
    throw new UnreadableFile('damaged', { cause });
  }
}

function inflateStream(raw: Uint8Array, take: (chunk: Uint8Array) => void): void {
  let refusal: unknown;
  const inflater = new Inflate((chunk) => {
    try {
      if (chunk.length > 0) take(chunk);
    } catch (reason) {
      refusal = reason;
      throw reason;
    }
  });
  try {
    for (let at = 0; at < raw.length; at += step) inflater.push(raw.subarray(at, at + step), at + step >= raw.length);
  } catch (cause) {
    throw refusal ?? new UnreadableFile('damaged', { cause });
  }
}

/** The whole content. Throws `damaged` when it is not what the directory claims. */
export function inflateEntry(entry: ZipEntry, codec: Codec = fastest): Uint8Array {
  const content = new Uint8Array(entry.size);
  let at = 0;
  inflateChunks(entry, (chunk) => {
    content.set(chunk, at);
    at += chunk.length;
  }, codec);
  return content;
}

/** An entry whose content comes in pieces, taken one after the other. Rejects with what the pieces throw. */
export async function zipEntryOf(name: string, pieces: Iterable<Uint8Array>, codec: Codec = fastest): Promise<ZipEntry> {
  if (!codec.deflatePieces) return zipEntry(name, joinedBytes([...pieces]), codec);
  let crc = 0;
  let size = 0;
  const raw = await codec.deflatePieces(tallied());
  return { name, method: 8, crc, size, raw };

  function* tallied(): Generator<Uint8Array> {
    for (const piece of pieces) {
      crc = codec.crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
}

/** An entry that holds `content`, deflated unless that makes it larger. */
export function zipEntry(name: string, content: Uint8Array, codec: Codec = fastest): ZipEntry {
  const deflated = codec.deflate(content);
  const facts = { name, crc: codec.crc32(content), size: content.length };
  return deflated.length < content.length ? { ...facts, method: 8, raw: deflated } : { ...facts, method: 0, raw: content };
}
