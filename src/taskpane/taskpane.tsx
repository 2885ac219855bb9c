/** Opens the pane over the workbook that Excel has open. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../locales/locale.js';
import { sayAtFirst, sayInPane } from '../locales/pane-language.js';
import { version } from '../version.js';
import type { Desk } from './desk/desk.js';
import { Pane } from './pane.js';
import { officeLooks, themeOf } from './theme/office-theme.js';
import { isSystemDark, onSystemDark } from './theme/system-dark.js';

// What reads and computes loads while the frame is drawn.
const parts = Promise.all([import('../hosts/excel/excel-host.js'), import('./desk/desk.js')]);

await Office.onReady();
const language: Language = /^zh/i.test(Office.context.displayLanguage) ? 'zh-CN' : 'en-US';
document.documentElement.lang = language;
const words = sayInPane(language);
const root = createRoot(document.getElementById('root')!);
let desk: Desk | null = null;
let say = sayAtFirst(language);
draw();
onSystemDark(draw);
const [[{ pageWorkbook }, { Desk: ExcelDesk }], allWords] = await Promise.all([parts, words]);
desk = new ExcelDesk(pageWorkbook(), { now: () => new Date(), version });
say = allWords;
draw();
void desk.open();

function draw(): void {
  root.render(
    <StrictMode>
      <Pane desk={desk} say={say} language={language} theme={themeOf(officeLooks(), isSystemDark())} />
    </StrictMode>,
  );
}
