/** 年度总结 as a Word document (SPEC 7, 8): read back by an XML parser alone. */

import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-host.js';
import { validationErrors } from '../hosts/xlsx/validator.js';
import { childNamed, descendants, xmlNodes, type XmlNode } from '../hosts/xlsx/xml-nodes.js';
import { contest, ledgerWorkbook } from './ledger-workbook.js';
import { sampleWorkbook, WorkFolder } from './meritbook.js';

const part = (document: Uint8Array, path: string): XmlNode => xmlNodes(unzipSync(document)[path]!);
const textOf = (node: XmlNode): string => descendants(node, 't').map(({ text }) => text).join('');
const body = (document: Uint8Array): XmlNode => descendants(part(document, 'word/document.xml'), 'body')[0]!;
const styleOf = (paragraph: XmlNode): string | undefined => childNamed(childNamed(paragraph, 'pPr'), 'pStyle')?.attributes['val'];
/** Paragraphs outside tables: their style and text. */
const paragraphs = (document: Uint8Array): [string | undefined, string][] =>
  body(document).children.filter(({ local }) => local === 'p').map((paragraph) => [styleOf(paragraph), textOf(paragraph)]);
const tables = (document: Uint8Array): string[][][] => descendants(body(document), 'tbl').map((table) =>
  descendants(table, 'tr').map((row) => descendants(row, 'tc').map(textOf)));

const day = ['--as-of', '2026-06-30'];
const folder = new WorkFolder();
let document: Uint8Array;

beforeAll(async () => {
  folder.put('台账.xlsx', await sampleWorkbook());
  const { code, stderr, stdout } = await folder.meritbook('summary', '台账.xlsx', ...day);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('已写入：台账-年度总结.docx');
  document = folder.bytes('台账-年度总结.docx');
});

describe('the document', () => {
  test('is valid to Microsoft’s validator', async () => expect(await validationErrors(document, 'docx')).toEqual([]), 60_000);
  test('is the same, byte for byte, whenever it is written', async () => {
    await new Promise((later) => setTimeout(later, 2100));
    await folder.meritbook('summary', '台账.xlsx', '-o', '再.docx', ...day);
    expect(folder.bytes('再.docx')).toEqual(document);
  });
  test('bears the day of its figures', () => {
    const core = part(document, 'docProps/core.xml');
    expect([childNamed(core, 'created')!.text, childNamed(core, 'modified')!.text]).toEqual(['2026-06-30T00:00:00Z', '2026-06-30T00:00:00Z']);
  });
  test('begins with the title, its school on a line of its own where it is long', () => expect(paragraphs(document).slice(0, 3)).toEqual([
    ['Title', '云岭镇中心小学（示例）'], ['Title', '创先争优活动年度总结'], ['Subtitle', '2025—2026学年度第二学期\u3000统计日期：2026-06-30'],
  ]));
  test('has its headings where Word’s navigation finds them', () => {
    const found = paragraphs(document);
    expect(found).toContainEqual(['Heading1', '一、活动开展基本情况']);
    expect(found).toContainEqual(['Heading2', '（一）领导重视']);
    expect(found).toContainEqual(['Heading3', '1．优质课评比']);
  });
  test('has the tables, with the figures as the sheet shows them', () => {
    const grades = tables(document).find(([header]) => header!.join() === '等次,人数,占比')!;
    expect(grades.map((row) => row[0])).toEqual(['等次', '一等奖', '二等奖', '三等奖']);
    expect(grades[1]![2]).toMatch(/^\d\d\.\d\d%$/);
  });
  test('is A4, and set in the fonts of official documents', () => {
    expect(descendants(body(document), 'pgSz')[0]!.attributes).toMatchObject({ w: '11906', h: '16838' });
    const styles = part(document, 'word/styles.xml');
    const fontOf = (id: string): string | undefined => descendants(descendants(styles, 'style').find(({ attributes }) => attributes['styleId'] === id)!, 'rFonts')[0]?.attributes['eastAsia'];
    expect(['Title', 'Heading1', 'Heading2', 'Body'].map(fontOf)).toEqual(['方正小标宋简体', '黑体', '楷体', '仿宋']);
  });
});

test('the words of the sheet in the workbook are those of the document, and of the next result', async () => {
  await folder.meritbook('compute', '台账.xlsx', '-o', '结果.xlsx', ...day);
  const workbook = XlsxWorkbook.open(folder.bytes('结果.xlsx'));
  const { rows } = (await workbook.read((name) => name === '年度总结')).sheets[0]!;
  const cellOf = (beginning: string): string => `A${rows.find(({ cells }) => String(cells[0] ?? '').trim().startsWith(beginning))!.row}`;
  await workbook.changeCells([
    { sheet: '年度总结', cell: cellOf('（二）各项工作'), value: '（二）扎实推进各项工作' },
    { sheet: '年度总结', cell: cellOf('青年教师'), value: '青年教师 9 人人人有师傅 & 帮到位。' },
  ]);
  folder.put('改.xlsx', workbook.bytes());
  await folder.meritbook('summary', '改.xlsx', '-o', '改.docx', ...day);
  const found = paragraphs(folder.bytes('改.docx'));
  expect(found).toContainEqual(['Heading2', '（二）扎实推进各项工作']);
  expect(found).toContainEqual(['Body', '青年教师 9 人人人有师傅 & 帮到位。']);
  await folder.meritbook('compute', '改.xlsx', '--in-place', ...day);
  await folder.meritbook('summary', '改.xlsx', '-o', '再改.docx', ...day);
  expect(folder.bytes('再改.docx')).toEqual(folder.bytes('改.docx'));
});

describe('refusals', () => {
  const faulty = ledgerWorkbook(contest([90, 101]));
  test('errors in the entries: nothing is written', async () => {
    const other = new WorkFolder().put('台账.xlsx', faulty);
    const { code, stdout, stderr } = await other.meritbook('summary', '台账.xlsx');
    expect([code, stdout, other.names()]).toEqual([3, '', ['台账.xlsx']]);
    expect(stderr).toContain('评比打分!C3');
  });
  test('passed over with --allow-errors, they are told at the head', async () => {
    const other = new WorkFolder().put('台账.xlsx', faulty);
    expect((await other.meritbook('summary', '台账.xlsx', '--allow-errors')).code).toBe(0);
    expect(paragraphs(other.bytes('台账-年度总结.docx'))[0]![1]).toContain('本结果非正式');
  });
  test.each([
    ['another extension', ['summary', '台账.xlsx', '-o', '总结.doc'], 2, '.docx'],
    ['an option of another command', ['summary', '台账.xlsx', '--in-place'], 2, '--in-place'],
    ['no workbook', ['summary'], 2, 'summary'],
    ['a file that is no workbook', ['summary', '文本.xlsx'], 4, ''],
    ['a folder that is not there', ['summary', '好.xlsx', '-o', '无/总结.docx'], 1, '文件夹不存在'],
  ] as const)('%s', async (_, words, exit, says) => {
    const other = new WorkFolder().put('台账.xlsx', faulty).put('文本.xlsx', 'no').put('好.xlsx', ledgerWorkbook(contest([90, 80])));
    const { code, stderr } = await other.meritbook(...words);
    expect(code).toBe(exit);
    expect(stderr).toContain(says);
    expect(other.names().filter((name) => name.endsWith('.docx'))).toEqual([]);
  });
});
