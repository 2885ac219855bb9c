/** How a cell looks. Equal formats are one object, so that a sheet of 500,000 cells holds a handful of them. */

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const noBorder: Border = Object.freeze({ style: 'None', color: '#000000', weight: 'Thin' });

/** Flat, with the words of Excel's API. */
export interface Format {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** `#RRGGBB`; empty where there is no fill, as `RangeFill.color` reads `#FFFFFF` then. */
  readonly fillColor: string;
  readonly fillPattern: string;
  readonly fillPatternColor: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: string;
  readonly textOrientation: number;
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
  readonly borderDiagonalDown: Border;
  readonly borderDiagonalUp: Border;
  /** Name of the cell style, `Normal` unless one was given. */
  readonly styleName: string;
}

export const plain: Format = Object.freeze({
  numberFormat: 'General', fontName: 'Calibri', fontSize: 11, fontColor: '#000000', bold: false, italic: false, underline: 'None',
  strikethrough: false, subscript: false, superscript: false, fillColor: '', fillPattern: 'None', fillPatternColor: '#000000',
  horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, indentLevel: 0, shrinkToFit: false,
  readingOrder: 'Context', textOrientation: 0, autoIndent: false, locked: true, formulaHidden: false,
  borderTop: noBorder, borderBottom: noBorder, borderLeft: noBorder, borderRight: noBorder, borderDiagonalDown: noBorder, borderDiagonalUp: noBorder,
  styleName: 'Normal',
});

const known = new Map<string, Format>([[JSON.stringify(plain), plain]]);
const steps = new WeakMap<Format, Map<string, Format>>();

/** The format with one thing changed. */
export function withFormat<Key extends keyof Format>(format: Format, key: Key, value: Format[Key]): Format {
  if (format[key] === value) return format;
  let from = steps.get(format);
  if (!from) steps.set(format, (from = new Map()));
  const step = `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`;
  let changed = from.get(step);
  if (!changed) from.set(step, (changed = shared({ ...format, [key]: value })));
  return changed;
}

function shared(format: Format): Format {
  const text = JSON.stringify(format);
  const found = known.get(text);
  if (found) return found;
  known.set(text, Object.freeze(format));
  return format;
}

/** What differs from a plain cell, for snapshots and comparisons. */
export function differences(format: Format): Partial<Format> {
  return Object.fromEntries(
    Object.entries(format).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(plain[key as keyof Format])),
  );
}
