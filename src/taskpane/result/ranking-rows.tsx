import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Outcome } from '../../core/compute.js';
import { lackingComponents } from '../../core/contest/contestant.js';
import { decimalText } from '../../core/contest/decimal.js';
import { placeOf } from '../../core/intake/field-places.js';
import { rankingSentence } from '../../core/report/ranking-sentence.js';
import type { Say } from '../../core/report/say.js';
import { shownId } from '../../core/report/shown-id.js';
import { cellAddress } from '../../workbook/address.js';
import type { Desk } from '../desk/desk.js';
import { CellLink } from '../frame/cell-link.js';
import { ComponentScores } from './component-scores.js';
import { GradeBadge } from './grade-badge.js';
import type { RankingRow as Row } from './ranking-list.js';
import { RankingRow } from './ranking-row.js';
import { ScoreLink } from './score-link.js';
import { SectionRow } from './section-row.js';
import { VirtualList, type RowButton } from './virtual-list.js';

interface RankingRowsProps {
  readonly desk: Desk;
  readonly outcome: Outcome;
  readonly rows: readonly Row[];
  /** Pixels at the top of the scroller that stay covered. */
  readonly covered: number;
  readonly say: Say;
}

const useStyles = makeStyles({
  total: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  status: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The ranking, however long; one row at a time is open. */
export function RankingRows({ desk, outcome, rows, covered, say }: RankingRowsProps): ReactNode {
  const styles = useStyles();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const { settings, places } = outcome.entries;

  const draw = (index: number, button: RowButton): ReactNode => {
    const row = rows[index]!;
    if (row.kind === 'section') return <SectionRow row={row} say={say} />;
    const teacher = row.kind === 'absent' ? row.teacher : row.kind === 'ranked' ? row.standing.contestant.teacher : row.contestant.teacher;
    const isOpen = openKey === row.key;
    const common = { name: teacher.name, id: shownId(teacher.id), isOpen, button, onToggle: () => setOpenKey(isOpen ? null : row.key) };
    switch (row.kind) {
      case 'ranked': {
        const { contestant, rank, grade } = row.standing;
        const end = <><span className={styles.total}>{decimalText(contestant.total!)}</span><GradeBadge grade={grade} settings={settings} /></>;
        return (
          <RankingRow {...common} rank={rank} end={end}>
            <ComponentScores contestant={contestant} />
            <p>{rankingSentence(row.standing, row.group, settings, say)}</p>
            <ScoreLink desk={desk} outcome={outcome} contestant={contestant} say={say} />
          </RankingRow>
        );
      }
      case 'unranked':
        return (
          <RankingRow {...common} rank={null} end={<span className={styles.status}>{say(`status.${row.contestant.status}`)}</span>}>
            <ComponentScores contestant={row.contestant} />
            <p>{say(`ranking.reason-${row.contestant.status}`, { components: lackingComponents(row.contestant).join('、') })}</p>
            <ScoreLink desk={desk} outcome={outcome} contestant={row.contestant} say={say} />
          </RankingRow>
        );
      case 'absent': {
        const { sheet, row: line, column } = placeOf(places.teacher, teacher, 'name');
        return (
          <RankingRow {...common} rank={null} end={<span className={styles.status}>{say('ranking.figure-absent')}</span>}>
            <p>{say('result.absent-reason')}</p>
            <CellLink desk={desk} sheet={sheet} cells={cellAddress(line, column)}>
              {say('result.place', { sheet, where: say('ranking.source-row', { first: line }) })}
            </CellLink>
          </RankingRow>
        );
      }
    }
  };

  return (
    <VirtualList
      label={say('ranking.list')} count={rows.length} covered={covered} keyOf={(index) => rows[index]!.key}
      isPressable={(index) => rows[index]?.kind !== 'section'} estimate={(index) => (rows[index]!.kind === 'section' ? 36 : 53)} render={draw}
    />
  );
}
