/** Formulas as trees. */

import { tokensOf, type Token } from './tokens.js';

export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly (Expression | null)[] }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: Expression }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] };

/** @param formula with its `=`. `null` where Excel would refuse it. */
export function parseFormula(formula: string): Expression | null {
  if (!formula.startsWith('=')) return null;
  const tokens = tokensOf(formula.slice(1));
  if (!tokens || tokens.length === 0) return null;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

export const isFormulaText = (formula: string): boolean => parseFormula(formula) !== null;

class Unreadable extends Error {}

/** From weak to strong. */
const levels: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^'], [':']];

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.binary(0);
    if (this.at < this.tokens.length) throw new Unreadable();
    return expression;
  }

  private binary(level: number): Expression {
    if (level === levels.length) return this.unary();
    let left = this.binary(level + 1);
    for (let sign = this.sign(levels[level]!); sign !== null; sign = this.sign(levels[level]!)) {
      left = { kind: 'binary', sign, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Expression {
    const sign = this.sign(['-', '+', '@']);
    if (sign !== null) return { kind: 'unary', sign, of: this.unary() };
    let of = this.primary();
    while (this.sign(['%', '#']) !== null) of = { kind: 'unary', sign: '%', of };
    return of;
  }

  private primary(): Expression {
    const token = this.tokens[this.at++];
    if (!token) throw new Unreadable();
    if (token.kind === 'number' || token.kind === 'text') return { kind: 'constant', value: token.value };
    if (token.kind === 'error' || token.kind === 'reference') return { kind: token.kind, value: token.value };
    if (token.kind === 'name') return this.named(token.value);
    if (token.value === '(') {
      const inside = this.binary(0);
      this.expect(')');
      return inside;
    }
    if (token.value === '{') return this.array();
    throw new Unreadable();
  }

  private named(name: string): Expression {
    if (this.sign(['(']) === null) return /^(true|false)$/i.test(name) ? { kind: 'constant', value: name.toUpperCase() === 'TRUE' } : { kind: 'name', value: name };
    const given: (Expression | null)[] = [];
    if (this.sign([')']) !== null) return { kind: 'call', name: name.toUpperCase(), given };
    do given.push(this.isAt([',', ')']) ? null : this.binary(0));
    while (this.sign([',']) !== null);
    this.expect(')');
    return { kind: 'call', name: name.toUpperCase().replace(/^_XLFN\./, ''), given };
  }

  private array(): Expression {
    const rows: Expression[][] = [[]];
    do {
      rows.at(-1)!.push(this.unary());
      if (this.sign([';']) !== null) rows.push([]);
      else if (this.sign([',']) === null) break;
    } while (this.at < this.tokens.length);
    this.expect('}');
    return { kind: 'array', rows };
  }

  private isAt(signs: readonly string[]): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && signs.includes(token.value);
  }

  private sign(signs: readonly string[]): string | null {
    return this.isAt(signs) ? (this.tokens[this.at++]!.value as string) : null;
  }

  private expect(sign: string): void {
    if (this.sign([sign]) === null) throw new Unreadable();
  }
}
