/** Keeps, beside a program for Node, the code that its functions were compiled to when it ran. */

import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const compile = fileURLToPath(new URL('compile-program.js', import.meta.url));

export class CodeCache {
  /** @param runs the words of the commands that are run, one after the other, in a folder of their own. */
  constructor(program, kept, runs) {
    Object.assign(this, { program, kept, runs });
  }

  apply(compiler) {
    const place = (name) => path.join(compiler.options.output.path, name);
    // Code of another build must never be taken for this one's.
    compiler.hooks.emit.tapPromise(CodeCache.name, () => rm(place(this.kept), { force: true }));
    compiler.hooks.afterEmit.tapPromise(CodeCache.name, async (compilation) => {
      if (compilation.errors.length > 0) return;
      await promisify(execFile)(process.execPath, [compile, place(this.program), place(this.kept), JSON.stringify(this.runs)]);
    });
  }
}
