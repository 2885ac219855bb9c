/** A workbook of any size as Excel itself would save it: shared strings, a style for dates, 7 judges a contestant. */

import { strToU8, zipSync } from 'fflate';

const judges = 7;

export function schoolWorkbook(teachers: number): Uint8Array {
  const strings = new SharedStrings();
  const sheets = [
    ['教师名册', rows(['编号', '姓名', '政治面貌', '职称', '岗位类型', '参加工作时间'], roster(teachers), strings)],
    ['评比打分', rows(['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示', '备注'], scores(teachers), strings)],
  ] as const;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${officeRels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${officeRels}"><sheets>${sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRels}">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${officeRels}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId8" Type="${officeRels}/styles" Target="styles.xml"/><Relationship Id="rId9" Type="${officeRels}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
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

type Value = string | number | { readonly serial: number } | null;

const idOf = (index: number): string => `T${String(index + 1).padStart(5, '0')}`;

function* roster(teachers: number): Generator<Value[]> {
  const titles = ['高级教师', '一级教师', '二级教师', '三级教师'];
  for (let index = 0; index < teachers; index++) {
    yield [idOf(index), `教师${index + 1}`, index % 3 === 0 ? '中共党员' : '群众', titles[index % 4]!, '在编', { serial: 38_000 + (index % 7000) }];
  }
}

/** Marks with one decimal, spread without chance. */
function* scores(teachers: number): Generator<Value[]> {
  for (let index = 0; index < teachers; index++) {
    for (let judge = 0; judge < judges; judge++) {
      const mark = (component: number): number => (700 + ((index * 37 + judge * 53 + component * 101 + index * judge * 11) % 300)) / 10;
      yield [idOf(index), `评委${judge + 1}`, mark(0), mark(1), mark(2), mark(3), null];
    }
  }
}

function rows(header: readonly string[], body: Iterable<Value[]>, strings: SharedStrings): string {
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
