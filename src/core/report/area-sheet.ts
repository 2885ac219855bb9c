import type { SheetDescription } from '../../workbook/description.js';
import type { Area } from '../campaign/area.js';
import { areaResult } from '../campaign/campaign.js';
import { schoolOf } from '../campaign/school.js';
import type { Outcome } from '../compute.js';
import type { Say } from './say.js';
import { outputSheet } from './sheet-frame.js';

/** The sheet that tells an area's result, or that nothing was reported (SPEC 8). */
export function areaSheet(area: Area, outcome: Outcome, say: Say): SheetDescription {
  const result = areaResult(area, outcome.campaign);
  if (result === null) {
    const unreported = { kind: 'line', style: 'line', text: say('sheet.ledger-unreported', { ledger: area.ledger.name }) } as const;
    return outputSheet(area.key, outcome, say, { widths: unreportedWidths, landscape: false }, [unreported]);
  }
  const { blocks, ...page } = area.describe(result, schoolOf(area, outcome.entries), say);
  return outputSheet(area.key, outcome, say, page, blocks);
}

const unreportedWidths = [22, 22, 22, 22];
