import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inflateEntry, readZip, writeZip, zipEntry } from '../../../../src/hosts/xlsx/zip/zip.js';
import { refusal } from '../packages.js';

const plain = zipSync({ 'a.txt': strToU8('alpha '.repeat(100)), 'b/c.txt': strToU8('beta') });

/** The archive after `change` has set bytes in it; `end` and `directory` are where those records stand. */
function changed(bytes: Uint8Array, change: (view: DataView, places: { end: number; directory: number }) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let end = copy.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  change(view, { end, directory: view.getUint32(end + 16, true) });
  return copy;
}

/** An archive of one entry with a name of any bytes. */
function named(name: Uint8Array | string, flags = 0): Uint8Array {
  const bytes = typeof name === 'string' ? strToU8(name) : name;
  const zip = zipSync({ ['x'.repeat(bytes.length)]: strToU8('content') });
  return changed(zip, (view, { directory }) => {
    new Uint8Array(view.buffer).set(bytes, 30);
    new Uint8Array(view.buffer).set(bytes, directory + 46);
    view.setUint16(6, flags, true);
    view.setUint16(directory + 8, flags, true);
  });
}

function concatenated(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

describe('an archive is refused', () => {
  const cases: readonly [why: string, bytes: Uint8Array, reason: string][] = [
    ['when it is cut short', plain.subarray(0, plain.length - 30), 'damaged'],
    ['when its end is lost by one byte', plain.subarray(0, plain.length - 1), 'damaged'],
    ['when junk stands before it', concatenated(strToU8('MZ junk'), plain), 'damaged'],
    ['when its directory claims another entry', changed(plain, (view, { end }) => {
      view.setUint16(end + 8, 3, true);
      view.setUint16(end + 10, 3, true);
    }), 'damaged'],
    ['when an entry points nowhere', changed(plain, (view, { directory }) => view.setUint32(directory + 42, 9, true)), 'damaged'],
    ['when an entry runs into the directory', changed(plain, (view, { directory }) => view.setUint32(directory + 20, 5000, true)), 'damaged'],
    ['when it is split over disks', changed(plain, (view, { end }) => view.setUint16(end + 4, 1, true)), 'damaged'],
    ['when an entry is packed in another way', changed(plain, (view, { directory }) => view.setUint16(directory + 10, 14, true)), 'damaged'],
    ['when an entry is encrypted', changed(plain, (view, { directory }) => view.setUint16(directory + 8, 1, true)), 'encrypted'],
    ['when it is zip64 by its count', changed(plain, (view, { end }) => view.setUint16(end + 10, 0xffff, true)), 'zip64'],
    ['when it is zip64 by its offset', changed(plain, (view, { end }) => view.setUint32(end + 16, 0xffffffff, true)), 'zip64'],
    ['when an entry is zip64', changed(plain, (view, { directory }) => view.setUint32(directory + 24, 0xffffffff, true)), 'zip64'],
    ['when a name climbs', named('xl/../../etc/passwd'), 'unsafe'],
    ['when a name climbs by backslashes', named('xl\\..\\boot.ini'), 'unsafe'],
    ['when a name is absolute', named('/etc/passwd'), 'unsafe'],
    ['when a name has a drive', named('C:\\boot.ini'), 'unsafe'],
    ['when a name is empty', named(''), 'unsafe'],
    ['when two names differ in case alone', zipSync({ 'xl/A.xml': strToU8('1'), 'XL/a.xml': strToU8('2') }), 'unsafe'],
    ['when two names differ in their slashes alone', zipSync({ 'xl/a.xml': strToU8('1'), 'xl\\a.xml': strToU8('2') }), 'unsafe'],
    ['when a name that says UTF-8 is not', named(Uint8Array.of(0xff, 0xfe, 0x61), 0x800), 'damaged'],
  ];
  test.each(cases)('%s', (_, bytes, reason) => expect(refusal(() => readZip(bytes))).toBe(reason));

  test('when its entries overlap', () => {
    const bytes = changed(zipSync({ a: new Uint8Array(5000), b: strToU8('b') }, { level: 0 }), (view, { directory }) => {
      const second = directory + 46 + 1;
      for (const offset of [16, 20, 24, 42]) view.setUint32(second + offset, view.getUint32(directory + offset, true), true);
    });
    expect(refusal(() => readZip(bytes))).toBe('unsafe');
  });

  test('when an entry is a gigabyte of zeros, without inflating it', () => {
    const bomb = changed(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1 << 20) }), (view, { directory }) => {
      view.setUint32(directory + 24, 1 << 30, true);
    });
    expect(refusal(() => readZip(bomb))).toBe('too-large');
  });
});

