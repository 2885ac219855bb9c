/** What a person chose on this computer, kept in the browser; nothing of a workbook. */

import type { Language } from '../../locales/locale.js';

/** A browser may keep nothing at all. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Then it holds until the page is closed.
  }
}

/** As chosen before, else as the browser is set. */
export function languageAtFirst(): Language {
  const chosen = kept('language');
  if (chosen === 'zh-CN' || chosen === 'en-US') return chosen;
  return /^zh/i.test(navigator.language) ? 'zh-CN' : 'en-US';
}

export const keepLanguage = (language: Language): void => keep('language', language);

/** Whether copies of unsaved work may be kept: only where somebody said so. */
export const recoversAtFirst = (): boolean => kept('recovery') === 'on';
export const keepRecovers = (recovers: boolean): void => keep('recovery', recovers ? 'on' : 'off');

/** Of the pane, in pixels. */
export const paneWidths = { least: 320, usual: 380, most: 420 } as const;

export function paneWidthAtFirst(): number {
  const chosen = Number(kept('pane-width'));
  return chosen >= paneWidths.least && chosen <= paneWidths.most ? chosen : paneWidths.usual;
}

export const keepPaneWidth = (width: number): void => keep('pane-width', String(width));
