/** The conditional formats of a worksheet part (ECMA-376 part 1, 18.3.1.18), as far as each looks at its own cell's value alone. */

import { cellAddress, parseRange, type CellRange } from '../../../workbook/address.js';
import type { CellCondition, Comparison, ConditionalFormat } from '../../../workbook/conditional-format.js';
import type { CellLook } from '../../../workbook/sheet-look.js';

type Attributes = Readonly<Record<string, string>>;

interface Rule {
  readonly attributes: Attributes;
  readonly formulas: string[];
}

/** Excel makes many of one where rows are copied; beyond these, drawing would take its time. */
const mostFormats = 500;

/** Hears the tags and texts behind the rows. */
export class ConditionalFormats {
  readonly #found: { readonly format: ConditionalFormat; readonly priority: number }[] = [];
  #ranges: readonly CellRange[] = [];
  #rule: Rule | null = null;
  #isFormula = false;

  /** @param looks those that formats lend. */
  constructor(private readonly looks: readonly CellLook[]) {}

  startTag(local: string, attributes: Attributes): void {
    if (local === 'conditionalFormatting') this.#ranges = rangesOf(attributes['sqref'] ?? '');
    else if (local === 'cfRule') this.#rule = { attributes, formulas: [] };
    else if (local === 'formula' && this.#rule) {
      this.#isFormula = true;
      this.#rule.formulas.push('');
    }
  }

  text(piece: string): void {
    if (this.#isFormula) this.#rule!.formulas.push(this.#rule!.formulas.pop()! + piece);
  }

  endTag(local: string): void {
    if (local === 'formula') this.#isFormula = false;
    else if (local === 'cfRule' && this.#rule) {
      this.#add(this.#rule);
      this.#rule = null;
    }
  }

  /** What comes first goes before what comes later. */
  formats(): ConditionalFormat[] {
    return this.#found.toSorted((one, other) => one.priority - other.priority).map(({ format }) => format);
  }

  #add({ attributes: { type = '', operator = '', dxfId, priority }, formulas }: Rule): void {
    const [ranges, look] = [this.#ranges, this.looks[Number(dxfId)]];
    const [first] = ranges;
    if (!first || !look || this.#found.length >= mostFormats) return;
    const conditions = type === 'cellIs' ? comparedWith(operator, formulas) : type === 'expression' ? askedFor(formulas[0] ?? '', cellAddress(first.top, first.left)) : null;
    if (conditions) this.#found.push({ format: { ranges, conditions, look }, priority: Number(priority ?? 0) });
  }
}

const rangesOf = (sqref: string): CellRange[] => sqref.split(/\s+/).flatMap((each) => parseRange(each) ?? []);

const operators: Readonly<Record<string, readonly Comparison[]>> = {
  equal: ['='], notEqual: ['<>'], greaterThan: ['>'], lessThan: ['<'], greaterThanOrEqual: ['>='], lessThanOrEqual: ['<='], between: ['>=', '<='],
};

function comparedWith(operator: string, formulas: readonly string[]): CellCondition[] | null {
  const operands = formulas.map(literal);
  const list = Object.hasOwn(operators, operator) ? operators[operator]! : [];
  const conditions = list.flatMap((is, index): CellCondition[] => {
    const operand = operands[index] ?? null;
    return operand === null ? [] : [{ is, operand, isOfNumbers: false }];
  });
  return conditions.length > 0 && conditions.length === list.length ? conditions : null;
}

/** Of a formula over the first cell, such as our own highlights have. */
function askedFor(formula: string, cell: string): CellCondition[] | null {
  const start = `AND(ISNUMBER(${cell}),`;
  const isOfNumbers = formula.startsWith(start) && formula.endsWith(')');
  const compared = isOfNumbers ? formula.slice(start.length, -1) : formula;
  const [, is, said] = /^(=|<>|>=|<=|>|<)(.*)$/s.exec(compared.startsWith(cell) ? compared.slice(cell.length) : '') ?? [];
  const operand = said === undefined ? null : literal(said);
  return operand === null ? null : [{ is: is as Comparison, operand, isOfNumbers }];
}

/** A number or a text in quotes; `null` for what must be calculated. */
function literal(formula: string): number | string | null {
  if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(formula)) return Number(formula);
  return /^"([^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : null;
}
