/** The page of the pane: a skeleton before any script, the cards, and the script that decides between them. */

import { sayIn } from '../../locales/locale.js';
import { cards } from './card.js';
import { contentSecurityPolicy } from './policy.js';
import { styleSheet } from './style-sheet.js';
import { escaped, inBothLanguages } from './words.js';

/** What the build knows. */
export interface PageParts {
  /** Address of office.js. */
  readonly officeJs: string;
  /** Address of the pane's own script. */
  readonly pane: string;
  /** Text of the first script, and its hash. */
  readonly boot: string;
  readonly bootHash: string;
  readonly isDevelopment: boolean;
}

export default function page({ officeJs, pane, boot, bootHash, isDevelopment }: PageParts): string {
  return `<!doctype html>
<html lang="zh-CN" data-office-js="${escaped(officeJs)}" data-pane="${escaped(pane)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ officeJs, bootHash, reload: isDevelopment })}">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${sayIn('zh-CN')('page.title')} · ${sayIn('en-US')('page.title')}`)}</title>
<link rel="icon" href="assets/icon-32.png">
<style>${styleSheet}</style>
</head>
<body>
<div id="root">
<div class="skeleton" role="status">
<div class="bar title"></div><div class="bar"></div><div class="bar"></div><div class="bar short"></div>
${inBothLanguages((language) => `<p>${escaped(sayIn(language)('page.opening'))}</p>`)}
</div>
</div>
<main id="cards" hidden>${cards(new URL(officeJs).hostname)}
</main>
<script>${boot}</script>
</body>
</html>
`;
}
