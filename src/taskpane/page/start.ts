/**
 * Starts the ribbon's commands and the pane, once Excel is there. Both stand in this bundle: it loads beside office.js,
 * and nothing of it runs before.
 */

export {};

declare global {
  interface Window {
    /** What the page's first script offers to this one. */
    meritBookPage: {
      whenExcelIsReady(begin: () => void): void;
      /** Shows the card of this name instead of the pane. */
      show(card: string): void;
    };
  }
}

window.meritBookPage.whenExcelIsReady(() => {
  begin().catch((error: unknown) => {
    window.meritBookPage.show('incomplete');
    throw error;
  });
});

async function begin(): Promise<void> {
  await import(/* webpackMode: "eager" */ '../../commands/commands.js');
  // office.js has just been evaluated, and held the page as long as the pane's own parts will.
  await new Promise((resolve) => setTimeout(resolve));
  await import(/* webpackMode: "eager" */ '../taskpane.js');
}
