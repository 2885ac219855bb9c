/** One file in a zip archive, as it stands there. */
export interface ZipEntry {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: 0 | 8;
  /** CRC-32 of the content. */
  readonly crc: number;
  /** Bytes of the content, as the directory claims. */
  readonly size: number;
  /** The bytes as they stand in the archive, deflated or not. */
  readonly raw: Uint8Array;
  /** The name's own bytes where the archive does not say that they are UTF-8. */
  readonly nameBytes?: Uint8Array;
}
