import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { rankingSheet } from './demo-sheets.js';
import { everything, everythingParts } from './everything.js';
import { brokenInvariants } from './invariants.js';
import { validationErrors } from './validator.js';

const source = (part: string): string => new TextDecoder().decode(everythingParts()[part]);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const plainWorkbook = source('xl/workbook.xml');
/** Every element under the prefix x, as some .NET writers do. */
const prefixed = (xml: string): string => xml
  .replace(`xmlns="${main}"`, `xmlns:x="${main}"`)
  .replace(/<(\/?)(?=[a-zA-Z])(?!x15:)/g, '<$1x:');

async function twice(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes);
  await workbook.writeSheets([rankingSheet()]);
  const once = workbook.bytes();
  await workbook.writeSheets([rankingSheet()]);
  expect(workbook.bytes()).toEqual(once);
  expect(brokenInvariants(once)).toEqual([]);
  expect((await workbook.read(() => false)).headings.at(-1)).toEqual({ name: '评比结果', mark: 'ranking' });
  return once;
}

describe('sheets are written, valid and found again, whatever wrote the workbook before', () => {
  test('with prefixed parts', async () => {
    const once = await twice(everything({ 'xl/workbook.xml': prefixed(plainWorkbook), 'xl/styles.xml': prefixed(source('xl/styles.xml')) }));
    expect(await validationErrors(once, 'xlsm')).toEqual([]);
    expect(new TextDecoder().decode(unzipSync(once)['xl/workbook.xml'])).toContain('<x:sheet name="评比结果"');
  });
  test('with the relationships namespace under another prefix', async () => {
    const once = await twice(everything({ 'xl/workbook.xml': plainWorkbook.replace('xmlns:r=', 'xmlns:rel=').replaceAll('r:id=', 'rel:id=') }));
    expect(await validationErrors(once, 'xlsm')).toEqual([]);
  });
  test('with the relationships namespace declared on each sheet', async () => {
    const declared = plainWorkbook.replace(/ xmlns:r="[^"]*"/, '').replaceAll(' r:id=', ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id=');
    expect(await validationErrors(await twice(everything({ 'xl/workbook.xml': declared })), 'xlsm')).toEqual([]);
  });
  test('without names, calculation settings, views or a calculation chain', async () => {
    const bare = plainWorkbook
      .replace(/<definedNames>.*<\/definedNames>/, '').replace(/<calcPr[^>]*>/, '').replace(/<bookViews>.*<\/bookViews>/, '');
    const once = await twice(everything({
      'xl/workbook.xml': bare, 'xl/calcChain.xml': null,
      '[Content_Types].xml': source('[Content_Types].xml').replace(/<Override PartName="\/xl\/calcChain[^>]*>/, ''),
      'xl/_rels/workbook.xml.rels': source('xl/_rels/workbook.xml.rels').replace(/<Relationship Id="rId9"[^>]*>/, ''),
    }));
    expect(await validationErrors(once, 'xlsm')).toEqual([]);
  });
  test('without a styles part', async () => {
    const parts = Object.fromEntries([1, 2, 5].map((number) => {
      const name = `xl/worksheets/sheet${number}.xml`;
      return [name, source(name).replace(/ s="\d+"/g, '').replace(/<conditionalFormatting.*<\/conditionalFormatting>/, '')];
    }));
    const once = await twice(everything({
      ...parts, 'xl/styles.xml': null,
      '[Content_Types].xml': source('[Content_Types].xml').replace(/<Override PartName="\/xl\/styles[^>]*>/, ''),
      'xl/_rels/workbook.xml.rels': source('xl/_rels/workbook.xml.rels').replace(/<Relationship Id="rId7"[^>]*>/, ''),
    }));
    expect(await validationErrors(once, 'xlsm')).toEqual([]);
  });
  test('with lists that close themselves and relationships that do not', async () => {
    const once = await twice(everything({
      'xl/styles.xml': source('xl/styles.xml').replace(/<dxfs .*<\/dxfs>/, '<dxfs count="0"/>'),
      'xl/worksheets/sheet1.xml': source('xl/worksheets/sheet1.xml').replace(/<conditionalFormatting.*<\/conditionalFormatting>/, ''),
      'xl/_rels/workbook.xml.rels': source('xl/_rels/workbook.xml.rels').replace(/(<Relationship [^>]*)\/>/g, '$1></Relationship>'),
    }));
    expect(await validationErrors(once, 'xlsm')).toEqual([]);
  });
  test('counting days from 1904', async () => {
    const once = await twice(everything({ 'xl/workbook.xml': plainWorkbook.replace('<workbookPr ', '<workbookPr date1904="1" ') }));
    // 2026-06-30 is day 46203 of the 1900 system and 44741 of the other.
    expect(new TextDecoder().decode(unzipSync(once)['xl/worksheets/sheet6.xml'])).toContain('<v>44741</v>');
  });
  test('where the numbers of parts and relationships have gaps', async () => {
    const rename = (xml: string): string => xml.replaceAll('sheet3.xml', 'Sheet6.xml').replaceAll('"rId3"', '"rId99"');
    const { 'xl/worksheets/sheet3.xml': moved } = everythingParts();
    const once = await twice(everything({
      'xl/worksheets/sheet3.xml': null, 'xl/worksheets/Sheet6.xml': moved!,
      '[Content_Types].xml': rename(source('[Content_Types].xml')), 'xl/workbook.xml': rename(plainWorkbook),
      'xl/_rels/workbook.xml.rels': rename(source('xl/_rels/workbook.xml.rels')),
    }));
    expect(Object.keys(unzipSync(once))).toContain('xl/worksheets/sheet3.xml');
    expect(new TextDecoder().decode(unzipSync(once)['xl/workbook.xml'])).toContain('r:id="rId100"');
  });
});
