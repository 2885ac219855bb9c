/** node compile-program.js <program> <kept> <runs>: runs a program's commands and keeps what was compiled for them. */

import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';

const [program, kept] = process.argv.slice(2);
const runs = JSON.parse(process.argv[4]);
const folder = mkdtempSync(path.join(tmpdir(), 'meritbook-build-'));
// As the program's launcher reads it: V8 compares the text's length.
const script = new Script(Module.wrap(readFileSync(program, 'utf8')), { filename: program });
const start = script.runInThisContext();

function next() {
  const words = runs.shift();
  if (!words) return;
  process.argv = [process.argv[0], program, ...words];
  const module = { exports: {} };
  start(module.exports, createRequire(program), module, program, path.dirname(program));
}

// A command has ended when nothing is waited for any more.
process.on('beforeExit', next);
process.on('exit', (code) => {
  process.chdir(path.dirname(kept));
  rmSync(folder, { recursive: true });
  if (code !== 0 || runs.length > 0) throw new Error(`The program ended with ${code}, ${runs.length} runs before the end`);
  writeFileSync(`${kept}.new`, script.createCachedData());
  renameSync(`${kept}.new`, kept);
});
process.chdir(folder);
process.stdout.write = () => true;
next();
