/**
 * A styles part to which our styles are added. What looks the same is used again, so that writing twice adds nothing;
 * what is there stays as it was written.
 */

import { styles, type Style, type StyleName } from '../../../workbook/styles.js';
import { freshStyles } from './fresh-styles.js';
import { NumberFormats } from './number-formats.js';
import { plainValue, styleIdentity } from './style-identity.js';
import { StyleSection } from './style-section.js';
import { alignmentXml, borderXml, fillXml, fontXml, highlightXml } from './style-xml.js';
import { applyEdits, insertInto, setAttribute, type Edit } from '../xml/xml-edits.js';
import { insertInOrder } from '../xml/xml-order.js';
import { escapeXml } from '../xml/xml-text.js';
import { attribute, child, childrenNamed, parseXml, prefixOf, type XmlElement } from '../xml/xml-tree.js';

const sectionOrder = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst',
];

export class StylesPatch {
  readonly #source: string;
  readonly #root: XmlElement;
  /** Prefix of the part's elements. */
  readonly #p: string;
  readonly #formats: NumberFormats;
  readonly #fonts: StyleSection;
  readonly #fills: StyleSection;
  readonly #borders: StyleSection;
  readonly #highlights: StyleSection;
  readonly #cells: readonly XmlElement[];
  readonly #parents: readonly XmlElement[];
  /** Looks of a cell style → its index. */
  readonly #looks = new Map<string, number>();
  /** Everything that a cell style refers to → its index. */
  readonly #references = new Map<string, number>();
  readonly #addedCells: string[] = [];
  /** XML of an alignment → its identity. */
  readonly #alignments = new Map<string, string>();
  /** What a cell style was asked for → its index: every sheet asks for the same few. */
  readonly #asked = new Map<string, number>();

  /** `null` for a workbook without a styles part. */
  constructor(text: string | null) {
    this.#source = text ?? freshStyles;
    this.#root = parseXml(this.#source);
    this.#p = prefixOf(this.#root);
    this.#formats = new NumberFormats(child(this.#root, 'numFmts'));
    this.#fonts = new StyleSection(child(this.#root, 'fonts'), 'font');
    this.#fills = new StyleSection(child(this.#root, 'fills'), 'fill');
    this.#borders = new StyleSection(child(this.#root, 'borders'), 'border');
    this.#highlights = new StyleSection(child(this.#root, 'dxfs'), 'dxf');
    this.#cells = this.#entries('cellXfs', 'xf');
    this.#parents = this.#entries('cellStyleXfs', 'xf');
    this.#addFoundations();
    this.#cells.forEach((cell, index) => {
      remember(this.#looks, this.#looksOf(cell), index);
      remember(this.#references, referencesOf(cell, attribute(cell, 'numFmtId') ?? '0'), index);
    });
  }

  /** Index into cellXfs; `quoted` keeps text from being taken for a formula when the cell is edited. */
  cellStyle(name: StyleName, format?: string, quoted = false): number {
    const asked = JSON.stringify([name, format ?? null, quoted]);
    const known = this.#asked.get(asked);
    if (known !== undefined) return known;
    const index = this.#cellStyle(name, format, quoted);
    this.#asked.set(asked, index);
    return index;
  }

  /** Index into dxfs. */
  highlightStyle(name: StyleName): number {
    return this.#highlights.indexOf(highlightXml(styles[name], this.#p));
  }

  /** The number format code of a cell style; `null` for a built-in one that depends on the reader's language. */
  formatOf(index: number): string | null {
    return this.#formats.code(this.formatIdOf(index));
  }

