/** Builds a bundle before its tests whenever a source is newer than the build, so that they never run a stale one. */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** @param config the name of a webpack configuration, @param output a file that it writes, seen from the project. */
export function freshBuild(config: string, output: string): void {
  const newest = newestSource();
  if (newest <= modified(join(root, output))) return;
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), '--config-name', config, '--mode', 'production'], { cwd: root, stdio: 'pipe' });
  } catch (error) {
    throw new Error(`${config} does not build:\n${(error as { stdout?: Buffer }).stdout?.toString() ?? ''}`, { cause: error });
  }
  // webpack leaves a file alone whose content would be the same, and a source may have changed while it worked.
  utimesSync(join(root, output), newest / 1000, newest / 1000);
}

/** Folders count too: a file that was removed leaves its mark on them. */
function newestSource(): number {
  const folders = ['src', 'assets', 'webpack'];
  const below = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)));
  return Math.max(...[...folders, 'manifest.xml', 'package.json', 'webpack.config.js', ...below].map((path) => modified(join(root, path))));
}

const modified = (path: string): number => Math.ceil(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
