/** Where an ASCII text stands among bytes. */

/** The place after its first occurrence; -1 without one. */
export function endOfFirst(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (stands(bytes, at, text)) return at + text.length;
  return -1;
}

/** The place after its last occurrence; -1 without one. */
export function endOfLast(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  let at = bytes.length;
  while (at > 0) {
    at = bytes.lastIndexOf(first, at - 1);
    if (at < 0) break;
    if (stands(bytes, at, text)) return at + text.length;
  }
  return -1;
}

function stands(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
