import type { ReactNode } from 'react';
import type { Outcome } from '../../core/compute.js';
import type { Contestant } from '../../core/contest/contestant.js';
import type { Say } from '../../core/report/say.js';
import type { Desk } from '../desk/desk.js';
import { CellLink } from '../frame/cell-link.js';
import { scoreCells } from './score-cells.js';

interface ScoreLinkProps {
  readonly desk: Desk;
  readonly outcome: Outcome;
  readonly contestant: Contestant;
  readonly say: Say;
}

/** Selects the rows of 评比打分 that a contestant's figures come from. */
export function ScoreLink({ desk, outcome, contestant, say }: ScoreLinkProps): ReactNode {
  const found = scoreCells(contestant, outcome);
  if (!found) return null;
  const { sheet, cells, rows } = found;
  const first = rows[0]!;
  const last = rows.at(-1)!;
  const where = rows.length === 1 ? say('ranking.source-row', { first })
    : last - first === rows.length - 1 ? say('ranking.source-rows', { first, last })
      : say('ranking.source-scattered', { first, count: rows.length });
  return <CellLink desk={desk} sheet={sheet} cells={cells}>{say('result.place', { sheet, where })}</CellLink>;
}
