/** An outcome is data alone: whoever computes it may hand it to somebody far away. */

import { describe, expect, test } from 'vitest';
import { areas } from '../../src/core/campaign/areas.js';
import { areaResult } from '../../src/core/campaign/campaign.js';
import { compute } from '../../src/core/compute.js';
import { ledgers } from '../../src/core/ledgers/registry.js';
import { date, termEnd } from './workbook.js';
import { sampleTables, untidyTables } from './untidy-school.js';

test('the untidy school has issues in every ledger, and results of every area', () => {
  const { issues, campaign } = compute(untidyTables(), date(termEnd));
  expect(ledgers.filter(({ name }) => !issues.some(({ sheet }) => sheet === name))).toEqual([]);
  expect(areas.filter((area) => areaResult(area, campaign) === null)).toEqual([]);
});

describe.each([['made-up', sampleTables], ['untidy', untidyTables], ['absent', () => ({ headings: [], sheets: [] })]])('what is computed of the %s school', (_, tables) => {
  test('is equal to its copy: no function, no object of a class', () => {
    const outcome = compute(tables(), date(termEnd));
    expect(structuredClone(outcome)).toStrictEqual(outcome);
  });
});
