import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const site = join(import.meta.dirname, '../../../dist/site');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(join(site, name), 'utf8');

test('no script evaluates strings', () =>
  expect(scripts.filter((name) => /\beval\s*\(|\bnew Function\b|[^\w.]Function\s*\(/.test(read(name)))).toEqual([]));
test('office.js is not among the scripts', () => expect(scripts.filter((name) => /_OfficeAppFactory|HostBridge/.test(read(name)))).toEqual([]));
test('every script is named by its content, so that a new version is never mixed with an old one', () =>
  expect(scripts.filter((name) => !/^[\w-]+\.[0-9a-f]{10}\.js$/.test(name))).toEqual([]));
test('no script or page names an address besides office.js’s', () => {
  const addresses = ['taskpane.html', 'help.html'].flatMap((name) => read(name).match(/https?:\/\/[\w.-]+/g) ?? []);
  expect(new Set(addresses)).toEqual(new Set(['https://appsforoffice.microsoft.com']));
});
test('nothing but the site stands in its folder', () =>
  expect(files.filter((name) => !/\.(js|html|xml|png)$|^assets$|\.LICENSE\.txt$/.test(name))).toEqual([]));
