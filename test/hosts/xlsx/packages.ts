/** Workbook packages written by hand, zipped by fflate. */

import { strToU8, zipSync } from 'fflate';

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Record<string, string | Uint8Array>;

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) =>
    [name, typeof content === 'string' ? strToU8(content) : content])));
}

export function relationships(...list: readonly { id: string; type: string; target: string; mode?: string }[]): string {
  const elements = list.map(({ id, type, target, mode }) =>
    `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`);
  return `<?xml version="1.0"?><Relationships xmlns="${packageRelationships}">${elements.join('')}</Relationships>`;
}

export interface HandmadeSheet {
  readonly name: string;
  readonly xml: string;
  readonly type?: string;
  /** Attributes of its `<sheet>` beyond the necessary ones. */
  readonly more?: string;
}

export interface HandmadeWorkbook {
  readonly sheets: readonly HandmadeSheet[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly names?: string;
  readonly parts?: Parts;
}

/** The parts of a plain workbook; `parts` adds to them or takes the place of some. */
export function workbookParts({ sheets, strings, styles, workbookPr = '', names = '', parts = {} }: HandmadeWorkbook): Parts {
  const listed = sheets.map(({ name, more = '' }, index) => `<sheet name="${name}" sheetId="${index + 1}" ${more} r:id="rId${index + 1}"/>`);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }),
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelationships}">${workbookPr}<sheets>${listed.join('')}</sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map(({ type = 'worksheet' }, index) => ({ id: `rId${index + 1}`, type, target: `worksheets/sheet${index + 1}.xml` })),
      ...(strings === undefined ? [] : [{ id: 'rIdStrings', type: 'sharedStrings', target: 'sharedStrings.xml' }]),
      ...(styles === undefined ? [] : [{ id: 'rIdStyles', type: 'styles', target: 'styles.xml' }]),
    ),
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': strings }),
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
    ...parts,
  };
}

export function workbookZip(workbook: HandmadeWorkbook): Uint8Array {
  return zipOf(workbookParts(workbook));
}

export function sheetXml(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${spreadsheet}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** A styles part whose cell styles have these number format ids. */
export function stylesXml(ids: readonly number[], codes: Readonly<Record<number, string>> = {}): string {
  const formats = Object.entries(codes).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`);
  return `<styleSheet xmlns="${spreadsheet}"><numFmts>${formats.join('')}</numFmts>`
    + `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
}

/** The reason for which something is refused. */
export function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Error && 'reason' in error) return String(error.reason);
    throw error;
  }
  return 'nothing was refused';
}
