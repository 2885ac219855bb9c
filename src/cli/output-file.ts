/** Which file a command writes, and why it may not be that one (SPEC 7). Checked before any work is done. */

import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { UsageError } from './arguments.js';
import { isFolder, isSameFile } from './files.js';

/**
 * The file named, or `<name>-<suffix>` in the current folder. The input is never overwritten unawares,
 * and the extension must be the one under which Excel opens such a workbook.
 */
export function outputFor(input: string, named: string | null, suffix: string): string {
  return allowedFor(input, named ?? besideName(input, suffix));
}

/** The same for a document made of a workbook. @param extension with its dot. */
export const documentFor = (input: string, named: string | null, suffix: string, extension: string): string =>
  checked(named ?? `${basename(input, extname(input))}-${suffix}${extension}`, extension);

/** A file named by the user, for what is made of `input`. */
export function allowedFor(input: string, output: string): string {
  if (isSameFile(input, output)) throw new UsageError('cli.output-is-input');
  return checked(output, isMacroWorkbook(input) ? '.xlsm' : '.xlsx');
}

/** A new workbook's file: the one named, or the usual one. */
export const newOutput = (named: string | null, usual: string): string => checked(named ?? refuseFilled(usual), '.xlsx');

/** Somebody may have filled in what was written here before; only a file that he named is replaced. */
export function refuseFilled(path: string): string {
  if (existsSync(path)) throw new UsageError('cli.template-exists', { path });
  return path;
}

function checked(output: string, extension: string): string {
  if (isFolder(output)) throw new UsageError('cli.output-is-folder', { path: output });
  if (extname(output).toLowerCase() !== extension) throw new UsageError('cli.output-extension', { extension });
  return output;
}

/** 台账.xlsx → 台账-结果.xlsx; a workbook with macros stays one. */
function besideName(input: string, suffix: string): string {
  const extension = extname(input);
  return `${basename(input, extension)}-${suffix}${isMacroWorkbook(input) ? extension : '.xlsx'}`;
}

const isMacroWorkbook = (path: string): boolean => extname(path).toLowerCase() === '.xlsm';
