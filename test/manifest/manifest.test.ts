import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { version } from '../../src/version.js';
import { siteAddress, siteManifest } from '../../webpack/site-manifest.js';
import { elementsOf, type Element } from './elements.js';

const committed = readFileSync('manifest.xml', 'utf8');
const elements = elementsOf(committed);
const named = (...names: string[]): Element[] => elements.filter(({ name }) => names.includes(name));
const text = (name: string): string => named(name)[0]!.text;

describe('every resource', () => {
  const defined = named('bt:Image', 'bt:Url', 'bt:String').flatMap(({ attributes: { id } }) => id ?? []);
  const used = elements.flatMap(({ attributes: { resid } }) => resid ?? []);
  test('has an id of its own, of at most 32 characters', () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });
  test('that is used is defined', () => expect(used.filter((id) => !defined.includes(id))).toEqual([]));
  test('that is defined is used', () => expect(defined.filter((id) => !used.includes(id))).toEqual([]));
});

describe('both languages', () => {
  const sentences = named('DisplayName', 'Description', 'bt:String').filter(({ attributes: { DefaultValue } }) => DefaultValue !== undefined);
  test.each(sentences.map((each) => [each.attributes['DefaultValue']!, each] as const))('“%s” has its English', (chinese, { children }) => {
    const [english, ...more] = children.filter(({ attributes: { Locale } }) => Locale === 'en-US');
    expect(more).toEqual([]);
    expect(english?.attributes['Value']).toMatch(/^[\x20-\x7e]+$/);
    expect(chinese).toMatch(/[\u4e00-\u9fff]/);
  });
  test('are all there are', () => {
    expect(text('DefaultLocale')).toBe('zh-CN');
    expect(new Set(elements.flatMap(({ attributes: { Locale } }) => Locale ?? []))).toEqual(new Set(['en-US']));
  });
});

describe('every address', () => {
  const addresses = (manifest: string): string[] => [...manifest.matchAll(/"(\w+:\/\/[^"]*)"/g)].map(([, address]) => address!).filter((address) => !/schemas\.microsoft|w3\.org/.test(address));
  test('is the developer’s machine’s', () => expect(addresses(committed).filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]));
  test('moves with the site, over https', () => {
    const moved = addresses(siteManifest(committed, siteAddress('https://addin.example.org/meritbook/')));
    expect(moved).toHaveLength(addresses(committed).length);
    expect(moved.filter((address) => !address.startsWith('https://addin.example.org/meritbook/') || address.includes('meritbook//'))).toEqual([]);
  });
  test.each(['http://addin.example.org', 'addin.example.org/meritbook', 'file:///site', 'https://addin.example.org/?a=1'])('%s is refused as the site’s', (address) =>
    expect(() => siteAddress(address)).toThrow('ADDIN_URL'));
  test.each([undefined, ''])('is the developer’s where none is given (%j)', (none) => expect(siteAddress(none)).toBe('https://localhost:3000'));
});

describe('icons', () => {
  const images = [...named('bt:Image').flatMap(({ attributes: { id, DefaultValue } }) => (id === undefined ? [] : [[id, Number(id.split('.')[1]), DefaultValue!] as const])),
    ['IconUrl', 32, named('IconUrl')[0]!.attributes['DefaultValue']!] as const, ['HighResolutionIconUrl', 64, named('HighResolutionIconUrl')[0]!.attributes['DefaultValue']!] as const];
  test.each(images)('%s is a PNG of exactly %i pixels', (_, size, address) => {
    const png = readFileSync(new URL(address).pathname.slice(1));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
  test('stand at the size that the ribbon asks for, in every size there is', () => {
    const lists = named('Icon').map(({ children }) => children.map(({ attributes: { size, resid } }) => [Number(size), Number(resid!.split('.')[1])]));
    expect(lists).toHaveLength(3);
    for (const list of lists) expect(list).toEqual([16, 20, 24, 32, 40, 48, 64, 80].map((size) => [size, size]));
  });
});

test('the version is the program’s', () => expect(text('Version')).toBe(`${version}.0`));
test('the floor is ExcelApi 1.9', () => expect(named('Set')[0]!.attributes).toMatchObject({ Name: 'ExcelApi', MinVersion: '1.9' }));
test('the command is the one that the ribbon’s script offers', () => expect(readFileSync('src/commands/commands.ts', 'utf8')).toContain(`associate('${text('FunctionName')}'`));
test('the site’s manifest shares one runtime between ribbon and pane, at the pane’s address', () => {
  const shared = elementsOf(siteManifest(committed));
  const taskpane = shared.filter(({ attributes: { resid } }) => resid === 'Taskpane.Url').map(({ name, attributes }) => [name, attributes['lifetime']]);
  expect(taskpane).toEqual([['Runtime', 'long'], ['FunctionFile', undefined], ['SourceLocation', undefined]]);
});

/** A folder with OfficeAppManifestV1_1.xsd and what it imports. */
const schemas = process.env['MERITBOOK_MANIFEST_SCHEMA'];
// Where all checks are demanded but there are no schemas, nothing is skipped: there is nothing to hold the manifest against.
if (schemas !== undefined || process.env['MERITBOOK_ALL_CHECKS'] !== '1') {
  const isAtHand = schemas !== undefined && (process.env['MERITBOOK_ALL_CHECKS'] === '1' || spawnSync('xmllint', ['--version']).status === 0);
  describe.skipIf(!isAtHand)('Microsoft’s schemas', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const validate = (manifest: string): string => {
      writeFileSync(join(folder, 'manifest.xml'), manifest);
      return execFileSync('xmllint', ['--noout', '--schema', join(folder, 'OfficeAppManifestV1_1.xsd'), join(folder, 'manifest.xml')], { stdio: 'pipe' }).toString();
    };
    test('refuse a wrong manifest', () => {
      cpSync(schemas!, folder, { recursive: true });
      expect(() => validate(committed.replace('<Permissions>ReadWriteDocument', '<Permissions>Everything'))).toThrow('Permissions');
    });
    test('hold for the committed manifest', () => {
      cpSync(schemas!, folder, { recursive: true });
      validate(committed);
    });
    test('hold for a site’s, with the type that MS-OWEMXML adds for shared runtimes', () => {
      cpSync(schemas!, folder, { recursive: true });
      const path = join(folder, 'TaskPaneAppVersionOverridesV1_0.xsd');
      writeFileSync(path, withRuntimes(readFileSync(path, 'utf8')));
      validate(siteManifest(committed, 'https://addin.example.org'));
    });
  });
}

/** MS-OWEMXML, sections Runtimes and Host: `Runtimes` is the first child of a host. */
function withRuntimes(schema: string): string {
  const types = `<xs:complexType name="Runtime"><xs:attribute name="resid" type="xs:string" use="required"/><xs:attribute name="lifetime" type="xs:string"/></xs:complexType>
    <xs:complexType name="Runtimes"><xs:sequence minOccurs="1" maxOccurs="unbounded"><xs:element name="Runtime" type="Runtime"/></xs:sequence></xs:complexType>`;
  return schema
    .replace('</xs:schema>', `${types}</xs:schema>`)
    .replace('<xs:element name="AllFormFactors"', '<xs:element name="Runtimes" type="Runtimes" minOccurs="0" maxOccurs="1"/><xs:element name="AllFormFactors"');
}
