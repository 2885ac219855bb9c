import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const site = join(import.meta.dirname, '../../../dist/site');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(join(site, name), 'utf8');

// So lodash asks for the global object where there is neither `global` nor `self`: in no browser.
const unreached = '||Function("return this")()';
test('no script evaluates strings', () =>
  expect(scripts.filter((name) => /\beval\s*\(|\bnew Function\b|[^\w.]Function\s*\(/.test(read(name).replace(unreached, '')))).toEqual([]));
test('office.js is not among the scripts', () => expect(scripts.filter((name) => /_OfficeAppFactory|HostBridge/.test(read(name)))).toEqual([]));
test('every script is named by its content, so that a new version is never mixed with an old one, save the one that browsers ask for by its name', () =>
  expect(scripts.filter((name) => !/^(?:workbench\/)?[\w-]+\.[0-9a-f]{10}\.js$/.test(name))).toEqual(['service-worker.js']));
test('no script or page names an address besides office.js’s', () => {
  const addresses = ['taskpane.html', 'help.html', 'index.html'].flatMap((name) => read(name).match(/https?:\/\/[\w.-]+/g) ?? []);
  expect(new Set(addresses)).toEqual(new Set(['https://appsforoffice.microsoft.com']));
});
test('nothing but the site stands in its folder', () =>
  expect(files.filter((name) => !/\.(js|css|html|xml|png|webmanifest)$|^(assets|workbench)$|\.LICENSE\.txt$/.test(name))).toEqual([]));
test('the workbench is kept for offline with every file that it has', () => {
  const worker = read('service-worker.js');
  const own = files.filter((name) => name === 'index.html' || /^workbench\/.*\.(js|css|png|webmanifest)$/.test(name));
  expect(own.filter((name) => !worker.includes(`"url":"${name.replaceAll('\\', '/')}"`))).toEqual([]);
});
test('the workbench asks for nothing elsewhere and evaluates nothing', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read('index.html'))![1]!.split('; ');
  expect(policy).toEqual(expect.arrayContaining(["default-src 'self'", "script-src 'self'", "connect-src 'self'", "object-src 'none'"]));
  expect(policy.filter((directive) => /https?:|\*|unsafe-eval/.test(directive))).toEqual([]);
});
