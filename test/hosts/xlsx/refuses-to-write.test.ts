import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { contestants, rankingSheet, rosterSheet } from './demo-sheets.js';
import { everything, everythingParts } from './everything.js';

const workbookXml = new TextDecoder().decode(everythingParts()['xl/workbook.xml']);
const refusal = (reason: string, sheet: string): object => ({ name: 'RefusedWrite', reason, sheet });

describe('a sheet is not written', () => {
  test.each([
    ['over a sheet of the user', rankingSheet(contestants, '数据')],
    ['over a hidden sheet of the user', rankingSheet(contestants, '深藏')],
    ['over a sheet whose name differs in case only', rankingSheet(contestants, 'DATA')],
  ])('%s, and nothing else is', async (_, sheet) => {
    const source = everything({ 'xl/workbook.xml': workbookXml.replace('name="名单"', 'name="Data"') });
    const workbook = XlsxWorkbook.open(source);
    const before = workbook.bytes();
    await expect(workbook.writeSheets([rankingSheet(), sheet])).rejects.toMatchObject(refusal('name-taken', sheet.name));
    expect(workbook.bytes()).toEqual(before);
  });
  test('over one that bears another of our marks', async () => {
    const workbook = XlsxWorkbook.open(everything());
    await workbook.writeSheets([rankingSheet()]);
    await expect(workbook.writeSheets([{ ...rankingSheet(), key: 'coverage' }])).rejects.toMatchObject(refusal('name-taken', '评比结果'));
  });
  test('over a sheet that was handed over to people', async () => {
    const workbook = XlsxWorkbook.create();
    await workbook.writeSheets([rosterSheet]);
    await expect(workbook.writeSheets([rosterSheet])).rejects.toMatchObject(refusal('name-taken', rosterSheet.name));
  });
  test('twice under one name', async () => {
    await expect(XlsxWorkbook.create().writeSheets([rankingSheet(), { ...rankingSheet(), key: 'other' }])).rejects.toMatchObject(refusal('name-taken', '评比结果'));
  });
  test.each(['', '一'.repeat(32), 'a/b', "'a", 'a]', 'History'])('under the name “%s”, which Excel allows no sheet', async (name) => {
    await expect(XlsxWorkbook.create().writeSheets([rankingSheet([], name)])).rejects.toMatchObject(refusal('name-invalid', name));
  });
  test('into a workbook whose structure is protected', async () => {
    const locked = everything({ 'xl/workbook.xml': workbookXml.replace('<bookViews>', '<workbookProtection lockStructure="true"/><bookViews>') });
    await expect(XlsxWorkbook.open(locked).writeSheets([rankingSheet()])).rejects.toMatchObject(refusal('structure-locked', '评比结果'));
  });
});

describe('what Excel has no room for is an error in words', () => {
  const asking = (validation: object): typeof rosterSheet => ({
    ...rosterSheet,
    blocks: rosterSheet.blocks.map((block) => block.kind === 'table'
      ? { ...block, columns: block.columns.map((column, index) => (index === 0 ? { ...column, validation } : column)) as unknown as typeof block.columns }
      : block),
  });
  test.each([
    [/255 characters in Excel; this one has 259/, { rule: { kind: 'choices', choices: Array.from({ length: 65 }, () => '选项甲') } }],
    [/cannot hold the comma of "甲,乙"/, { rule: { kind: 'choices', choices: ['甲,乙'] } }],
    [/title of a prompt holds 32/, { rule: { kind: 'any' }, prompt: { title: '题'.repeat(33), text: '' } }],
    [/text of a refusal holds 255/, { rule: { kind: 'any' }, prompt: { title: '', text: '' }, refusal: { title: '', text: '话'.repeat(256) } }],
  ])('%s', async (message, validation) => {
    await expect(XlsxWorkbook.create().writeSheets([asking(validation)])).rejects.toThrow(message);
  });
});
