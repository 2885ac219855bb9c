/** The built command line is a folder that needs nothing but Node, so that it starts fast and anywhere; only the Word document is written by a chunk of its own. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtCommandLine } from './build.js';
import { WorkFolder } from './meritbook.js';

const pathOf = (name: string): string => join(dirname(builtCommandLine), name);
const built = (name: string): Buffer => readFileSync(pathOf(name));
const [launcher, program, word] = ['meritbook.cjs', 'program.cjs', 'word.cjs'].map((name) => built(name).toString());

test.each([['the launcher', launcher], ['the program', program], ['the chunk beside it', word]])('%s requires only built-in modules', (_, text) => {
  const required = [...text!.matchAll(/\b(?:require|import)\(\s*(["'`])([^"'`]*)\1\s*\)/g)].map(([, , name]) => name!);
  expect(required.filter((name) => !isBuiltin(name))).toEqual([]);
});

test.each([
  ['without the code that was compiled for it', undefined],
  ['with code that another version of Node compiled', Buffer.from('of another version')],
  ['with code that was cut off', built('program.v8').subarray(0, 1000)],
])('alone in a folder and %s, it works', async (_, code) => {
  const folder = new WorkFolder().put('bin/meritbook.cjs', launcher!).put('bin/program.cjs', program!);
  if (code) folder.put('bin/program.v8', code);
  const { code: exitCode, stderr } = await folder.shell(`'${process.execPath}' ./bin/merit*.cjs template`);
  expect([exitCode, stderr, folder.names()]).toEqual([0, '', ['bin', '争优台账.xlsx']]);
});

test('the code that was compiled for it is taken', () => {
  const taken = `const { wrap } = require('node:module'), { Script } = require('node:vm'), { readFileSync } = require('node:fs');
    const [program, cachedData] = process.argv.slice(1).map((path) => readFileSync(path));
    process.stdout.write(String(!new Script(wrap(program.toString()), { cachedData }).cachedDataRejected));`;
  expect(String(execFileSync(process.execPath, ['-e', taken, pathOf('program.cjs'), pathOf('program.v8')]))).toBe('true');
});

test('what writes Word documents is not in it', () => {
  expect(program).not.toContain('wordprocessingml');
  expect(word).toContain('wordprocessingml');
});
