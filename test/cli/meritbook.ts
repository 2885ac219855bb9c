/** The built command line, run as a user runs it: in a folder of his, by words. */

import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { builtCommandLine } from './build.js';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

/** The user who owns nothing, on every Unix. */
const nobody = 65_534;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, gone when the tests of the file are done. */
export class WorkFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'meritbook-test-'));

  constructor() {
    folders.push(this.path);
  }

  meritbook(...words: readonly string[]): Promise<Run> {
    return this.run(process.execPath, [builtCommandLine, ...words]);
  }

  /** As a user who may not do everything, also where the tests run as root. */
  async asOrdinaryUser(...words: readonly string[]): Promise<Run> {
    if (process.getuid?.() !== 0) return this.meritbook(...words);
    // What root's own folders hide from others is laid where nobody can read it.
    const place = mkdtempSync(join(tmpdir(), 'meritbook-program-'));
    folders.push(place);
    chmodSync(place, 0o755);
    for (const name of ['meritbook.cjs', 'program.cjs']) {
      copyFileSync(join(dirname(builtCommandLine), name), join(place, name));
      chmodSync(join(place, name), 0o644);
    }
    return this.run(process.execPath, [join(place, 'meritbook.cjs'), ...words], { uid: nobody, gid: nobody });
  }

  /** A shell line in which `meritbook` is the command line. */
  shell(line: string): Promise<Run> {
    return this.run('bash', ['-c', line.replaceAll('meritbook', `'${process.execPath}' '${builtCommandLine}'`)]);
  }

  put(name: string, content: Uint8Array | string): this {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), content);
    return this;
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(readFileSync(join(this.path, name)));
  }

  /** Everything in the folder, hidden files too. */
  names(): string[] {
    return readdirSync(this.path).sort();
  }

  private run(program: string, words: readonly string[], user: { uid?: number; gid?: number } = {}): Promise<Run> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      execFile(program, words, { cwd: this.path, maxBuffer: 1 << 26, ...user }, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        // A program that was killed or never started has no exit code.
        if (typeof code === 'number') resolve({ code, stdout, stderr, ms: performance.now() - started });
        else reject(error!);
      });
    });
  }
}

/** The bytes of the sample school's workbook. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const folder = new WorkFolder();
  await folder.meritbook('template', '--sample', '-o', '示例.xlsx');
  return folder.bytes('示例.xlsx');
}
