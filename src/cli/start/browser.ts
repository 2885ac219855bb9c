import { spawn } from 'node:child_process';

/** Shows an address in the person's browser; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [program, ...words] = opener(address);
  const opened = spawn(program!, words, { stdio: 'ignore', detached: true });
  opened.on('error', () => {});
  opened.unref();
}

function opener(address: string): string[] {
  if (process.platform === 'darwin') return ['open', address];
  // The empty word is the window's title.
  return process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : ['xdg-open', address];
}
