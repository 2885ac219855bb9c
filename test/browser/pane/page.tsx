/** The pane over a workbook in memory. `?state=…&language=…&loaded=…` */

import type { Language } from '../../../src/locales/locale.js';
import { Desk } from '../../../src/taskpane/desk/desk.js';
import { drawPane } from './drawn-pane.js';
import { states, type State, type StateName } from './states.js';

const asked = new URLSearchParams(location.search);
const state: State = states[asked.get('state') as StateName];
const isLoaded = asked.get('loaded') !== 'no';

const workbook = await state.workbook();
const desk = new Desk(workbook, { now: () => new Date(2026, 5, 30, 20, 5, 9), version: '1.2.3' });
const speak = (language: Language): void => drawPane(isLoaded ? desk : null, language);
window.pane = { desk, workbook, speak };
state.before?.(workbook);
speak(asked.get('language') as Language);
const opened = desk.open();
if (isLoaded && state.before === undefined) {
  await opened;
  await state.after?.(desk, workbook);
}
document.body.dataset['ready'] = 'yes';
