/** Validations and highlights of a sheet that Excel's stand-in holds. */

import type { sheetSnapshot } from '../../excel-host/model/snapshot.js';
import { rgb, type FoundHighlight, type FoundMessage, type FoundValidation } from './found-sheet.js';

type Snapshot = ReturnType<typeof sheetSnapshot>;

const kinds = { list: 'list', wholeNumber: 'whole', decimal: 'decimal', date: 'date', custom: 'custom' } as const;
const dayLength = 86_400_000;

export function excelValidation({ address, rule, prompt, errorAlert, ignoreBlanks }: Snapshot['validations'][number]): FoundValidation {
  const [given] = Object.entries(rule) as [keyof typeof kinds, Record<string, unknown>][];
  const shown = (isShown: boolean, { title, message }: { title: string; message: string }): FoundMessage | null =>
    (isShown && (title !== '' || message !== '') ? { title, text: message } : null);
  const found = {
    cells: address,
    allowsBlanks: ignoreBlanks,
    prompt: shown(prompt.showPrompt, prompt),
    refusal: errorAlert.showAlert ? { title: errorAlert.title, text: errorAlert.message } : null,
  };
  // A rule that always holds, and refuses nothing, is none.
  if (!given || (given[1]['formula'] === '=TRUE' && !errorAlert.showAlert)) return { ...found, kind: 'any', terms: [] };
  const [kind, { source, formula, formula1, formula2, operator }] = given;
  if (operator !== undefined && operator !== 'Between') throw new Error(`an operator nobody asked for: ${String(operator)}`);
  return { ...found, kind: kinds[kind], terms: [source, formula, formula1, formula2].filter((term) => term !== undefined).map((term) => termOf(kind, term)) };
}

/** Days are told as Excel keeps them. */
function termOf(kind: string, term: unknown): string {
  if (kind !== 'date') return String(term);
  return String((Date.parse(`${String(term)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / dayLength);
}

export function excelHighlight({ type, addresses, ...said }: Snapshot['conditionalFormats'][number]): FoundHighlight {
  const [cells] = addresses;
  if (type === 'DataBar') {
    const { lowerBoundRule: min, upperBoundRule: max, positiveFormat } = (said as unknown as { dataBar: Bar }).dataBar;
    return { cells: cells!, kind: 'bar', min: boundOf(min), max: boundOf(max), colour: rgb(positiveFormat.fillColor), isSolid: positiveFormat.gradientFill === false };
  }
  if (type !== 'Custom') throw new Error(`a conditional format of another kind: ${type}`);
  const { rule, format: { font = {}, fill = {} } } = (said as unknown as { custom: Custom }).custom;
  return {
    cells: cells!, kind: 'formula', formula: rule.formula.replace(/^=/, ''), bold: font.bold === true, italic: font.italic === true,
    underlined: font.underline === 'Single', colour: rgb(font.color ?? ''), fill: rgb(fill.color ?? ''),
  };
}

interface Bound {
  readonly type: string;
  readonly formula: string;
}

interface Bar {
  readonly lowerBoundRule: Bound;
  readonly upperBoundRule: Bound;
  readonly positiveFormat: { readonly fillColor: string; readonly gradientFill: boolean };
}

interface Custom {
  readonly rule: { readonly formula: string };
  readonly format: { readonly font?: { readonly bold?: boolean; readonly italic?: boolean; readonly underline?: string; readonly color?: string }; readonly fill?: { readonly color?: string } };
}

const boundOf = ({ type, formula }: Bound): string => `${type === 'Number' ? 'num' : type} ${formula}`;
