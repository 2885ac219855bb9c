/** What a browser asks before it installs the workbench as a program of its own. */

import { sayIn } from '../../locales/locale.js';

/** @param icons their sizes in pixels; they lie beside the manifest. */
export default function webManifest({ icons }: { readonly icons: readonly number[] }): string {
  const say = sayIn('zh-CN');
  const xlsx = { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'], 'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'] };
  return JSON.stringify({
    name: say('workbench.title'),
    short_name: say('pane.title'),
    lang: 'zh-CN',
    id: '../',
    start_url: '../',
    scope: '../',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#b22222',
    icons: icons.map((size) => ({ src: `icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
    file_handlers: [{ action: '../', accept: xlsx }],
  });
}
