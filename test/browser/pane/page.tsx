/** The pane as it is, over a workbook in memory. `?state=…&language=…&theme=…` */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sayIn, type Language } from '../../../src/locales/locale.js';
import { sayAtFirst } from '../../../src/locales/pane-language.js';
import { Desk } from '../../../src/taskpane/desk/desk.js';
import { Pane } from '../../../src/taskpane/pane.js';
import type { ThemeName } from '../../../src/taskpane/theme/themes.js';
import type { OpenXlsx } from '../../taskpane/open-xlsx.js';
import { states, type State, type StateName } from './states.js';

declare global {
  interface Window {
    /** For the test that looks on. */
    pane: { readonly desk: Desk; readonly workbook: OpenXlsx };
  }
}

const asked = new URLSearchParams(location.search);
const state: State = states[asked.get('state') as StateName];
const isLoaded = asked.get('loaded') !== 'no';
const language = (asked.get('language') ?? 'zh-CN') as Language;
document.documentElement.lang = language;

const workbook = await state.workbook();
const desk = new Desk(workbook, { now: () => new Date(2026, 5, 30, 20, 5, 9), version: '1.2.3' });
window.pane = { desk, workbook };
state.before?.(workbook);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Pane
      desk={isLoaded ? desk : null} say={isLoaded ? sayIn(language) : sayAtFirst(language)} language={language}
      theme={(asked.get('theme') ?? 'light') as ThemeName}
    />
  </StrictMode>,
);
const opened = desk.open();
if (isLoaded && state.before === undefined) {
  await opened;
  await state.after?.(desk, workbook);
}
document.body.dataset['ready'] = 'yes';
