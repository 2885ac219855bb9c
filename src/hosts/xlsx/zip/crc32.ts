/** The checksum of zip archives (ISO 3309, as PKZIP uses it). */

// Four bytes a step: over twice as fast as one, which counts for sheets of 20 MB and more.
const [one, two, three, four] = tables();

/** The CRC-32 of `bytes`; `before` is the result for the bytes that precede them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const whole = bytes.length & ~3;
  let crc = ~before;
  for (let at = 0; at < whole; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = four[crc & 255]! ^ three[(crc >>> 8) & 255]! ^ two[(crc >>> 16) & 255]! ^ one[crc >>> 24]!;
  }
  for (let at = whole; at < bytes.length; at++) crc = one[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

function tables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1 ? 0xedb88320 : 0) ^ (crc >>> 1);
    return crc;
  });
  const next = (table: Int32Array) => table.map((crc) => first[crc & 255]! ^ (crc >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
