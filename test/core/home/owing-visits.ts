import type { Due } from '../../../src/core/campaign/area.js';
import { visits } from '../../../src/core/campaign/visits/visits-area.js';

/** From now on the area of classroom visits has these dues: until others have some. For one test file, or one page. */
export const letVisitsOwe = (dues: readonly Due[]): void => void Object.assign(visits, { due: () => dues });
