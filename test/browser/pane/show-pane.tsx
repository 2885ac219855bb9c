/** The pane as it is over a workbook in memory, in the colours that the system asks for. `?state=…&language=…&loaded=…` */

import { StrictMode, useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { sayIn, type Language } from '../../../src/locales/locale.js';
import { sayAtFirst } from '../../../src/locales/pane-language.js';
import { Desk } from '../../../src/taskpane/desk/desk.js';
import { Pane } from '../../../src/taskpane/pane.js';
import { isSystemDark, onSystemDark } from '../../../src/taskpane/theme/system-dark.js';
import type { OpenXlsx } from '../../taskpane/open-xlsx.js';

declare global {
  interface Window {
    /** For the test that looks on. */
    pane: { readonly desk: Desk; readonly workbook: OpenXlsx; speak(language: Language): void };
  }
}

export interface State {
  readonly workbook: () => Promise<OpenXlsx>;
  /** Before the desk opens the workbook. */
  readonly before?: (workbook: OpenXlsx) => void;
  /** After it did. */
  readonly after?: (desk: Desk, workbook: OpenXlsx) => Promise<void>;
}

/** Draws the pane and brings it into the state that the page's address names; the body says when it is there. */
export async function showPane(states: Readonly<Record<string, State>>, now: Date): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const state = states[asked.get('state')!]!;
  const isLoaded = asked.get('loaded') !== 'no';
  const workbook = await state.workbook();
  const desk = new Desk(workbook, { now: () => now, version: '1.2.3' });
  const root = createRoot(document.getElementById('root')!);
  const speak = (language: Language): void => {
    document.documentElement.lang = language;
    root.render(<StrictMode><ColouredPane desk={isLoaded ? desk : null} language={language} /></StrictMode>);
  };
  window.pane = { desk, workbook, speak };
  state.before?.(workbook);
  speak(asked.get('language') as Language);
  const opened = desk.open();
  if (isLoaded && state.before === undefined) {
    await opened;
    await state.after?.(desk, workbook);
  }
  document.body.dataset['ready'] = 'yes';
}

/** @param desk `null` while its script has not come. */
function ColouredPane({ desk, language }: { readonly desk: Desk | null; readonly language: Language }): ReactNode {
  const theme = useSyncExternalStore(onSystemDark, isSystemDark) ? 'dark' : 'light';
  return <Pane desk={desk} say={desk === null ? sayAtFirst(language) : sayIn(language)} language={language} theme={theme} />;
}
