import type { Say } from '../../core/report/say.js';
import type { Language } from '../../locales/locale.js';
import type { Desk } from '../desk/desk.js';
import type { Picture } from '../desk/picture.js';

/** What every view of the pane is given. */
export interface ViewProps {
  readonly desk: Desk;
  readonly picture: Picture;
  readonly say: Say;
  readonly language: Language;
}
