/** The built command line is one file that needs nothing but Node, so that it starts fast and anywhere. */

import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';
import { builtCommandLine } from './build.js';
import { WorkFolder } from './meritbook.js';

const bundle = readFileSync(builtCommandLine, 'utf8');

test('it requires only built-in modules', () => {
  const required = [...bundle.matchAll(/\b(?:require|import)\(\s*(["'`])([^"'`]*)\1\s*\)/g)].map(([, , name]) => name!);
  expect(required.length).toBeGreaterThan(0);
  expect(required.filter((name) => !isBuiltin(name))).toEqual([]);
});

test('alone in a folder, it works', async () => {
  const folder = new WorkFolder().put('meritbook.cjs', bundle);
  const { code, stderr } = await folder.shell(`'${process.execPath}' ./merit*.cjs template`);
  expect([code, stderr, folder.names()]).toEqual([0, '', ['meritbook.cjs', '争优台账.xlsx']]);
});
