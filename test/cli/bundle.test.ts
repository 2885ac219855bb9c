/** The built command line is one file that needs nothing but Node, so that it starts fast and anywhere; only the Word document is written by a second one. */

import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtCommandLine } from './build.js';
import { WorkFolder } from './meritbook.js';

const bundle = readFileSync(builtCommandLine, 'utf8');
const word = readFileSync(join(dirname(builtCommandLine), 'word.cjs'), 'utf8');

test.each([['it', bundle], ['the chunk beside it', word]])('%s requires only built-in modules', (_, text) => {
  const required = [...text.matchAll(/\b(?:require|import)\(\s*(["'`])([^"'`]*)\1\s*\)/g)].map(([, , name]) => name!);
  expect(required.filter((name) => !isBuiltin(name))).toEqual([]);
});

test('alone in a folder, it works', async () => {
  const folder = new WorkFolder().put('meritbook.cjs', bundle);
  const { code, stderr } = await folder.shell(`'${process.execPath}' ./merit*.cjs template`);
  expect([code, stderr, folder.names()]).toEqual([0, '', ['meritbook.cjs', '争优台账.xlsx']]);
});

test('what writes Word documents is not in it', () => {
  expect(bundle).not.toContain('wordprocessingml');
  expect(word).toContain('wordprocessingml');
});
