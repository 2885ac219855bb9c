import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Outcome } from '../../core/compute.js';
import { rateOf, type Indicator } from '../../core/mentoring/coverage.js';
import { rateText } from '../../core/report/figure-text.js';
import type { Say } from '../../core/report/say.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Desk } from '../desk/desk.js';
import { Section } from '../frame/section.js';
import { BarChart, type Bar } from './bar-chart.js';
import { UncoveredPeople } from './uncovered-people.js';

interface CoveragePartProps {
  readonly desk: Desk;
  readonly outcome: Outcome;
  readonly tables: WorkbookTables;
  readonly say: Say;
}

const useStyles = makeStyles({
  nobody: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The indicators of mentoring, each with whom it does not cover. */
export function CoveragePart({ desk, outcome, tables, say }: CoveragePartProps): ReactNode {
  const styles = useStyles();
  const bar = (indicator: Indicator): Bar => {
    const { key, total, isReported } = indicator;
    const rate = isReported ? rateOf(indicator) : null;
    return {
      key,
      label: say(`indicator.${key}`),
      figure: isReported ? rateText(rate) : say('sheet.unreported'),
      share: rate,
      more: isReported && (
        total === 0
          ? <div className={styles.nobody}>{say('coverage.nobody')}</div>
          : <UncoveredPeople desk={desk} indicator={indicator} outcome={outcome} tables={tables} say={say} />
      ),
    };
  };
  return (
    <Section title={say('coverage.chart-rates')} note={outcome.mentoring.reported ? undefined : say('coverage.unreported')}>
      <BarChart title={say('coverage.chart-rates')} bars={outcome.mentoring.coverage.map(bar)} />
    </Section>
  );
}
