/** The worker in which the keeper lives. */

import { expose } from 'comlink';
import { carryFaults } from './faults.js';
import { WorkbookKeeper } from './workbook-keeper.js';

carryFaults();
expose(new WorkbookKeeper());
