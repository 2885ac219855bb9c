import type { Parameter } from '../../core/ledgers/parameters.js';
import type { Say } from '../../core/report/say.js';
import type { FieldState } from './setting-form.js';

/** What the control of every kind of parameter is given. */
export interface ControlProps {
  readonly parameter: Parameter;
  readonly state: FieldState;
  readonly onType: (text: string) => void;
  readonly say: Say;
}
