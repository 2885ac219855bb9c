/** What one worksheet part looks like, parsed as it is inflated (ECMA-376 part 1, 18.3.1). */

import { lastColumn, parseAddress, parseRange, type CellRange } from '../../../workbook/address.js';
import { columnPadding } from '../../../workbook/column-width.js';
import { plainHeight } from '../../../workbook/row-height.js';
import type { CellLook, ColumnLook, SheetLook } from '../../../workbook/sheet-look.js';
import { feedPart } from '../package/part-stream.js';
import { PlainFilter, rowMarks } from '../reading/plain-filter.js';
import { plainValue } from '../styles/style-identity.js';
import { localName, xmlParser } from '../xml/xml-parser.js';
import type { ZipEntry } from '../zip/zip.js';
import type { Colours } from './colours.js';
import { ConditionalFormats } from './conditional-formats.js';
import { PlainLooks } from './plain-looks.js';
import { RowLooks } from './row-looks.js';

type Attributes = Readonly<Record<string, string>>;
type Growing = { -readonly [key in keyof SheetLook]: SheetLook[key] };

/** In characters, of a file; Excel's limit. */
const widest = 255;
/** Characters of a column of which nothing is said, and their pixels. */
const usualCharacters = 8;
const digitPixels = 7;
const paddingPixels = 5;
/** A width that is not given is a whole number of these, in pixels. */
const widthStep = 8;

/** What a sheet refers to. */
interface Shared {
  /** Of the workbook's looks: a style beyond them is taken for the first. */
  readonly count: number;
  /** By conditional formats. */
  readonly lent: readonly CellLook[];
  readonly colours: Colours;
}

/**
 * `onProgress` hears the share that was read.
 * Throws `damaged` for XML and places that are not sound and `too-large` for too many looks.
 */
export function readSheetLook(
  { name, visibility }: Pick<SheetLook, 'name' | 'visibility'>, entry: ZipEntry, { count, lent, colours }: Shared, onProgress?: (share: number) => void,
): SheetLook {
  const columns: ColumnLook[] = [];
  const merges: CellRange[] = [];
  const conditional = new ConditionalFormats(lent);
  const rows = new RowLooks(count, () => columns.some(({ look }) => look > 0));
  const sheet: Growing = {
    name, visibility, tabColour: null, defaultWidth: usualWidth(usualCharacters), defaultHeight: plainHeight, columns, rows: rows.rows, merges,
    frozen: { rows: 0, columns: 0 }, showsGridLines: true, conditionalFormats: [], isProtected: false,
  };
  let place: 'before' | 'views' | 'columns' | 'rows' | 'after' = 'before';
  let isRow = false;

  function startBefore(local: string, attributes: Attributes): void {
    if (local === 'tabColor') sheet.tabColour = colours.named(attributes);
    else if (local === 'sheetView') sheet.showsGridLines = isOn(attributes['showGridLines'], true);
    else if (local === 'pane' && place === 'views') sheet.frozen = frozen(attributes);
    else if (local === 'sheetFormatPr') Object.assign(sheet, defaults(attributes));
    else if (local === 'sheetViews') place = 'views';
    else if (local === 'cols') place = 'columns';
    else if (local === 'col' && place === 'columns') addColumn(attributes);
  }

  function addColumn({ min, max, width, hidden, style }: Attributes): void {
    const [left, right, look] = [Number(min), Math.min(Number(max), lastColumn), Number(style ?? 0)];
    if (!(left >= 1 && left <= right) || columns.length >= lastColumn) return;
    const characters = charactersOf(width);
    columns.push({
      left, right, look: look < count && look >= 0 && Number.isInteger(look) ? look : 0,
      ...(characters !== null && { width: characters }), ...(isOn(hidden, false) && { isHidden: true }),
    });
  }

  function startAfter(local: string, attributes: Attributes): void {
    conditional.startTag(local, attributes);
    if (local === 'sheetProtection') sheet.isProtected = isOn(attributes['sheet'], false);
    const range = local === 'mergeCell' ? parseRange(attributes['ref'] ?? '') : null;
    if (range) merges.push(range);
  }

  const parser = xmlParser({
    startTag({ name: tag, attributes }) {
      const local = localName(tag);
      if (place === 'after') startAfter(local, attributes);
      else if (local === 'sheetData') place = 'rows';
      else if (place !== 'rows') startBefore(local, attributes);
      else if (local === 'row') {
        isRow = true;
        rows.openRow(attributes['r'] === undefined ? undefined : Number(attributes['r']), attributes);
      } else if (local === 'c' && isRow) {
        rows.addCell(parseAddress(attributes['r'] ?? '')?.column, Number(attributes['s'] ?? 0));
      }
    },
    endTag({ name: tag }) {
      const local = localName(tag);
      if (local === 'sheetData') place = 'after';
      else if (local === 'row' && place === 'rows' && isRow) {
        isRow = false;
        rows.closeRow();
      } else if (local === 'sheetViews' || local === 'cols') place = 'before';
      else if (place === 'after') conditional.endTag(local);
    },
    text: (piece) => conditional.text(piece),
  });
  feedPart(entry, parser, onProgress, new PlainFilter(new PlainLooks(rows), rowMarks, () => place === 'rows'));
  sheet.conditionalFormats = conditional.formats();
  return sheet;
}

const isOn = (value: string | undefined, usual: boolean): boolean => (value === undefined ? usual : plainValue(value) === '1');

/** Of a file's width, what its columns keep free at their sides left out. */
function charactersOf(width: string | undefined): number | null {
  const said = Number(width);
  return said >= 0 && said <= widest ? Math.max(0, said - columnPadding) : null;
}

/** What Excel gives columns of so many characters. */
const usualWidth = (characters: number): number =>
  (Math.ceil((characters * digitPixels + paddingPixels) / widthStep) * widthStep) / digitPixels - columnPadding;

function defaults({ defaultColWidth, baseColWidth, defaultRowHeight }: Attributes): Partial<SheetLook> {
  const base = Number(baseColWidth ?? usualCharacters);
  const height = Number(defaultRowHeight);
  return {
    defaultWidth: charactersOf(defaultColWidth) ?? usualWidth(base >= 0 && base <= widest ? base : usualCharacters),
    ...(height > 0 && height < 410 && { defaultHeight: height }),
  };
}

function frozen({ state, xSplit = '0', ySplit = '0' }: Attributes): SheetLook['frozen'] {
  const count = (said: string): number => (Number.isInteger(Number(said)) && Number(said) > 0 && Number(said) <= lastColumn ? Number(said) : 0);
  return state === 'frozen' || state === 'frozenSplit' ? { rows: count(ySplit), columns: count(xSplit) } : { rows: 0, columns: 0 };
}
