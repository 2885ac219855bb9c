/** An order that people expect of numbers and names alike, the same on every machine: T2 before T10, 一年级 before 二年级. */

const chineseDigits = '零一二三四五六七八九十';

export function naturalOrder(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareParts(left[index]!, right[index]!);
    if (order !== 0) return order;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

function partsOf(text: string): (string | number)[] {
  const digits = text.replace(/[零一二三四五六七八九十]/g, (character) => ` ${chineseDigits.indexOf(character)} `);
  return (digits.match(/\d+|[^\d\s]+/g) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part));
}

function compareParts(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
