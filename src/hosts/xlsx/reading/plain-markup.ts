/** The plainest of XML, read from its bytes. Whatever is anything else throws `notPlain`, and is left to the XML parser. */

/** Does not say what is wrong: nothing need be. */
export const notPlain = Symbol('not plain');

/** More could not be held exactly, and a cell shows no more. */
export const mostDigits = 15;

const [tab, newline, carriageReturn, space, lastPrintable] = [9, 10, 13, 0x20, 0x7e];
const [quote, ampersand, slash, digit0, lessThan, greaterThan] = [0x22, 0x26, 0x2f, 0x30, 0x3c, 0x3e];
/** `&` last: `&amp;lt;` is `&lt;`. */
const entities = [['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&apos;', "'"], ['&amp;', '&']] as const;
const noAttributes: Readonly<Record<string, string>> = {};

export class PlainMarkup {
  bytes = new Uint8Array();
  /** Where the next thing is read. */
  at = 0;
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  start(bytes: Uint8Array): void {
    // Node's own kind of Uint8Array is another one to the compiler: taking now this and now that costs it all that it has compiled.
    this.bytes = new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length);
    this.at = 0;
  }

  /** Whether these characters stand here; they are passed then. */
  passes(text: string): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
    this.at = at + text.length;
    return true;
  }

  expect(text: string): void {
    if (!this.passes(text)) throw notPlain;
  }

  skipSpace(): void {
    for (let byte = this.bytes[this.at]; byte === space || byte === newline || byte === tab || byte === carriageReturn;) byte = this.bytes[++this.at];
  }

  /** Passes the end of a start tag; gives whether it ends its element too. */
  endsElement(): boolean {
    if (this.bytes[this.at] === greaterThan) {
      this.at++;
      return false;
    }
    if (this.bytes[this.at] === space) this.at++;
    this.expect('/>');
    return true;
  }

  /** 1 to 15 digits. */
  digits(): number {
    const { bytes, at } = this;
    let number = 0;
    let end = at;
    for (let digit = bytes[end]! - digit0; digit >= 0 && digit <= 9; digit = bytes[++end]! - digit0) number = number * 10 + digit;
    if (end === at || end - at > mostDigits) throw notPlain;
    this.at = end;
    return number;
  }

  /** A name that begins with a letter. */
  word(): string {
    const { bytes, at } = this;
    if (!isLetter(bytes[at]!)) throw notPlain;
    let end = at + 1;
    while (isInName(bytes[end]!)) end++;
    this.at = end;
    return end === at + 1 ? String.fromCharCode(bytes[at]!) : this.utf8.decode(bytes.subarray(at, end));
  }

  /** Those of a start tag, up to its end. */
  attributes(): Readonly<Record<string, string>> {
    if (!this.hasAttribute()) return noAttributes;
    const attributes = Object.create(null) as Record<string, string>;
    while (this.hasAttribute()) {
      this.at++;
      const name = this.word();
      if (name in attributes) throw notPlain;
      this.expect('="');
      attributes[name] = this.attributeValue();
      this.expect('"');
    }
    return attributes;
  }

  /** Whether an attribute follows, not the end of the tag. */
  hasAttribute(): boolean {
    return this.bytes[this.at] === space && this.bytes[this.at + 1] !== slash;
  }

  private attributeValue(): string {
    const { bytes, at } = this;
    let end = at;
    for (let byte = bytes[end]!; byte !== quote; byte = bytes[++end]!) {
      if (!(byte >= space && byte <= lastPrintable) || byte === lessThan || byte === ampersand) throw notPlain;
    }
    this.at = end;
    return this.utf8.decode(bytes.subarray(at, end));
  }

  /** The characters up to the next tag. */
  text(): string {
    const { bytes, at } = this;
    let end = at;
    let isAscii = true;
    let hasEntities = false;
    for (let byte = bytes[end]!; byte !== lessThan; byte = bytes[++end]!) {
      if (byte === ampersand) hasEntities = true;
      else if (byte > lastPrintable) isAscii = false;
      // A carriage return would have to be made a newline, and `>` may be the end of a `]]>` that stands in no CDATA section.
      else if (!(byte >= space || byte === tab || byte === newline) || byte === greaterThan) throw notPlain;
    }
    this.at = end;
    const text = this.decoded(at, end);
    if (!isAscii) refuseOddCharacters(text);
    return hasEntities ? resolved(text) : text;
  }

  private decoded(at: number, end: number): string {
    try {
      return this.utf8.decode(this.bytes.subarray(at, end));
    } catch {
      throw notPlain;
    }
  }
}

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);

/** Letters, digits, `:`, `_`, `-` and `.`. */
const isInName = (byte: number): boolean =>
  isLetter(byte) || (byte >= digit0 && byte <= 0x3a) || byte === 0x5f || byte === 0x2d || byte === 0x2e;

/** What XML 1.0 does not allow, and what XML 1.1 treats in another way. */
function refuseOddCharacters(text: string): void {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code > lastPrintable && code < 0xa0) || code === 0x2028 || code >= 0xfffe) throw notPlain;
  }
}

function resolved(text: string): string {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    if (!entities.some(([entity]) => text.startsWith(entity, at))) throw notPlain;
  }
  return entities.reduce((rest, [entity, character]) => rest.replaceAll(entity, character), text);
}
