/** The page's first script as it stands in the page. It is no part of a bundle: their wrappers are too new for old Excels. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** The script's text, and the hash that lets the page's content security policy admit it and no other. */
export function bootScript(path) {
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'iife', target: 'es5', minify: true, charset: 'ascii' });
  const boot = code.trim();
  return { boot, bootHash: `sha256-${createHash('sha256').update(boot).digest('base64')}` };
}
