/** Names of zip entries. */

import { UnreadableFile } from '../unreadable.js';

/**
 * The name these bytes spell. Without the UTF-8 flag they are UTF-8 all the same where they can be,
 * else GBK, as older Chinese archivers write.
 * Throws `unsafe` for names that leave the archive: absolute ones, drive letters, `..` segments.
 */
export function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = decoded(bytes, isUtf8);
  const segments = name.split(/[/\\]/);
  if (segments.includes('..') || segments[0] === '' || /^[a-z]:/i.test(name) || name.includes('\0')) {
    throw new UnreadableFile('unsafe');
  }
  return name;
}

/** What two names share when they name the same part: neither case nor the slant of slashes counts. */
export function nameKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function decoded(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (isUtf8) throw new UnreadableFile('damaged', { cause });
    return new TextDecoder('gbk').decode(bytes);
  }
}
