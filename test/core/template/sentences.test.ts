import { expect, test } from 'vitest';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import enUS from '../../../src/locales/en-US/template.js';
import { languages, sayIn } from '../../../src/locales/locale.js';
import zhCN from '../../../src/locales/zh-CN/template.js';
import { layOut } from '../../../src/workbook/layout.js';

const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

test('both languages have the same sentences with the same placeholders', () => {
  expect(Object.keys(enUS).sort()).toEqual(Object.keys(zhCN).sort());
  for (const [key, sentence] of Object.entries(zhCN)) {
    expect([key, placeholders(enUS[key as keyof typeof enUS])]).toEqual([key, placeholders(sentence)]);
  }
});

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
  // No ledger has a column of students alone yet.
  const spare = ['template.entry.student'];
  expect([...asked, ...spare].sort()).toEqual(Object.keys(zhCN).sort());
});

test('stays within what Excel shows in English too', () => {
  for (const sheet of templateSheets(sayIn('en-US'), { sample: false })) {
    for (const block of sheet.blocks) {
      if (block.kind !== 'table') continue;
      for (const { validation } of block.columns) expect(validation?.prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
    }
  }
});
