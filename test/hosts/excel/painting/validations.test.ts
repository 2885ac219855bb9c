import { beforeEach, describe, expect, test } from 'vitest';
import { table, type SheetDescription, type Validation } from '../../../../src/workbook/description.js';
import { ExcelStandIn } from '../../../excel-host/excel-stand-in.js';
import { excelSheet } from '../../contract/excel-sheets.js';
import type { FoundValidation } from '../../contract/found-sheet.js';
import { paintInExcel } from './painted.js';

let standIn: ExcelStandIn;

beforeEach(() => {
  standIn = ExcelStandIn.start({ api: '1.9' });
});

const ledger = (validation: Validation): SheetDescription => ({
  key: 'demo', name: '名册', role: 'input', landscape: false, footer: '', tabColour: '000000', widths: [10],
  blocks: [table('t', ['甲'], [{ header: '名', style: 'entry', value: (name) => name, validation }])],
});

async function painted(validation: Validation): Promise<FoundValidation | undefined> {
  await paintInExcel(standIn, [ledger(validation)]);
  return excelSheet(standIn.workbook.sheets.at(-1)!).validations[0];
}

describe('a validation beyond Excel’s limits', () => {
  test('is named, with its sheet, its cells and the limit', async () => {
    await expect(painted({ rule: { kind: 'choices', choices: ['甲,乙'] } })).rejects.toThrow('名册!A2: a list of choices cannot hold the comma');
    await expect(painted({ rule: { kind: 'choices', choices: ['字'.repeat(256)] } })).rejects.toThrow('255');
    await expect(painted({ rule: { kind: 'any' }, prompt: { title: '字'.repeat(33), text: '' } })).rejects.toThrow('32');
  });

  test('by its formula alone lets everything through, and keeps its prompt', async () => {
    const found = await painted({
      rule: { kind: 'custom', formula: `OR(${Array.from({ length: 60 }, () => 'A{row}=1').join(',')})` },
      prompt: { title: '名', text: '两个字' }, refusal: { title: '名', text: '不对' },
    });
    expect(found).toMatchObject({ kind: 'any', prompt: { title: '名', text: '两个字' }, refusal: null });
  });
});

test('a validation that bounds nothing and says nothing is none', async () => expect(await painted({ rule: { kind: 'any' } })).toBeUndefined());
