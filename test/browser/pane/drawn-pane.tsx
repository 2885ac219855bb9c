/** The pane as it is, in the colours that the system asks for. */

import { StrictMode, useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { sayIn, type Language } from '../../../src/locales/locale.js';
import { sayAtFirst } from '../../../src/locales/pane-language.js';
import type { Desk } from '../../../src/taskpane/desk/desk.js';
import { Pane } from '../../../src/taskpane/pane.js';
import { isSystemDark, onSystemDark } from '../../../src/taskpane/theme/system-dark.js';
import type { OpenXlsx } from '../../taskpane/open-xlsx.js';

declare global {
  interface Window {
    /** For the test that looks on. */
    pane: { readonly desk: Desk; readonly workbook: OpenXlsx; speak(language: Language): void };
  }
}

const root = createRoot(document.getElementById('root')!);

/** @param desk `null` while its script has not come. */
export function drawPane(desk: Desk | null, language: Language): void {
  document.documentElement.lang = language;
  root.render(<StrictMode><ColouredPane desk={desk} language={language} /></StrictMode>);
}

function ColouredPane({ desk, language }: { readonly desk: Desk | null; readonly language: Language }): ReactNode {
  const theme = useSyncExternalStore(onSystemDark, isSystemDark) ? 'dark' : 'light';
  return <Pane desk={desk} say={desk === null ? sayAtFirst(language) : sayIn(language)} language={language} theme={theme} />;
}
