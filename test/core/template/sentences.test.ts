import { expect, test } from 'vitest';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { languages, sayIn } from '../../../src/locales/locale.js';
import zhCN from '../../../src/locales/zh-CN/sheets.js';
import { layOut } from '../../../src/workbook/layout.js';

test.each(languages)('%s has every sentence that the template says, and none besides', (language) => {
  const asked = new Set<string>();
  const say = sayIn(language);
  const sheets = templateSheets((key, parameters) => {
    asked.add(key);
    const sentence = say(key, parameters);
    expect(sentence).not.toMatch(/\{\w+\}/);
    return sentence;
  }, { sample: true });
  // Cells are asked for as they are placed.
  for (const sheet of sheets) expect(layOut(sheet).rows).not.toEqual([]);
  // Kinds of column that no ledger may have at the moment.
  const spare = ['template.entry.student', 'template.entry.score', 'template.refusal.score', 'template.entry.count', 'template.refusal.count', 'template.entry.suggestions'];
  const said = Object.keys(zhCN).filter((key) => key.startsWith('template.') && !(spare.includes(key) && !asked.has(key)));
  expect([...asked].sort()).toEqual(said.sort());
});

test('stays within what Excel shows in English too', () => {
  for (const sheet of templateSheets(sayIn('en-US'), { sample: false })) {
    for (const block of sheet.blocks) {
      if (block.kind !== 'table') continue;
      for (const { validation } of block.columns) expect(validation?.prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
    }
  }
});
