import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { contestants, rankingSheet, rosterSheet } from './demo-sheets.js';
import { everything, everythingParts } from './everything.js';
import { brokenInvariants, partsOf } from './invariants.js';
import { validationErrors } from './validator.js';
import { descendants, xmlNodes } from './xml-nodes.js';

const controlParts = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
const written = async (source: Uint8Array, ...sheets: Parameters<XlsxWorkbook['writeSheets']>[0][]): Promise<Uint8Array> => {
  const workbook = XlsxWorkbook.open(source);
  for (const each of sheets) await workbook.writeSheets(each);
  return workbook.bytes();
};
const text = (workbook: Uint8Array, part: string): string => new TextDecoder().decode(unzipSync(workbook)[part]);
const ranking = rankingSheet();

describe('the fixture itself', () => {
  test('is valid and whole', async () => {
    expect(await validationErrors(everything(), 'xlsm')).toEqual([]);
    expect(brokenInvariants(everything())).toEqual([]);
  });
  test('would be found broken if it were', () => {
    const broken = everything({ 'xl/charts/chart1.xml': null, 'xl/tables/table1.xml': new TextDecoder().decode(everythingParts()['xl/tables/table1.xml']).replaceAll('教师', '老师') });
    expect(brokenInvariants(broken)).toEqual([
      'a content type without its part xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels rId1 leads to xl/charts/chart1.xml, which is not there',
      'xl/worksheets/sheet2.xml: the header 老师 is not in its cell',
    ]);
  });
});

describe('writing sheets into a workbook that has everything', () => {
  test('keeps every part of the user byte for byte, save the calculation chain', async () => {
    const after = unzipSync(await written(everything(), [ranking, rosterSheet]));
    for (const [name, bytes] of Object.entries(everythingParts())) {
      if (controlParts.includes(name)) continue;
      expect(after[name], name).toEqual(name === 'xl/calcChain.xml' ? undefined : bytes);
    }
  });
  test('is valid and whole', async () => {
    const after = await written(everything(), [ranking, rosterSheet]);
    expect(await validationErrors(after, 'xlsm')).toEqual([]);
    expect(brokenInvariants(after)).toEqual([]);
  });
  test('keeps what the workbook part says: each difference is ours', async () => {
    const before = text(everything(), 'xl/workbook.xml');
    const after = text(await written(everything(), [ranking]), 'xl/workbook.xml');
    const restored = after
      .replace('<sheet name="评比结果" sheetId="10" r:id="rId14"/>', '')
      .replace(/<definedName name="_MeritBook\.Sheet" localSheetId="5" hidden="1">&quot;ranking&quot;<\/definedName>/, '')
      .replace(/<definedName name="_xlnm\.Print_Titles" localSheetId="5">'评比结果'!\$\d+:\$\d+<\/definedName>/, '')
      .replace('<calcPr fullCalcOnLoad="1" calcId', '<calcPr calcId');
    expect(restored).toBe(before);
  });
  test('keeps the styles that are there at their indexes', async () => {
    const before = xmlNodes(everythingParts()['xl/styles.xml']!);
    const after = xmlNodes(unzipSync(await written(everything(), [ranking]))['xl/styles.xml']!);
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
      const [old] = descendants(before, list);
      const [grown] = descendants(after, list);
      expect(grown!.children.slice(0, old!.children.length)).toEqual(old!.children);
    }
  });
  test('gives a new table an id and a name that no other has', async () => {
    const taken = { ...rosterSheet, blocks: rosterSheet.blocks.map((block) => ({ ...block, listObject: '名单表' })) };
    const after = await written(everything(), [taken as typeof rosterSheet]);
    expect(text(after, 'xl/tables/table2.xml')).toContain('id="4" name="名单表_2" displayName="名单表_2"');
    expect(brokenInvariants(after)).toEqual([]);
  });
});

describe('writing the same sheets again', () => {
  test('gives the same bytes', async () => {
    const once = await written(everything(), [ranking]);
    expect(await written(once, [ranking])).toEqual(once);
    expect(await written(everything(), [ranking])).toEqual(once);
  });
  test('replaces a sheet where it stands, with as many parts as before', async () => {
    const once = await written(everything(), [ranking, rosterSheet, rankingSheet(contestants, '另一张')]);
    const twice = await written(once, [rankingSheet(contestants.slice(0, 4))]);
    expect(Object.keys(unzipSync(twice))).toEqual(Object.keys(unzipSync(once)));
    expect(text(twice, 'xl/styles.xml')).toBe(text(once, 'xl/styles.xml'));
    expect(text(twice, 'xl/workbook.xml')).toBe(text(once, 'xl/workbook.xml'));
    expect(text(twice, 'xl/worksheets/sheet6.xml')).not.toBe(text(once, 'xl/worksheets/sheet6.xml'));
    expect(await validationErrors(twice, 'xlsm')).toEqual([]);
    expect(brokenInvariants(twice)).toEqual([]);
  });
  test('drops what hung on the old sheet, and only that', async () => {
    const plain = { ...ranking, blocks: ranking.blocks.filter(({ kind }) => kind !== 'charts') };
    const after = await written(everything(), [ranking], [plain]);
    const files = Object.keys(unzipSync(after));
    expect(files.filter((name) => /drawing|chart/.test(name)).sort()).toEqual(Object.keys(everythingParts()).filter((name) => /drawing|chart/.test(name)).sort());
    expect(brokenInvariants(after)).toEqual([]);
  });
  test('drops comments that were left on our sheet', async () => {
    const once = unzipSync(await written(everything(), [rankingSheet(contestants)]));
    const { related } = partsOf(once);
    const rels = 'xl/worksheets/_rels/sheet6.xml.rels';
    expect(related('xl/worksheets/sheet6.xml').size).toBe(1);
    const commented = everything({
      ...once, 'xl/comments7.xml': once['xl/comments1.xml']!,
      '[Content_Types].xml': new TextDecoder().decode(once['[Content_Types].xml']).replace('</Types>', '<Override PartName="/xl/comments7.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>'),
      [rels]: new TextDecoder().decode(once[rels]).replace('</Relationships>', '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments7.xml"/></Relationships>'),
      'xl/calcChain.xml': null,
    });
    const after = await written(commented, [ranking]);
    expect(Object.keys(unzipSync(after))).not.toContain('xl/comments7.xml');
    expect(brokenInvariants(after)).toEqual([]);
  });
  test('keeps the name by which macros know the sheet', async () => {
    const once = unzipSync(await written(everything(), [ranking]));
    const sheet = new TextDecoder().decode(once['xl/worksheets/sheet6.xml']).replace('<sheetPr>', '<sheetPr codeName="Sheet17">');
    const after = await written(everything({ ...once, 'xl/worksheets/sheet6.xml': sheet, 'xl/calcChain.xml': null }), [ranking]);
    expect(text(after, 'xl/worksheets/sheet6.xml')).toContain('<sheetPr codeName="Sheet17">');
  });
});
