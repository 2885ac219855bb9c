/** Draws the workbench, and opens what its address or the browser hands over. */

import { createRoot } from 'react-dom/client';
import type { Say } from '../../core/report/say.js';
import type { Language } from '../../locales/locale.js';
import { sayInWorkbench } from '../../locales/workbench-language.js';
import { loadGrid } from '../grid/grid.js';
import { Bench } from './bench.js';
import { handedFiles } from './handed-files.js';
import { keepsOffline } from './offline.js';
import { keepLanguage, languageAtFirst, recoversAtFirst } from './preferences.js';
import { Workbench } from './workbench.js';

const page = document.documentElement;
const root = createRoot(document.getElementById('root')!);
let language = languageAtFirst();
let say = await sayInWorkbench(language);
const bench = new Bench((key) => say(key), recoversAtFirst());
draw();
void bench.lookForDrafts();
handedFiles((file) => void bench.openFile(file));
addEventListener('beforeunload', (event) => { if (bench.get().isUnsaved) event.preventDefault(); });

// So that a school's own site waits for its own workbook; only `npm start` shows the sample.
if (page.dataset['opens'] === 'sample') void bench.create({ sample: true });
else {
  keepsOffline((version) => bench.renew(version));
  whenIdle(() => void loadGrid().catch(() => { /* Told once a workbook is to be shown. */ }));
}

/** So that nobody waits for it later. Not every browser says when it is idle. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 500);
}

async function speak(chosen: Language): Promise<void> {
  const words: Say = await sayInWorkbench(chosen);
  [language, say] = [chosen, words];
  keepLanguage(chosen);
  draw();
}

function draw(): void {
  page.lang = language;
  document.title = say('workbench.title');
  root.render(<Workbench bench={bench} say={say} language={language} onLanguage={(chosen) => void speak(chosen)} />);
}