  formatIdOf(index: number): number {
    return Number((this.#cells[index] && attribute(this.#cells[index], 'numFmtId')) ?? '0');
  }

  /** The index of a style like the one at `base`, but of this number format and without a quote before its text. */
  derivedStyle(base: number, code: string): number {
    // A cell may name no style, or one that is not there: it is shown in the plain one.
    const cell = this.#cells[base] ?? this.#cells[0] ?? parseXml(plainStyle(this.#p, 'xfId="0"'));
    const formatId = String(this.#formats.id(code));
    const references = referencesOf(cell, formatId);
    const known = this.#references.get(references);
    if (known !== undefined) return known;
    const attributes = { ...cell.attributes, numFmtId: formatId, applyNumberFormat: '1' };
    const said = Object.entries(attributes).filter(([name]) => name !== 'quotePrefix').map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
    const inner = this.#source.slice(cell.openEnd, cell.closeStart);
    const xml = cell.selfClosing ? `<${cell.name}${said.join('')}/>` : `<${cell.name}${said.join('')}>${inner}</${cell.name}>`;
    this.#addedCells.push(xml);
    const index = this.#cells.length + this.#addedCells.length - 1;
    this.#references.set(references, index);
    return index;
  }

  /** Whether the style keeps its text from being taken for a number or a formula. */
  isQuoted(index: number): boolean {
    return plainValue((this.#cells[index] && attribute(this.#cells[index], 'quotePrefix')) ?? '0') === '1';
  }

  /** The part with what was added so far. */
  get text(): string {
    const p = this.#p;
    const formats = this.#formats.added.map(({ id, code }) => `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return applyEdits(this.#source, [
      ...this.#growth('numFmts', 'numFmt', formats),
      ...this.#growth('fonts', 'font', this.#fonts.added),
      ...this.#growth('fills', 'fill', this.#fills.added),
      ...this.#growth('borders', 'border', this.#borders.added),
      ...this.#growth('cellStyleXfs', 'xf', this.#parents.length > 0 || this.#addedCells.length === 0 ? [] : [plainStyle(p)]),
      ...this.#growth('cellXfs', 'xf', this.#addedCells),
      ...this.#growth('dxfs', 'dxf', this.#highlights.added),
    ]);
  }

  #cellStyle(name: StyleName, format: string | undefined, quoted: boolean): number {
    const p = this.#p;
    const style: Style = styles[name];
    const code = format ?? style.format ?? 'General';
    const font = this.#fonts.indexOf(fontXml(style, p));
    const fill = this.#fills.indexOf(fillXml(style, p));
    const border = this.#borders.indexOf(borderXml(style, p));
    const alignment = alignmentXml(style, p);
    if (!this.#alignments.has(alignment)) this.#alignments.set(alignment, styleIdentity(parseXml(alignment)));
    const looks = looksText(code, font, fill, border, quoted, [this.#alignments.get(alignment)!]);
    return this.#looks.get(looks) ?? this.#addCell(looks,
      `<${p}xf numFmtId="${this.#formats.id(code)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ''}`
      + ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</${p}xf>`);
  }

  #entries(section: string, entry: string): readonly XmlElement[] {
    const element = child(this.#root, section);
    return element ? childrenNamed(element, entry) : [];
  }

  /** Index 0 of each list is what unstyled cells wear, and the first two fills are Excel's own. */
  #addFoundations(): void {
    const p = this.#p;
    if (this.#fonts.length === 0) this.#fonts.append(fontXml({}, p));
    if (this.#fills.length === 0) this.#fills.append(fillXml({}, p));
    if (this.#fills.length === 1) this.#fills.append(`<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`);
    if (this.#borders.length === 0) this.#borders.append(borderXml({}, p));
    if (this.#cells.length === 0) this.#addedCells.push(plainStyle(p, 'xfId="0"'));
  }

  #addCell(looks: string, xml: string): number {
    const index = this.#cells.length + this.#addedCells.push(xml) - 1;
    this.#looks.set(looks, index);
    return index;
  }

  #looksOf(cell: XmlElement): string {
    const id = (name: string): number => Number(attribute(cell, name) ?? '0');
    const code = this.#formats.code(id('numFmtId')) ?? `#${id('numFmtId')}`;
    const quoted = plainValue(attribute(cell, 'quotePrefix') ?? '0') === '1';
    const inner = cell.children.map(styleIdentity).filter((identity) => identity !== '');
    const looks = looksText(code, this.#fonts.first(id('fontId')), this.#fills.first(id('fillId')), this.#borders.first(id('borderId')), quoted, inner);
    return id('xfId') === 0 && !this.#takesFromParent(cell) ? looks : `${looks} of ${id('xfId')}`;
  }

  /** Whether the cell style says that something it refers to is not to be applied. */
  #takesFromParent(cell: XmlElement): boolean {
    const parent = this.#parents[Number(attribute(cell, 'xfId') ?? '0')];
    return [['applyNumberFormat', 'numFmtId'], ['applyFont', 'fontId'], ['applyFill', 'fillId'], ['applyBorder', 'borderId']]
      .some(([applied, name]) => plainValue(attribute(cell, applied!) ?? '1') === '0'
        && (attribute(cell, name!) ?? '0') !== ((parent && attribute(parent, name!)) ?? '0'));
  }

  #growth(name: string, entry: string, added: readonly string[]): Edit[] {
    if (added.length === 0) return [];
    const section = child(this.#root, name);
    if (!section) {
      return [insertInOrder(this.#root, sectionOrder, name, `<${this.#p}${name} count="${added.length}">${added.join('')}</${this.#p}${name}>`)];
    }
    const count = childrenNamed(section, entry).length + added.length;
    return [insertInto(section, added.join('')), setAttribute(section, this.#source, 'count', String(count))];
  }
}

const plainStyle = (p: string, more = ''): string => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" ${more}/>`;

const looksText = (code: string, font: number, fill: number, border: number, quoted: boolean, inner: readonly string[]): string =>
  JSON.stringify([code, font, fill, border, quoted, [...inner].sort()]);

const replacedReferences = new Set(['numFmtId', 'applyNumberFormat', 'quotePrefix']);

/** What a cell style refers to, with another number format in place of its own. */
function referencesOf(cell: XmlElement, formatId: string): string {
  const said = Object.entries(cell.attributes).filter(([name]) => !replacedReferences.has(name)).map(([name, value]) => `${name}=${value}`).sort();
  return JSON.stringify([formatId, said, cell.children.map(styleIdentity)]);
}

function remember(indexes: Map<string, number>, key: string, index: number): void {
  if (!indexes.has(key)) indexes.set(key, index);
}
