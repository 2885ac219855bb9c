/** What every object of the stand-in knows of. */

import type { HostWorkbook } from '../model/workbook.js';
import type { Bags } from '../property-bag.js';

export interface Stage {
  readonly workbook: HostWorkbook;
  readonly bags: Bags;
}
