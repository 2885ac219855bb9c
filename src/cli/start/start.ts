/** `npm start`: builds the workbench, serves it on this machine with the sample workbook opened, and shows it in a browser. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { sayIn } from '../../locales/locale.js';
import { languageOf } from '../arguments.js';
import { openBrowser } from './browser.js';
import { PortTaken, serveSite } from './site-server.js';

const root = join(__dirname, '../..');
const say = sayIn(languageOf(process.argv.slice(2)));
const port = Number(process.env['PORT'] ?? 3000);
const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** Whether it could be built; why not is told by webpack. */
function build(): boolean {
  const words = [join(root, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'workbench', '--mode', 'production', '--stats', 'errors-only'];
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0;
}

async function main(): Promise<void> {
  // First: whoever has to close another program does not wait for the build.
  const server = await serveSite(join(root, 'dist/site'), port);
  tell(say('start.building'));
  if (!build()) {
    server.close();
    tell(say('start.failed'));
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`${say('start.ready', { address: server.address })}\n`);
  openBrowser(server.address);
}

main().catch((error: unknown) => {
  tell(error instanceof PortTaken ? say('start.port-taken', { port }) : say('cli.unexpected', { kind: error instanceof Error ? error.name : 'Error' }));
  process.exitCode = 1;
});
