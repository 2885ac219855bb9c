/** Serves the built site on this machine alone. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Another program listens at the port. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

export interface SiteServer {
  readonly address: string;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.png': 'image/png',
  '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.xml': 'application/xml',
};

/** Rejects with `PortTaken`. @param port 0 for one that is free. */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  const server = createServer((request, response) => {
    fileOf(folder, request.url ?? '/').then(
      ({ type, content }) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.on('error', (error: NodeJS.ErrnoException) => failed(error.code === 'EADDRINUSE' ? new PortTaken() : error));
    server.listen(port, 'localhost', listening);
  });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

async function fileOf(folder: string, url: string): Promise<{ readonly type: string; readonly content: string | Buffer }> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const name = path === '/' || path === '\\' ? 'index.html' : path;
  const content = await readFile(join(folder, name));
  const type = types[extname(name)] ?? 'application/octet-stream';
  return { type, content: name === 'index.html' ? withSample(content.toString()) : content };
}

/** Only here the page opens the sample by itself; a school's site waits for the school's own workbook. */
const withSample = (page: string): string => page.replace('data-opens="nothing"', 'data-opens="sample"');