describe('an archive is read', () => {
  test('in the order of its directory', () => {
    const entries = readZip(plain);
    expect(entries.map(({ name, size }) => [name, size])).toEqual([['a.txt', 600], ['b/c.txt', 4]]);
    expect(strFromU8(inflateEntry(entries[1]!))).toBe('beta');
  });

  test('with a comment behind it, even one that looks like its end', () => {
    const comment = strToU8('note PK\u0005\u0006 and more than twenty bytes follow');
    const zip = concatenated(plain, comment);
    new DataView(zip.buffer).setUint16(plain.length - 2, comment.length, true);
    expect(readZip(zip)).toHaveLength(2);
  });

  test('from the middle of a larger buffer', () => {
    const shifted = concatenated(strToU8('before'), plain).subarray(6);
    expect(strFromU8(inflateEntry(readZip(shifted)[1]!))).toBe('beta');
  });

  test('when sizes stand in data descriptors behind the entries', () => {
    const streamed = changed(plain, (view, { directory }) => {
      view.setUint16(6, 8, true);
      for (const place of [14, 18, 22]) view.setUint32(place, 0, true);
      view.setUint16(directory + 8, 8, true);
    });
    const entries = readZip(streamed);
    expect(strFromU8(inflateEntry(entries[0]!))).toBe('alpha '.repeat(100));
    expect(strFromU8(unzipSync(writeZip(entries))['a.txt']!)).toBe('alpha '.repeat(100));
  });

  test('with Chinese names in UTF-8 that does not say so, and in GBK', () => {
    expect(readZip(named('结果.xml'))[0]!.name).toBe('结果.xml');
    expect(readZip(named(Uint8Array.of(0xbd, 0xe1, 0xb9, 0xfb)))[0]!.name).toBe('结果');
  });
});

describe('an archive is written', () => {
  test('so that another reader finds every entry', () => {
    const zip = writeZip([zipEntry('结果/😀.xml', strToU8('多'.repeat(500))), zipEntry('empty', new Uint8Array()), ...readZip(plain)]);
    const found = unzipSync(zip);
    expect(Object.keys(found)).toEqual(['结果/😀.xml', 'empty', 'a.txt', 'b/c.txt']);
    expect(strFromU8(found['结果/😀.xml']!)).toBe('多'.repeat(500));
    expect(strFromU8(found['a.txt']!)).toBe('alpha '.repeat(100));
  });

  test('with the bytes of untouched entries and of their names', () => {
    const gbk = named(Uint8Array.of(0xbd, 0xe1, 0xb9, 0xfb));
    const entries = readZip(writeZip(readZip(gbk)));
    expect([...entries[0]!.nameBytes!]).toEqual([0xbd, 0xe1, 0xb9, 0xfb]);
    expect(entries[0]!.raw).toEqual(readZip(gbk)[0]!.raw);
    expect(writeZip(entries)).toEqual(writeZip(readZip(gbk)));
  });

  test('dated 1980-01-01, whenever it is written', () => {
    const zip = writeZip(readZip(plain));
    const view = new DataView(zip.buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
  });

  test('as an empty archive of nothing', () => expect(readZip(writeZip([]))).toEqual([]));
});
