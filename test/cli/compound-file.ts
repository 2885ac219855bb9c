/** Compound files (MS-CFB) written by hand: what an old or an encrypted workbook is. */

const sector = 512;
const free = 0xffffffff;
const endOfChain = 0xfffffffe;
const fatSector = 0xfffffffd;
/** Streams shorter than this would have to stand in a stream of their own. */
const streamSize = 4096;

/** A compound file of up to three streams, each 4,096 bytes that begin with `starts[name]`. */
export function compoundFile(starts: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const streams = Object.entries(starts);
  const perStream = streamSize / sector;
  const file = Buffer.alloc(sector * (3 + streams.length * perStream));
  writeHeader(file);

  const fat = file.subarray(sector, 2 * sector);
  for (let index = 0; index < sector / 4; index++) fat.writeUInt32LE(free, index * 4);
  fat.writeUInt32LE(fatSector, 0);
  fat.writeUInt32LE(endOfChain, 4);

  const directory = file.subarray(2 * sector, 3 * sector);
  writeEntry(directory, 0, 'Root Entry', 5, endOfChain, 0);
  directory.writeUInt32LE(1, 76);
  streams.forEach(([name, start], index) => {
    const first = 2 + index * perStream;
    for (let at = first; at < first + perStream; at++) fat.writeUInt32LE(at + 1 < first + perStream ? at + 1 : endOfChain, at * 4);
    writeEntry(directory, index + 1, name, 2, first, streamSize);
    if (index + 1 < streams.length) directory.writeUInt32LE(index + 2, (index + 1) * 128 + 72);
    file.set(start, sector * (first + 1));
  });
  return new Uint8Array(file);
}

function writeHeader(file: Buffer): void {
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]] as const) file.writeUInt16LE(value, at);
  for (const [at, value] of [[44, 1], [48, 1], [56, streamSize], [60, endOfChain], [68, endOfChain]] as const) file.writeUInt32LE(value, at);
  for (let at = 76; at < sector; at += 4) file.writeUInt32LE(at === 76 ? 0 : free, at);
}

function writeEntry(directory: Buffer, index: number, name: string, kind: number, first: number, size: number): void {
  const at = index * 128;
  directory.write(name, at, 'utf16le');
  directory.writeUInt16LE((name.length + 1) * 2, at + 64);
  directory.set([kind, 1], at + 66);
  for (const link of [68, 72, 76]) directory.writeUInt32LE(free, at + link);
  directory.writeUInt32LE(first, at + 116);
  directory.writeUInt32LE(size, at + 120);
}
