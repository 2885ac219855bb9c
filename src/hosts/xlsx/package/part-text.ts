/** The characters of a part's bytes. */

import { UnreadableFile } from '../unreadable.js';

/**
 * UTF-8 unless a byte order mark or the first character says UTF-16. What comes out is to be written back as UTF-8,
 * so it says so of itself.
 */
export function decodePart(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'utf-8' ? text : declaredUtf8(text);
  } catch (cause) {
    throw new UnreadableFile('damaged', { cause });
  }
}

/** A part is UTF-8 or UTF-16, whatever its declaration says (ECMA-376 part 2). */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function declaredUtf8(text: string): string {
  const end = text.startsWith('<?xml') ? text.indexOf('?>') : -1;
  return end < 0 ? text : text.slice(0, end).replace(/UTF-16(LE|BE)?/i, 'UTF-8') + text.slice(end);
}
