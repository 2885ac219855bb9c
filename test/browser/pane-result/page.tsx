/** The pane over a workbook in memory, whose result is looked at. `?state=…&language=…` */

import type { Language } from '../../../src/locales/locale.js';
import { Desk } from '../../../src/taskpane/desk/desk.js';
import { drawPane } from '../pane/drawn-pane.js';
import { states, type State, type StateName } from './states.js';

const asked = new URLSearchParams(location.search);
const state: State = states[asked.get('state') as StateName];

const workbook = await state.workbook();
const desk = new Desk(workbook, { now: () => new Date(2026, 5, 30, 9, 30), version: '1.2.3' });
const speak = (language: Language): void => drawPane(desk, language);
window.pane = { desk, workbook, speak };
speak(asked.get('language') as Language);
await desk.open();
await state.after?.(desk, workbook);
document.body.dataset['ready'] = 'yes';
