/**
 * Starts the program beside this file, with the code that was compiled when it was built: compiling takes a sixth of a
 * short command's time. Another version of Node does not take that code and compiles the program itself.
 */

import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

const folder = dirname(__filename);
const file = join(folder, 'program.cjs');
const cachedData = compiledCode();
const program = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file, ...(cachedData && { cachedData }) });
const module = { exports: {} };
(program.runInThisContext() as Start)(module.exports, createRequire(file), module, file, folder);

type Start = (exports: unknown, require: NodeJS.Require, module: unknown, file: string, folder: string) => void;

function compiledCode(): Buffer | null {
  try {
    return readFileSync(join(folder, 'program.v8'));
  } catch {
    return null;
  }
}
