import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Outcome } from '../../core/compute.js';
import type { Indicator } from '../../core/mentoring/coverage.js';
import type { Say } from '../../core/report/say.js';
import { cellAddress } from '../../workbook/address.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Desk } from '../desk/desk.js';
import { CellLink } from '../frame/cell-link.js';
import { Disclosure } from './disclosure.js';
import { MoreList } from './more-list.js';
import { countsPairs, uncoveredOf } from './uncovered.js';

interface UncoveredPeopleProps {
  readonly desk: Desk;
  readonly indicator: Indicator;
  readonly outcome: Outcome;
  readonly tables: WorkbookTables;
  readonly say: Say;
}

const useStyles = makeStyles({
  all: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Whom an indicator does not cover; each leads to his row. */
export function UncoveredPeople({ desk, indicator, outcome, tables, say }: UncoveredPeopleProps): ReactNode {
  const styles = useStyles();
  const uncovered = useMemo(() => uncoveredOf(indicator, outcome, tables), [indicator, outcome, tables]);
  const { key, covered, total } = indicator;
  const title = say('result.covered', { covered, total });
  if (uncovered.length === 0) return <div className={styles.all}>{say('result.covered-all', { counts: title })}</div>;
  return (
    <Disclosure title={title} count={say(countsPairs(key) ? 'result.uncovered-pairs' : 'result.uncovered-people', { count: uncovered.length })}>
      <MoreList
        label={say('result.uncovered-of', { indicator: say(`indicator.${key}`) })} entries={uncovered} keyOf={({ key }) => key} say={say}
        render={({ label, place }) => (place
          ? <CellLink desk={desk} sheet={place.sheet} cells={cellAddress(place.row, place.column)}>{label}</CellLink>
          : label)}
      />
    </Disclosure>
  );
}
