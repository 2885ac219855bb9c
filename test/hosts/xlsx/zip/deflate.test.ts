import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { crc32 } from '../../../../src/hosts/xlsx/zip/crc32.js';
import { inflateChunks, inflateEntry, zipEntry, zipEntryOf } from '../../../../src/hosts/xlsx/zip/deflate.js';
import { refusal } from '../packages.js';
import { codec as browser } from '../../../../src/hosts/xlsx/zip/codec-browser.js';
import { codec as node } from '../../../../src/hosts/xlsx/zip/codec-node.js';

const content = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) >> 7);
const entry = zipEntry('a', content);

describe('content is refused as damaged', () => {
  test('when there is less than claimed', () => expect(refusal(() => inflateEntry({ ...entry, size: entry.size + 1 }))).toBe('damaged'));
  test('when there is more than claimed', () => expect(refusal(() => inflateEntry({ ...entry, size: entry.size - 1 }))).toBe('damaged'));
  test('when its checksum differs', () => expect(refusal(() => inflateEntry({ ...entry, crc: entry.crc ^ 1 }))).toBe('damaged'));
  test('when it is cut short', () => expect(refusal(() => inflateEntry({ ...entry, raw: entry.raw.subarray(0, 1000) }))).toBe('damaged'));
  test('when it is not deflated at all', () => expect(refusal(() => inflateEntry({ ...entry, raw: strToU8('no stream') }))).toBe('damaged'));
  test('when it is empty but claims otherwise', () => expect(refusal(() => inflateEntry({ ...entry, raw: new Uint8Array() }))).toBe('damaged'));

  test('at once where more comes than is claimed, without unpacking the rest', () => {
    const raw = deflateSync(new Uint8Array(64 << 20));
    const taken = vi.spyOn(raw, 'subarray');
    const bomb = { name: 'bomb', method: 8, crc: 0, size: 1000, raw } as const;
    expect(refusal(() => inflateEntry(bomb, browser))).toBe('damaged');
    expect(taken).toHaveBeenCalledTimes(1);
    expect(refusal(() => inflateEntry(bomb, node))).toBe('damaged');
  });
});

describe('content comes back', () => {
  test.each([['nothing', 0], ['a byte', 1], ['a step and a byte', 16_385], ['all', 300_000]])('%s', (_, size) => {
    const given = content.subarray(0, size);
    for (const [from, to] of [[browser, browser], [browser, node], [node, browser], [node, node]]) {
      expect(Buffer.compare(inflateEntry(zipEntry('a', given, from), to), given)).toBe(0);
    }
  });

  test('as it is where deflating would make it larger', () => {
    const noise = Uint8Array.of(7, 201, 90);
    expect(zipEntry('a', noise)).toMatchObject({ method: 0, size: 3 });
    expect(inflateEntry(zipEntry('a', noise))).toEqual(noise);
  });

  test('with the share that was given, up to 1', () => {
    const shares: number[] = [];
    inflateChunks(entry, (_, done) => shares.push(done));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('content that comes in pieces', () => {
  const halves = [content.subarray(0, 100_000), new Uint8Array(), content.subarray(100_000)];

  test.each([['browsers', browser], ['Node', node]])('makes the same entry as at once, in %s', async (_, codec) => {
    const { raw, ...facts } = await zipEntryOf('a', halves, codec);
    const whole = zipEntry('a', content, codec);
    expect({ ...whole, ...facts }).toEqual(whole);
    expect(Buffer.compare(raw, whole.raw)).toBe(0);
  });

  test('is given up with what the pieces throw', async () => {
    const stop = new RangeError('stop');
    function* broken(): Generator<Uint8Array> {
      yield halves[0]!;
      throw stop;
    }
    await expect(zipEntryOf('a', broken(), node)).rejects.toBe(stop);
  });
});

test('what the taker throws comes through', () => {
  const stop = new RangeError('stop');
  expect(() => inflateChunks(entry, () => { throw stop; })).toThrow(stop);
});

// Check values of the CRC catalogue (CRC-32/ISO-HDLC) and of longer strings.
test.each([['123456789', 0xcbf43926], ['', 0], ['The quick brown fox jumps over the lazy dog', 0x414fa339]])('crc of %j', (text, crc) => {
  expect(crc32(strToU8(text))).toBe(crc);
  expect(crc32(strToU8(text).subarray(5), crc32(strToU8(text).subarray(0, 5)))).toBe(crc);
});
