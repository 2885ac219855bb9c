/** Words of a formula. */

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  /** A cell or range, with its sheet if it has one: `'评比打分'!$A$1:B2`, `A:A`. */
  | { readonly kind: 'reference'; readonly value: string }
  /** A name, a function's name (before its bracket) or TRUE and FALSE. */
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

const sheet = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const patterns: readonly [Token['kind'] | 'space', RegExp][] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/uy],
  ['reference', new RegExp(`${sheet}(?:${cell}(?::${cell})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(])`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', new RegExp(`${sheet.slice(0, -1)}[\\p{L}_\\\\][\\p{L}\\p{N}_.]*`, 'uy')],
  // A table's column: 名册[姓名], 名册[[#Headers],[姓名]].
  ['name', /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>%(),;{}@#:]/uy],
];

/** `null` where something is no word of a formula. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = nextToken(formula, at);
    if (!found) return null;
    at = found.end;
    if (found.token) tokens.push(found.token);
  }
  return tokens;
}

function nextToken(formula: string, at: number): { token: Token | null; end: number } | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const word = pattern.exec(formula)?.[0];
    if (word === undefined || word === '') continue;
    const end = at + word.length;
    if (kind === 'space') return { token: null, end };
    if (kind === 'number') return { token: { kind, value: Number(word) }, end };
    if (kind === 'text') return { token: { kind, value: word.slice(1, -1).replaceAll('""', '"') }, end };
    return { token: { kind, value: word }, end };
  }
  return null;
}
