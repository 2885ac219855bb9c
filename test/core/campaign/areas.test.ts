/** What holds for every area of the campaign alike (SPEC 8). */

import { beforeAll, describe, expect, test } from 'vitest';
import { resultJson } from '../../../src/cli/result-json.js';
import { chapters } from '../../../src/core/campaign/area.js';
import { areas } from '../../../src/core/campaign/areas.js';
import { areaResult } from '../../../src/core/campaign/campaign.js';
import { schoolOf } from '../../../src/core/campaign/school.js';
import { compute, type Outcome } from '../../../src/core/compute.js';
import { plainDate } from '../../../src/core/plain-date.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { languages, sayIn } from '../../../src/locales/locale.js';
import type { WorkbookTables } from '../../../src/workbook/tables.js';
import { textsOf } from '../report/described.js';
import { tablesOf } from '../template/tables.js';
import { contest } from '../ranking.js';
import { computed, workbook } from '../workbook.js';

const say = sayIn('zh-CN');
const stamp = { at: '2026-06-30 08:00:00', version: '1' };
const campaignOf = (outcome: Outcome): Record<string, unknown> => (resultJson(outcome, say) as { campaign: Record<string, unknown> }).campaign;

describe.each(areas)('$ledger.name without entries', (area) => {
  const absent = computed(contest([[90], [80]]));
  const empty = { ...contest([[90], [80]]), [area.ledger.name]: [Object.values(area.ledger.columns).map(({ header }) => header)] };
  test.each([['is absent', absent], ['is empty', computed(empty)]])('that %s is 未填报', (_, outcome) => {
    expect(areaResult(area, outcome.campaign)).toBeNull();
    expect(outcome.issues.filter(({ sheet }) => sheet === area.ledger.name || sheet === area.sheet)).toEqual([]);
    if (area.json) expect(campaignOf(outcome)).toHaveProperty(area.key, null);
    const sheet = reportSheets(outcome, workbook(empty), stamp, say).find(({ name }) => name === area.sheet)!;
    expect(textsOf(sheet)).toContain(`${area.ledger.name}：未填报。`);
  });
});

test.each(areas)('$ledger.name without a required column is 未填报, whatever its rows hold', (area) => {
  const columns = Object.values(area.ledger.columns);
  const lacking = columns.find(({ required }) => required)!;
  const rows = [columns.filter((column) => column !== lacking).map(({ header }) => header), columns.slice(1).map(() => '甲')];
  const sheets = { ...contest([[90], [80]]), [area.ledger.name]: rows };
  const outcome = computed(sheets);
  expect(areaResult(area, outcome.campaign)).toBeNull();
  expect(outcome.issues.filter(({ sheet }) => sheet === area.ledger.name)).toMatchObject([{ code: 'column-missing', severity: 'error', parameters: { column: lacking.header } }]);
  expect(textsOf(reportSheets(outcome, workbook(sheets), stamp, say).find(({ name }) => name === area.sheet)!)).toContain(`${area.ledger.name}：未填报。`);
});

describe.each(areas)('$ledger.name of the sample', (area) => {
  let tables: WorkbookTables;
  let outcome: Outcome;
  beforeAll(() => {
    tables = tablesOf(templateSheets(say, { sample: true }));
    outcome = compute(tables, plainDate(2030, 1, 1)!);
  });
  const result = (): unknown => areaResult(area, outcome.campaign);

  test('has entries, no error and few slips', () => {
    const issues = outcome.issues.filter(({ sheet }) => sheet === area.ledger.name);
    expect(area.sample().length).toBeGreaterThan(0);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.length).toBeLessThan(8);
  });
  test('gives figures, and a sheet with cells to check and to print', () => {
    expect(area.figures(result()).length).toBeGreaterThan(0);
    const sheet = reportSheets(outcome, tables, stamp, say).find(({ name }) => name === area.sheet)!;
    expect(sheet.blocks.filter(({ kind }) => kind === 'table').length).toBeGreaterThan(0);
    expect(textsOf(sheet).join()).not.toContain('undefined');
  });
  test('is spoken of in 年度总结, in every language, in chapters that it names', () => {
    const passages = area.passages(result(), schoolOf(area, outcome.entries), say);
    expect(passages.length).toBeGreaterThan(0);
    for (const { chapter, sentences } of passages) {
      expect(chapters).toContain(chapter);
      expect(area.chapters).toContain(chapter);
      for (const language of languages) for (const { key, figures } of sentences) expect(sayIn(language)(key, figures)).not.toMatch(/\{\w+\}/);
    }
  });
  test('computes the same twice', () => expect(campaignOf(compute(tables, plainDate(2030, 1, 1)!))).toEqual(campaignOf(outcome)));
});
