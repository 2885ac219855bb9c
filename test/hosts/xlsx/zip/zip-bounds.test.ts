import { describe, expect, test } from 'vitest';
import { checkBounds, zipBounds } from '../../../../src/hosts/xlsx/zip/zip-bounds.js';
import type { ZipEntry } from '../../../../src/hosts/xlsx/zip/zip.js';
import { refusal } from '../packages.js';

const megabyte = 1024 * 1024;
const entry = (size: number, deflated: number): ZipEntry =>
  ({ name: 'a', method: 8, crc: 0, size, raw: { length: deflated } as Uint8Array });
const reason = (...entries: ZipEntry[]): string => refusal(() => checkBounds(entries, 2000 * megabyte));

describe('too much', () => {
  test('in one entry', () => expect(reason(entry(700 * megabyte, 90 * megabyte))).toBe('too-large'));
  test('in all together', () => expect(reason(...Array.from({ length: 4 }, () => entry(500 * megabyte, 60 * megabyte)))).toBe('too-large'));
  test('in number', () => expect(reason(...Array<ZipEntry>(zipBounds.entries + 1).fill(entry(0, 0)))).toBe('too-large'));
  test('for so few bytes', () => expect(reason(entry(100 * megabyte, megabyte / 10))).toBe('too-large'));
});

describe('let through', () => {
  test('a sheet of 1,000,000 rows and 7 columns', () => expect(reason(entry(320 * megabyte, 42 * megabyte))).toBe('nothing was refused'));
  test('35 MB of rows that differ in one number', () => expect(reason(entry(35 * megabyte, 0.6 * megabyte))).toBe('nothing was refused'));
  test('a small part that deflates well', () => expect(reason(entry(megabyte, 2000))).toBe('nothing was refused'));
});
