/** The site's help page, which Excel's list of add-ins links to. */

import { languages, sayIn, type Language } from '../../locales/locale.js';
import { version } from '../../version.js';
import { styleSheet } from './style-sheet.js';
import { escaped } from './words.js';

export default function help(): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(sayIn('zh-CN')('page.help.title'))}</title>
<link rel="icon" href="assets/icon-32.png">
<style>${styleSheet}
main { max-width: 640px; margin: 0 auto }</style>
</head>
<body>
<main>
${languages.map(words).join('\n')}
</main>
</body>
</html>
`;
}

function words(language: Language): string {
  const say = (key: string): string => escaped(sayIn(language)(key, { version }));
  return `<section class="card" id="${language}" lang="${language}">
<h1>${say('page.help.title')}</h1>
<p>${say('page.help.what')}</p>
<p>${say('page.help.where')}</p>
<ul><li>${say('page.help.open')}</li><li>${say('page.help.rank')}</li></ul>
<p>${say('page.help.private')}</p>
<p>${say('page.help.contact')}</p>
<p>${say('page.help.version')}</p>
</section>`;
}
