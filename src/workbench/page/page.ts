/** The page of the workbench: a skeleton before any script, and a card that rises where no script takes its place. */

import { sayIn, type Language } from '../../locales/locale.js';
import { styleSheet } from '../../taskpane/page/style-sheet.js';
import { escaped, inBothLanguages } from '../../taskpane/page/words.js';
import { contentSecurityPolicy } from './policy.js';

/** Addresses of what the build made, seen from the page. */
export interface PageParts {
  readonly script: string;
  readonly manifest: string;
  readonly icon: string;
}

export default function page({ script, manifest, icon }: PageParts): string {
  return `<!doctype html>
<html lang="zh-CN" data-opens="nothing">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" content="#b22222">
<title>${escaped(sayIn('zh-CN')('workbench.title'))}</title>
<link rel="icon" href="${escaped(icon)}">
<link rel="manifest" href="${escaped(manifest)}">
<style>${styleSheet}${looks}</style>
<script src="${escaped(script)}" defer></script>
</head>
<body>
<div id="root">
<div class="skeleton" role="status">
<div class="bar title"></div><div class="bar"></div><div class="bar short"></div>
${inBothLanguages((language) => `<p>${escaped(sayIn(language)('workbench.opening'))}</p>`)}
</div>
<main class="card late">
${inBothLanguages(card)}
</main>
</div>
</body>
</html>
`;
}

function card(language: Language): string {
  const say = (key: string): string => escaped(sayIn(language)(key));
  return `<h1>${say('workbench.old.title')}</h1>
<p>${say('workbench.old.why')}</p>
<p>${say('workbench.old.do')}</p>`;
}

// A browser that is too old for the script shows the card by itself; one that runs it says so at once (`data-old`).
const looks = `
#root > .skeleton, #root > .card { max-width: 640px; margin: 48px auto 0 }
.late { visibility: hidden; animation: late 0s 15s forwards }
html[data-old] .late { animation: none; visibility: visible }
html[data-old] .skeleton { display: none }
@keyframes late { to { visibility: visible } }
`;
