/** The cards that stand in for the pane, each with a reason, a remedy, and the other way to work that there is. */

import { sayIn, type Language } from '../../locales/locale.js';
import { escaped, inBothLanguages } from './words.js';

/** Reasons why there is no pane; those that may pass offer to try again. */
const reasons = [
  { name: 'old-browser', mayPass: false },
  { name: 'unsupported', mayPass: false },
  { name: 'unreachable', mayPass: true },
  { name: 'outside', mayPass: false },
  { name: 'incomplete', mayPass: true },
] as const;

/** @param officeJsHost the name of the server that office.js comes from, for the network's administrator */
export function cards(officeJsHost: string): string {
  return reasons.map(({ name, mayPass }) => `
<section class="card" data-card="${name}" role="alert" hidden>
${inBothLanguages((language) => words(name, mayPass, language, officeJsHost))}
</section>`).join('');
}

function words(name: string, mayPass: boolean, language: Language, host: string): string {
  const say = sayIn(language);
  return `<h1>${escaped(say(`page.${name}.title`))}</h1>
<p>${escaped(say(`page.${name}.why`, { host }))}</p>
<p>${escaped(say(`page.${name}.do`, { host }))}</p>
${mayPass ? `<button type="button" data-retry>${escaped(say('page.retry'))}</button>` : ''}
<h2>${escaped(say('page.otherwise.title'))}</h2>
<p>${escaped(say('page.otherwise.how'))}</p>
<pre><code>${escaped(say('page.otherwise.command'))}</code></pre>`;
}
