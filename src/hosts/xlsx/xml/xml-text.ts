/** Text inside XML as Office writes it: ST_Xstring (ECMA-376 part 1, 22.9.2.19). */

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const needsCare = /[&<>"\u0000-\u001f_\ud800-\udfff\ufffe\uffff]/;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

/**
 * Text for an element or a double-quoted attribute. Characters that XML has no place for become `_xHHHH_`,
 * and a text that looks like such an escape is kept from being read as one.
 */
export function escapeXml(text: string): string {
  if (!needsCare.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unwritable, xEscape)
    .replace(loneSurrogate, xEscape)
    .replace(/[&<>"\n\t]/g, (character) => escapes[character]!);
}

/** `_x000D_` → the carriage return, and so on for every `_xHHHH_`. */
export function decodeXEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function xEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
