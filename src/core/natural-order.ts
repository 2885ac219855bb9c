/** An order that people expect of numbers and names alike, the same on every machine: T2 before T10, 一年级 before 二年级. */

/** A sorted copy; what `key` gives is compared. */
export function naturally<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, parts: partsOf(key(item)) }))
    .sort((a, b) => compareParts(a.parts, b.parts))
    .map(({ item }) => item);
}

export const naturalOrder = (a: string, b: string): number => compareParts(partsOf(a), partsOf(b));

type Parts = readonly (string | number)[];

const numerals = /[一二三四五六七八九]?十[一二三四五六七八九]?|[零一二三四五六七八九]/g;
const chineseDigits = '零一二三四五六七八九';

function partsOf(text: string): Parts {
  const digits = text.replace(numerals, (numeral) => ` ${numeralValue(numeral)} `);
  const words: readonly string[] = digits.match(/\d+|[^\d\s]+/g) ?? [];
  const parts: (string | number)[] = [];
  for (const word of words) parts.push(startsWithDigit(word) ? Number(word) : word);
  // What ends comes before what goes on; 1 and 01 read alike, so the text itself decides last.
  parts.push(-1, text);
  return parts;
}

const startsWithDigit = (text: string): boolean => text[0]! >= '0' && text[0]! <= '9';

/** Up to 九十九, as classes and grades are numbered. */
function numeralValue(numeral: string): number {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : [null, numeral];
  const digit = (character: string): number => chineseDigits.indexOf(character);
  return (tens === null ? 0 : tens === '' ? 10 : digit(tens!) * 10) + (units === '' ? 0 : digit(units!));
}

function compareParts(a: Parts, b: Parts): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = comparePart(a[index]!, b[index]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Numbers come before words. */
function comparePart(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
