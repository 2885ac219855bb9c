/** One line on a terminal's standard error for work that takes over a second; silent everywhere else. */

const patienceMs = 1000;
const refreshMs = 100;

export class Progress {
  private readonly started = Date.now();
  private shownAt = 0;

  constructor(private readonly terminal: { readonly isTTY?: boolean; write(text: string): unknown }) {}

  show(text: string): void {
    const now = Date.now();
    if (!this.terminal.isTTY || now - this.started < patienceMs || now - this.shownAt < refreshMs) return;
    this.shownAt = now;
    this.terminal.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.shownAt > 0) this.terminal.write('\r\u001b[K');
  }
}
