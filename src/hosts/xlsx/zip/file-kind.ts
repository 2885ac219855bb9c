/** What a file that is no zip archive seems to be. */

import type { UnreadableReason } from '../unreadable.js';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** How workbooks before Excel 5 begin: a BIFF2, BIFF3 or BIFF4 stream without a compound file around it. */
const oldWorkbooks = [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]];
const sniffed = 4096;

/** The reason to refuse `bytes`, which hold no zip directory. */
export function refusalOf(bytes: Uint8Array): UnreadableReason {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, compoundFile)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'xls';
  if (oldWorkbooks.some((start) => startsWith(bytes, start))) return 'xls';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return 'damaged';
  const text = beginning(bytes);
  if (text === null || text.startsWith('%PDF')) return 'not-xlsx';
  return text.trimStart().startsWith('<') ? 'not-xlsx-html' : 'not-xlsx-text';
}

/** The file's first characters, or `null` when they are not text. Bytes above ASCII may be of any encoding. */
function beginning(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, sniffed);
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head);
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head);
  if (head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) return null;
  return new TextDecoder('utf-8').decode(head);
}

/** Whether a name stands in the file as a compound file's directory writes it. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
