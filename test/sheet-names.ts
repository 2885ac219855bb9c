import { ledgers } from '../src/core/ledgers/registry.js';
import { outputSheets } from '../src/core/report/output-sheets.js';

/** The sheets that people fill, in the order of the template. */
export const ledgerNames: string[] = ledgers.map(({ name }) => name);

/** The sheets that computing writes, in their order. */
export const outputNames: string[] = Object.values(outputSheets);
