/** Sums that must agree, as formulas that the reader's own Excel works out again (SPEC 6). */

import { table, type Block, type Places } from '../../workbook/description.js';
import type { Say } from './say.js';

export interface CrossFooting {
  readonly text: string;
  /** What both sides came to when they were computed. */
  readonly value: number;
  readonly left: (places: Places) => string;
  readonly right: (places: Places) => string;
}

/** @param span grid columns of the text. */
export function crossFootingTable(checks: readonly CrossFooting[], span: number, say: Say): Block {
  const side = (row: CrossFooting, column: string) => (places: Places): string => places.cell('checks', column, checks.indexOf(row));
  return table('checks', checks, [
    { header: '勾稽关系', span, style: 'text', value: ({ text }) => text },
    { header: '左边', style: 'integer', value: ({ value, left }) => ({ value, formula: left }) },
    { header: '右边', style: 'integer', value: ({ value, right }) => ({ value, formula: right }) },
    {
      header: '核对', style: 'passed',
      value: (row) => ({
        value: say('sheet.agrees'),
        formula: (places) => `IF(${side(row, '左边')(places)}=${side(row, '右边')(places)},"${say('sheet.agrees')}","${say('sheet.differs')}")`,
      }),
      highlight: { kind: 'equals', text: say('sheet.differs'), style: 'failed' },
    },
  ]);
}
