/** Univer, with those of its parts that show cells and edit them: no formulas, menus, tabs or dialogs. */

import { LocaleType, LogLevel, mergeLocales, Univer, type ILanguagePack } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { ComponentManager, UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import type { Language } from '../../locales/locale.js';
import { CellEditor } from './cell-editor.js';

const locales: Readonly<Record<Language, { readonly type: LocaleType; words(): Promise<{ readonly default: ILanguagePack }>[] }>> = {
  'zh-CN': {
    type: LocaleType.ZH_CN,
    words: () => [import('@univerjs/design/locale/zh-CN'), import('@univerjs/ui/locale/zh-CN'), import('@univerjs/docs-ui/locale/zh-CN'), import('@univerjs/sheets/locale/zh-CN'), import('@univerjs/sheets-ui/locale/zh-CN')],
  },
  'en-US': {
    type: LocaleType.EN_US,
    words: () => [import('@univerjs/design/locale/en-US'), import('@univerjs/ui/locale/en-US'), import('@univerjs/docs-ui/locale/en-US'), import('@univerjs/sheets/locale/en-US'), import('@univerjs/sheets-ui/locale/en-US')],
  },
};

/** @param host a new element: it is Univer's from now on. */
export async function startUniver(host: HTMLElement, language: Language): Promise<Univer> {
  const { type, words } = locales[language];
  const packs = await Promise.all(words());
  const univer = new Univer({ locale: type, locales: { [type]: mergeLocales(...packs.map(({ default: pack }) => pack)) }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container: host, header: false, toolbar: false, footer: false, contextMenu: false, headerMenu: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false, footer: false, disableAutoFocus: true, clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true, disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.__getInjector().get(ComponentManager).register(EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY, CellEditor as never);
  return univer;
}
