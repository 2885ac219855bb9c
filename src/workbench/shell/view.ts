import type { Say } from '../../core/report/say.js';
import type { Language } from '../../locales/locale.js';
import type { BenchPicture } from './bench-picture.js';
import type { Bench } from './bench.js';

/** What every part of the page is drawn from. */
export interface BenchViewProps {
  readonly bench: Bench;
  readonly picture: BenchPicture;
  readonly say: Say;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}
