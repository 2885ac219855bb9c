/** Opens the pane over the workbook that Excel has open. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Say } from '../core/report/say.js';
import type { Language } from '../locales/locale.js';
import { sayAtFirst, sayInPane } from '../locales/pane-language.js';
import { version } from '../version.js';
import type { Desk } from './desk/desk.js';
import { Pane } from './pane.js';
import { officeLooks, themeOf } from './theme/office-theme.js';

// What reads and computes loads while the frame is drawn.
const parts = Promise.all([import('../hosts/excel/excel-host.js'), import('./desk/desk.js')]);

await Office.onReady();
const language: Language = /^zh/i.test(Office.context.displayLanguage) ? 'zh-CN' : 'en-US';
document.documentElement.lang = language;
const words = sayInPane(language);
const theme = themeOf(officeLooks(), matchMedia('(prefers-color-scheme: dark)').matches);
const root = createRoot(document.getElementById('root')!);
draw(null, sayAtFirst(language));
const [[{ pageWorkbook }, { Desk: ExcelDesk }], say] = await Promise.all([parts, words]);
const desk = new ExcelDesk(pageWorkbook(), { now: () => new Date(), version });
draw(desk, say);
void desk.open();

function draw(over: Desk | null, say: Say): void {
  root.render(
    <StrictMode>
      <Pane desk={over} say={say} language={language} theme={theme} />
    </StrictMode>,
  );
}
