/**
 * How much an archive may claim to hold. A sheet of 1,000,000 rows and 7 columns is 320 MB that deflate to 42 MB.
 * Real sheets deflate 6 to 60 times, the most regular one thinkable (the same cell over and over, without addresses)
 * 260 times; a bomb needs to come near deflate's limit of 1032.
 */

import type { ZipEntry } from './zip-entry.js';
import { UnreadableFile } from '../unreadable.js';

const megabyte = 1024 * 1024;

export const zipBounds = {
  entries: 20_000,
  /** Bytes of one entry. */
  entrySize: 640 * megabyte,
  /** Bytes of all entries together. */
  totalSize: 1536 * megabyte,
  /** Bytes from which an entry may not be more than `ratio` times its deflated size. */
  ratioFrom: 16 * megabyte,
  ratio: 300,
} as const;

/**
 * Throws `too-large` when the directory claims more than the bounds, before anything is inflated,
 * and `unsafe` when the entries claim more bytes of the file than it has, which only overlapping ones can.
 */
export function checkBounds(entries: readonly ZipEntry[], fileSize: number): void {
  let total = 0;
  let deflated = 0;
  for (const { size, raw } of entries) {
    total += size;
    deflated += raw.length;
    const dense = size >= zipBounds.ratioFrom && size > raw.length * zipBounds.ratio;
    if (size > zipBounds.entrySize || dense) throw new UnreadableFile('too-large');
  }
  if (entries.length > zipBounds.entries || total > zipBounds.totalSize) throw new UnreadableFile('too-large');
  if (deflated > fileSize) throw new UnreadableFile('unsafe');
}
