/** A real Chromium over a folder that is served as a web server would serve it. */

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Starts a browser; whoever starts it closes it. */
export async function launch(): Promise<Browser> {
  // The package unpacks the libraries that a bare machine lacks only where it believes to be on AWS Lambda.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  // Its own fonts know no Chinese: where the machine has fonts, they are taken.
  const env = existsSync('/etc/fonts/fonts.conf') ? { ...process.env, FONTCONFIG_PATH: '/etc/fonts' } : process.env;
  return chromium.launch({ env: env as Record<string, string>, executablePath, args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.map': 'application/json', '.xml': 'application/xml', '.svg': 'image/svg+xml', '.png': 'image/png',
};

/** Serves the files of a folder on this machine alone, at a port that is free; `url` has no slash at its end. */
export async function serve(folder: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const path = join(folder, asked.endsWith(sep) ? join(asked, 'index.html') : asked);
    readFile(path).then(
      (content) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
  };
}

export interface Watch {
  /** Errors and warnings of the console, exceptions that nothing caught, and files that are not there. */
  readonly errors: string[];
  /** Addresses that were asked for and are neither the page's own nor allowed. */
  readonly foreign: string[];
}

/** Takes down what a page does wrong from now on. `allow` holds the beginnings of addresses it may ask for besides its own. */
export function watch(page: Page, { allow = [] }: { readonly allow?: readonly string[] } = {}): Watch {
  const seen: Watch = { errors: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) seen.errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = /^(?:data|blob|about):/.test(url) || isLocal(url) || allow.some((beginning) => url.startsWith(beginning));
    if (!isOwn) seen.foreign.push(url);
  });
  return seen;
}

const isLocal = (url: string): boolean => new URL(url).hostname === '127.0.0.1';
