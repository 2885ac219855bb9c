import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PortTaken, serveSite } from '../../src/cli/start/site-server.js';
import { sayIn } from '../../src/locales/locale.js';
import { builtCommandLine } from './build.js';

const taken = createServer();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meritbook-site-'));
  writeFileSync(join(folder, 'index.html'), '<html lang="zh-CN" data-opens="nothing">');
  await new Promise<void>((listening) => taken.listen(0, 'localhost', listening));
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});
const takenPort = (): number => (taken.address() as AddressInfo).port;

test('a port that is taken is told in one sentence, before anything is built', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dirname(builtCommandLine), 'start.cjs')], { env: { ...process.env, PORT: String(takenPort()) }, encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([1, '', `${sayIn('zh-CN')('start.port-taken', { port: takenPort() })}\n`]);
});

describe('the site on this machine', () => {
  test('is refused a port that is taken', () => expect(serveSite(folder, takenPort())).rejects.toThrow(PortTaken));
  test('opens the sample, which a school’s own site does not; nothing beside it is handed out', async () => {
    const server = await serveSite(folder, 0);
    try {
      expect(await (await fetch(server.address)).text()).toBe('<html lang="zh-CN" data-opens="sample">');
      expect((await fetch(`${server.address}/..%2F..%2Fetc%2Fpasswd`)).status).toBe(404);
      expect((await fetch(`${server.address}/none.js`)).status).toBe(404);
    } finally {
      server.close();
    }
  });
});
