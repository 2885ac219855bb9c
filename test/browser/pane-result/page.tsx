/** The pane as it is, over a workbook in memory. `?state=…&language=…&theme=…` */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sayIn, type Language } from '../../../src/locales/locale.js';
import { Desk } from '../../../src/taskpane/desk/desk.js';
import { Pane } from '../../../src/taskpane/pane.js';
import type { ThemeName } from '../../../src/taskpane/theme/themes.js';
import { states, type State, type StateName } from './states.js';

const asked = new URLSearchParams(location.search);
const state: State = states[asked.get('state') as StateName];
const language = (asked.get('language') ?? 'zh-CN') as Language;
document.documentElement.lang = language;

const workbook = await state.workbook();
const desk = new Desk(workbook, { now: () => new Date(2026, 5, 30, 9, 30), version: '1.2.3' });
Object.assign(window, { pane: { desk, workbook } });
createRoot(document.getElementById('root')!).render(
  <StrictMode><Pane desk={desk} say={sayIn(language)} language={language} theme={(asked.get('theme') ?? 'light') as ThemeName} /></StrictMode>,
);
await desk.open();
await state.after?.(desk, workbook);
document.body.dataset['ready'] = 'yes';
