/** Files that are no workbook for us: one sentence and exit code 4, within two seconds (SPEC 7). */

import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { sheetXml, workbookParts, zipOf, type Parts } from '../hosts/xlsx/packages.js';
import { savedAs, withoutLibreOffice } from '../libreoffice.js';
import { compoundFile } from './compound-file.js';
import { sampleWorkbook, WorkFolder, type Run } from './meritbook.js';
import { denseEntry, entry, rawZip, type RawEntry } from './raw-zip.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook with both required ledgers, some of its parts changed. */
const parts = (changed: Parts = {}): Parts => workbookParts({
  sheets: ['教师名册', '评比打分'].map((name) => ({ name, xml: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') })),
  strings: `<sst xmlns="${main}"><si><t>编号</t></si></sst>`,
  parts: changed,
});

/** `part` made ten levels of ten entities each: three gigabytes for a parser that expands them. */
const laughing = (part: string): Uint8Array => {
  const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('');
  const text = parts()[part] as string;
  const root = text.indexOf('<', text.startsWith('<?xml') ? 2 : 0);
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha">${entities}]>${text.slice(root)}`;
  return zipOf(parts({ [part]: bomb.replace(/<\/(\w+)>$/, '<extLst>&l9;</extLst></$1>') }));
};

const strict = (): Uint8Array => zipOf(Object.fromEntries(Object.entries(parts()).map(([name, part]) => [name, String(part)
  .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
  .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')])));

const entriesWith = (...dense: readonly RawEntry[]): Uint8Array => {
  const names = dense.map(({ name }) => name);
  return rawZip([...Object.entries(parts()).filter(([name]) => !names.includes(name)).map(([name, part]) => entry(name, part)), ...dense]);
};
const sheet1 = 'xl/worksheets/sheet1.xml';
const space = 32;

const files: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, says: string])[] = [
  ['an empty file', '空.xlsx', () => new Uint8Array(), '空的'],
  ['random bytes', '乱码.xlsx', () => Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 7919 + index * 13) >> 3 & 255), '不是 Excel 工作簿'],
  ['a truncated workbook', '半截.xlsx', () => zipOf(parts()).subarray(0, 700), '损坏'],
  ['a workbook whose last byte is missing', '缺一.xlsx', () => zipOf(parts()).subarray(0, -1), '损坏'],
  ['an .xls', '旧.xls', () => compoundFile({ Workbook: [9, 8, 16, 0, 0, 6, 5, 0] }), '.xls'],
  ['an .xls that is called .xlsx', '旧.xlsx', () => compoundFile({ Workbook: [9, 8, 16, 0, 0, 6, 5, 0] }), '.xls'],
  ['a workbook behind a password', '加密.xlsx', () => compoundFile({ EncryptionInfo: [4, 0, 4, 0], EncryptedPackage: [0, 16] }), '密码'],
  ['an .xlsb', '二进制.xlsb', () => zipOf({
    ...parts(), '_rels/.rels': String(parts()['_rels/.rels']).replace('workbook.xml', 'workbook.bin'), 'xl/workbook.bin': Uint8Array.of(131, 1, 0),
  }), '.xlsb'],
  ['an .ods', '开放.ods', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office:document-content/>' }), 'OpenDocument'],
  ['Strict Open XML', '严格.xlsx', strict, 'Strict'],
  ['a Word document', '文档.xlsx', () => zipOf({
    '_rels/.rels': String(parts()['_rels/.rels']).replace('xl/workbook', 'word/document'), 'word/document.xml': '<w:document xmlns:w="urn:w"/>',
  }), '不是 Excel 工作簿'],
  ['an archive of other files', '照片.xlsx', () => zipOf({ '照片/1.txt': 'x' }), '不是 Excel 工作簿'],
  ['a web page', '网页.xlsx', () => strToU8('<!DOCTYPE html>\n<html><body><table><tr><td>姓名</td></tr></table></body></html>'), '网页'],
  ['CSV', '逗号.xlsx', () => strToU8('\ufeff编号,姓名\r\nT001,李明\r\n'), 'CSV'],
  ['a gigabyte of zeros in a sheet', '炸弹.xlsx', () => entriesWith(denseEntry(sheet1, 1024, 0)), '过大'],
  ['a gigabyte of zeros that claims to be small', '谎报.xlsx', () => entriesWith({ ...denseEntry(sheet1, 1024, 0), size: 4000 }), '损坏'],
  ['a sheet that is mostly blanks, packed a thousandfold', '稠密.xlsx', () => entriesWith(
    denseEntry(sheet1, 100, space, `<worksheet xmlns="${main}"><sheetData>`, '</sheetData></worksheet>'),
  ), '过大'],
  ['shared strings that are mostly blanks, packed a thousandfold', '稠密串.xlsx', () => entriesWith(
    denseEntry('xl/sharedStrings.xml', 100, space, `<sst xmlns="${main}">`, '</sst>'),
  ), '过大'],
  ['very many parts, each small enough', '多件.xlsx', () => entriesWith(...Array.from({ length: 110 }, (_, index) => denseEntry(`xl/media/${index}.bin`, 15, 0))), '过大'],
  ['an entry that climbs out of its folder', '越界.xlsx', () => rawZip([...Object.entries(parts()).map(([name, part]) => entry(name, part)), entry('../../../tmp/evil.xml', 'x')]), '不安全'],
  ['an entry with an absolute path', '绝对.xlsx', () => rawZip([...Object.entries(parts()).map(([name, part]) => entry(name, part)), entry('/etc/cron.d/evil', 'x')]), '不安全'],
  ['entities that grow without bound in the workbook part', '实体一.xlsx', () => laughing('xl/workbook.xml'), '不安全'],
  ['entities that grow without bound in the shared strings', '实体二.xlsx', () => laughing('xl/sharedStrings.xml'), '不安全'],
  ['entities that grow without bound in a sheet', '实体三.xlsx', () => laughing(sheet1), '不安全'],
  ['a sheet that is not well-formed', '残缺.xlsx', () => zipOf(parts({ [sheet1]: sheetXml('<row r="1"><c r="A1"><v>1</v></row>') })), '损坏'],
  ['a sheet that ends in the middle', '断尾.xlsx', () => zipOf(parts({ [sheet1]: sheetXml('<row r="1"/>').slice(0, -20) })), '损坏'],
  ['a sheet that is not text', '乱表.xlsx', () => zipOf(parts({ [sheet1]: Uint8Array.of(0x3c, 0xff, 0xfe, 0xfd) })), '损坏'],
  ['a workbook that lacks one of its sheets', '缺表.xlsx', () => zipOf(Object.fromEntries(Object.entries(parts()).filter(([name]) => name !== sheet1))), '损坏'],
];

function expectRefusal({ code, stdout, stderr, ms }: Run, says: string): void {
  // One line, one full stop, at its end: no stack trace has room in it.
  expect(stderr).toMatch(/^[^\n。]+。\n$/);
  expect(stderr).toContain(says);
  expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
  expect(ms).toBeLessThan(2000);
}

test('the workbook that the broken ones are made of can be read', async () => {
  const { code, stderr } = await new WorkFolder().put('好.xlsx', zipOf(parts())).meritbook('check', '好.xlsx');
  expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
});

describe('refused with one sentence', () => {
  test.each(files)('%s', async (_, name, bytes, says) => {
    const folder = new WorkFolder().put(name, bytes());
    expectRefusal(await folder.meritbook('compute', name), says);
    expect(folder.names()).toEqual([name]);
  });

  test('a file that is not there', async () => expectRefusal(await new WorkFolder().meritbook('compute', '没有.xlsx'), '找不到文件 没有.xlsx'));
  test('a path through a file', async () => expectRefusal(await new WorkFolder().put('a', 'x').meritbook('compute', 'a/b.xlsx'), '找不到文件'));
  test('a folder', async () => {
    const folder = new WorkFolder();
    mkdirSync(join(folder.path, '台账.xlsx'));
    expectRefusal(await folder.meritbook('compute', '台账.xlsx'), '文件夹');
  });
  test('a file that may not be read', async () => {
    const folder = new WorkFolder().put('台账.xlsx', zipOf(parts()));
    chmodSync(folder.path, 0o755);
    chmodSync(join(folder.path, '台账.xlsx'), 0);
    expectRefusal(await folder.asOrdinaryUser('compute', '台账.xlsx'), '没有权限');
  });
  test('in English where it is asked for', async () => {
    const { code, stderr } = await new WorkFolder().put('a.xlsx', 'a,b\n').meritbook('compute', 'a.xlsx', '--lang', 'en-US');
    expect([code, stderr]).toEqual([4, expect.stringMatching(/^This is a text or CSV file[^\n]+\.\n$/)]);
  });
  test('by every command, whatever else is asked of it', async () => {
    const folder = new WorkFolder().put('旧.xls', compoundFile({ Workbook: [9, 8, 16, 0, 0, 6, 5, 0] }));
    for (const words of [['compute', '旧.xls', '--json'], ['compute', '旧.xls', '--in-place'], ['check', '旧.xls', '--json'], ['fix', '旧.xls', '-o', 'b.xlsx'], ['template', '--into', '旧.xls']]) {
      expectRefusal(await folder.meritbook(...words), '.xls');
    }
    expect(folder.names()).toEqual(['旧.xls']);
  });
});

describe.skipIf(withoutLibreOffice())('what LibreOffice saves in other formats is refused', () => {
  let sample: Uint8Array;
  beforeAll(async () => { sample = await sampleWorkbook(); });

  test.each([['xls', '旧版 .xls'], ['ods', 'OpenDocument'], ['csv', 'CSV'], ['html', '网页']] as const)('%s', async (format, says) => {
    const [saved] = await savedAs(format, sample);
    expectRefusal(await new WorkFolder().put(`示例.${format}`, saved!).meritbook('compute', `示例.${format}`), says);
  });
});
