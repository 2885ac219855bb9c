/**
 * What a zip entry's bytes go through: fflate in browsers, and in Node its own zlib, which takes a fifth of the time.
 * The package's `imports` choose, so that nothing else knows where it runs.
 */
export interface Codec {
  /** Throws when the bytes are not deflated data, or hold more than `size` bytes. Without it entries are inflated piece by piece. */
  readonly inflateWhole?: (raw: Uint8Array, size: number) => Uint8Array;
  /** The same beside whatever else is done. */
  readonly inflateAside?: (raw: Uint8Array, size: number) => Promise<Uint8Array>;
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /** The same of content that comes in pieces, beside whatever makes them. */
  readonly deflatePieces?: (pieces: Iterable<Uint8Array>) => Promise<Uint8Array>;
  /** `before` is the result for the bytes that precede. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}
