/** Files on disk: read whole, written aside and renamed, so that a failure leaves the old file or the new one. */

import { accessSync, closeSync, constants, existsSync, fchmodSync, fsyncSync, mkdtempSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A file that cannot be read or written, with the key of its sentence. */
export class FileError extends Error {
  constructor(readonly key: string, readonly path: string, readonly exitCode: 1 | 4) {
    super(key);
  }
}

/** Over this no school's workbook is; reading would only exhaust the machine. */
const largestFile = 512 * 1024 * 1024;

export function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new FileError('file.folder', path, 4);
    if (!stat.isFile()) throw new FileError('file.no-file', path, 4);
    if (stat.size > largestFile) throw new FileError('file.too-large', path, 4);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'file.missing' : 'file.denied', path, 4);
  }
}

/** Written beside the target under another name, flushed, and renamed over it. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  // A link keeps pointing at the file it names.
  const target = existsSync(path) ? realpathSync(path) : resolve(path);
  let aside: string | null = null;
  try {
    // Renaming would replace even a file that was made read-only on purpose.
    if (existsSync(target)) accessSync(target, constants.W_OK);
    aside = mkdtempSync(join(dirname(target), '.meritbook-'));
    const draft = join(aside, basename(target));
    const file = openSync(draft, 'w');
    try {
      // Colleagues who could write the old file can write the new one, whatever this user's umask.
      if (existsSync(target)) fchmodSync(file, statSync(target).mode);
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
  } catch (error) {
    throw new FileError(writeFault(codeOf(error)), path, 1);
  } finally {
    if (aside !== null) rmSync(aside, { recursive: true, force: true });
  }
}

function writeFault(code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file.no-folder';
  if (code === 'ENOSPC') return 'file.disk-full';
  return code === 'EBUSY' || code === 'EPERM' ? 'file.in-use' : 'file.not-written';
}

/** Whether two paths name one file, through links too. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return resolve(one) === resolve(other);
  }
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
