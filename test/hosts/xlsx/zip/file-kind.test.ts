import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../../src/hosts/xlsx/zip/zip.js';
import { refusal } from '../packages.js';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
const bytes = (...pieces: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(pieces.flat());

describe('a file that is no archive is refused', () => {
  const cases: readonly [what: string, file: Uint8Array, reason: string][] = [
    ['an empty file', new Uint8Array(), 'empty'],
    ['random bytes', Uint8Array.from({ length: 600 }, (_, index) => (index * 7919 + 13) % 256), 'not-xlsx'],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'not-xlsx'],
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj'), 'not-xlsx'],
    ['an .xls', bytes(compound, Array<number>(1000).fill(0), utf16('Workbook')), 'xls'],
    ['a still older .xls', bytes([9, 4, 6, 0, 0, 0, 16, 0]), 'xls'],
    ['a workbook behind a password', bytes(compound, Array<number>(1000).fill(0), utf16('EncryptedPackage')), 'encrypted'],
    ['a web page', strToU8('\ufeff\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><table>'), 'not-xlsx-html'],
    ['an XML spreadsheet', strToU8('<?xml version="1.0"?><Workbook>'), 'not-xlsx-html'],
    ['a web page in UTF-16', bytes([0xff, 0xfe], utf16('<html>')), 'not-xlsx-html'],
    ['CSV', strToU8('姓名,得分\r\n李明,90\r\n'), 'not-xlsx-text'],
    ['CSV in GBK', bytes([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xc3, 0xb7, 0xd6, 0x0d, 0x0a]), 'not-xlsx-text'],
    ['text in UTF-16', bytes([0xff, 0xfe], utf16('姓名\t得分')), 'not-xlsx-text'],
    ['the beginning of an archive', bytes([0x50, 0x4b, 3, 4, 20, 0]), 'damaged'],
  ];
  test.each(cases)('%s', (_, file, reason) => expect(refusal(() => readZip(file))).toBe(reason));
});
