/** Builds the page of the pane into a folder. */

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const html = `<!doctype html>
<html><head><meta charset="utf-8"><title>争优台账</title><link rel="icon" href="icon.svg"><style>body { margin: 0 } #root { height: 100vh }</style></head>
<body><div id="root"></div><script type="module" src="page.js"></script></body></html>`;

/** @param entry the script that mounts the pane. `remove` takes the folder away again. */
export async function paneSite(entry: string): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'meritbook-pane-'));
  await build({
    entryPoints: { page: entry }, outdir: folder, bundle: true, splitting: true, format: 'esm', target: 'es2022', jsx: 'automatic',
    // React says what it dislikes in its development build alone.
    define: { 'process.env.NODE_ENV': '"development"' }, jsxDev: true, minifyWhitespace: true, logLevel: 'error',
  });
  await writeFile(join(folder, 'index.html'), html);
  await cp('assets/icon.svg', join(folder, 'icon.svg'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
