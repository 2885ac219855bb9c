/** Sheets as Excel itself would save them: shared strings, a style for dates. */

import { strToU8, zipSync } from 'fflate';

export type Value = string | number | { readonly serial: number } | null;

export interface WrittenSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly Value[]>;
}

export function workbookBytes(written: readonly WrittenSheet[]): Uint8Array {
  const strings = new SharedStrings();
  const sheets = written.map(({ name, header, rows }) => [name, sheetXml(header, rows, strings)] as const);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${officeRels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${officeRels}"><sheets>${sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRels}">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${officeRels}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${officeRels}/styles" Target="styles.xml"/><Relationship Id="rId${sheets.length + 2}" Type="${officeRels}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
  sheets.forEach(([, xml], index) => { parts[`xl/worksheets/sheet${index + 1}.xml`] = xml; });
  parts['xl/sharedStrings.xml'] = strings.xml();
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 6 });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';

function sheetXml(header: readonly string[], body: Iterable<readonly Value[]>, strings: SharedStrings): string {
  const lines: string[] = [];
  let number = 0;
  const line = (values: readonly Value[]): void => {
    number++;
    const cells = values.map((value, index) => cell(`${String.fromCharCode(65 + index)}${number}`, value, strings)).join('');
    lines.push(`<row r="${number}" spans="1:${header.length}">${cells}</row>`);
  };
  line(header);
  for (const values of body) line(values);
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cell(address: string, value: Value, strings: SharedStrings): string {
  if (value === null) return '';
  if (typeof value === 'string') return `<c r="${address}" t="s"><v>${strings.index(value)}</v></c>`;
  return typeof value === 'number' ? `<c r="${address}"><v>${value}</v></c>` : `<c r="${address}" s="1"><v>${value.serial}</v></c>`;
}

class SharedStrings {
  private readonly indexes = new Map<string, number>();

  index(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
    return `${head}<sst xmlns="${main}" uniqueCount="${this.indexes.size}">${items}</sst>`;
  }
}
