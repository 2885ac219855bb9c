/** Paper on a desk that fills the window: `?sheet=<key>`; the sheets are those of the made-up school. */

import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sayIn, type Language } from '../../../src/locales/locale.js';
import { themes, type ThemeName } from '../../../src/taskpane/theme/themes.js';
import { Paper } from '../../../src/workbench/paper/paper.js';
import { printSheet } from '../../../src/workbench/paper/print.js';
import type { Link } from '../../../src/workbook/description.js';
import { layOut, type SheetLayout } from '../../../src/workbook/layout.js';
import { longRanking, resultSheets } from './sheets.js';

declare global {
  interface Window {
    /** For the test that looks on. */
    paper: {
      readonly layouts: ReadonlyMap<string, SheetLayout>;
      readonly links: Link[];
      /** Prints the sheet; the dialog stays open until `closeDialog`. Resolves when it opens. */
      openDialog(key: string): Promise<void>;
      closeDialog(): Promise<void>;
      /** Cancels a print when its first page is ready. Resolves to the name of what it rejected with. */
      cancelled(key: string): Promise<string>;
    };
  }
}

const asked = new URLSearchParams(location.search);
const language = (asked.get('language') ?? 'zh-CN') as Language;
const say = sayIn(language);
document.documentElement.lang = language;

const links: Link[] = [];
const onLink = (link: Link): void => void links.push(link);
let printed: Promise<void>;
const wanted = asked.get('sheet') ?? 'home';
const sheets = wanted === 'long' ? [longRanking()] : await resultSheets();
const layouts = new Map(sheets.map((sheet) => [sheet.key, layOut(sheet)]));
window.paper = {
  layouts, links,
  openDialog: (key) => new Promise((opened, failed) => {
    window.print = opened;
    printed = printSheet(layouts.get(key)!, say, `${key}.pdf`);
    printed.catch(failed);
  }),
  closeDialog: () => {
    window.dispatchEvent(new Event('afterprint'));
    return printed;
  },
  cancelled: async (key) => {
    const cancelling = new AbortController();
    const options = { signal: cancelling.signal, onProgress: () => cancelling.abort() };
    return printSheet(layouts.get(key)!, say, key, options).then(() => 'printed', ({ name }: Error) => name);
  },
};
const theme = (asked.get('theme') ?? 'light') as ThemeName;
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <FluentProvider theme={themes[theme]}>
      <main style={{ height: '100vh' }}>
        <h1 style={{ position: 'absolute', clipPath: 'inset(50%)' }}>{wanted}</h1>
        <Paper layout={layouts.get(wanted)!} say={say} onLink={onLink} />
      </main>
    </FluentProvider>
  </StrictMode>,
);
document.body.dataset['ready'] = 'yes';
