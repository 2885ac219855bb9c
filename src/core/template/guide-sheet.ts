/** 填写说明: what the workbook is for and what goes into each column, from the ledgers' declarations. */

import { table, type Block, type Column as SheetColumn, type SheetDescription } from '../../workbook/description.js';
import type { Column, Ledger } from '../ledgers/ledger.js';
import { ledgers } from '../ledgers/registry.js';
import type { Say } from '../report/say.js';
import { columnNote, entryHint } from './entry-hint.js';
import { markWords } from '../ledgers/mark-words.js';

export const guideName = '填写说明';

const steps = ['settings', 'rosters', 'entries', 'check', 'compute', 'submit'];
const remarks = ['colours', 'blank', 'absent', 'references', 'paste', 'rows', 'outputs', 'private'];

/** @param sheetNames the name under which each ledger stands in the workbook. */
export function guideSheet(sheetNames: ReadonlyMap<Ledger, string>, say: Say): SheetDescription {
  return {
    key: 'guide',
    name: guideName,
    role: 'output',
    widths: [16, 8, 36, 36],
    blocks: [
      { kind: 'title', text: say('template.guide.title') },
      { kind: 'line', text: say('template.guide.purpose'), style: 'line' },
      { kind: 'gap' },
      heading(say('template.guide.steps')),
      ...steps.map((step, index) => line(`${index + 1}. ${say(`template.step.${step}`)}`)),
      { kind: 'gap' },
      heading(say('template.guide.remarks')),
      ...remarks.map((remark) => line(`· ${say(`template.remark.${remark}`, { words: Object.keys(markWords).join('、') })}`)),
      { kind: 'gap' },
      heading(say('template.guide.ledgers')),
      ...ledgers.flatMap((ledger) => ledgerBlocks(ledger, sheetNames.get(ledger) ?? ledger.name, say)),
    ],
    landscape: false,
    footer: guideName,
    tabColour: '7F7F7F',
  };
}

const heading = (text: string): Block => ({ kind: 'line', text, style: 'heading' });
const line = (text: string): Block => ({ kind: 'line', text, style: 'line' });

function ledgerBlocks(ledger: Ledger, sheet: string, say: Say): Block[] {
  const need = say(ledger.required ? 'template.guide.needed' : 'template.guide.optional');
  const columns: SheetColumn<Column>[] = [
    { header: say('template.guide.column'), style: 'centred', value: (column) => column.header },
    { header: say('template.guide.required'), style: 'centred', value: (column) => (column.required ? say('template.guide.yes') : null) },
    { header: say('template.guide.entry'), style: 'wrapped', value: (column) => entryHint(column, say) },
    { header: say('template.guide.note'), style: 'wrapped', value: (column) => columnNote(ledger, column, say) },
  ];
  return [
    { kind: 'line', text: say('template.guide.ledger', { sheet, purpose: say(`template.ledger.${ledger.name}`), need }), style: 'line', link: { sheet, cells: 'A1' } },
    table(ledger.name, Object.values(ledger.columns), columns),
    { kind: 'gap' },
  ];
}
