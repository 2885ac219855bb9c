import type { Say } from '../../core/report/say.js';
import type { Sentence } from './picture.js';

/** A sentence in the words of one language. */
export const spoken = ({ key, parameters = {} }: Sentence, say: Say): string =>
  say(key, Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'object' ? spoken(value, say) : value])));
