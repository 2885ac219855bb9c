import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { DueDay } from '../../core/home/dues.js';
import type { Work } from '../../core/home/home.js';
import { figureText } from '../../core/report/figure-text.js';
import { isOurs, outputSheets } from '../../core/report/output-sheets.js';
import type { Say } from '../../core/report/say.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Desk } from '../desk/desk.js';
import { CellLink } from '../frame/cell-link.js';
import { DueList } from './due-list.js';
import { FigureChange } from './figure-change.js';

interface WorkCardProps {
  readonly desk: Desk;
  /** One that was reported. */
  readonly work: Work;
  /** Those of this work. */
  readonly dues: readonly DueDay[];
  readonly tables: WorkbookTables;
  readonly say: Say;
}

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  title: { minWidth: '0', margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  open: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  key: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, margin: '0' },
  keyLabel: { order: 3, flexBasis: '100%', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  keyValue: { margin: '0', fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  change: { margin: '0' },
  others: {
    display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, margin: '0', paddingTop: tokens.spacingVerticalSNudge,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  other: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  label: { color: tokens.colorNeutralForeground2 },
  value: { flexShrink: 0, margin: '0', fontVariantNumeric: 'tabular-nums' },
  dues: { paddingTop: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** How many dues a card shows before it is asked for more. */
const firstDues = 2;

/** A work of the campaign: its key figure and how it changed, its further figures, what is due, and the way to its sheet. */
export function WorkCard({ desk, work, dues, tables, say }: WorkCardProps): ReactNode {
  const styles = useStyles();
  const heading = useId();
  const { key, figures: [figure, ...others], last, change } = work;
  const title = say(`${key}.title`);
  const sheet = outputSheets[key]!;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 className={styles.title} id={heading}>{title}</h3>
        {isOurs(tables, key) && (
          <span className={styles.open}><CellLink desk={desk} sheet={sheet} name={say('compute.open-sheet', { sheet })}>{say('works.open')}</CellLink></span>
        )}
      </div>
      <dl className={styles.key}>
        <dt className={styles.keyLabel}>{say(figure!.label, figure!.parameters)}</dt>
        <dd className={styles.keyValue}>{figureText(figure!)}</dd>
        {change !== null && (
          <dd className={styles.change}><FigureChange change={change} before={figureText({ ...figure!, value: last })} say={say} /></dd>
        )}
      </dl>
      {others.length > 0 && (
        <dl className={styles.others}>
          {others.map((other) => (
            <div key={other.label} className={styles.other}>
              <dt className={styles.label}>{say(other.label, other.parameters)}</dt>
              <dd className={styles.value}>{figureText(other)}</dd>
            </div>
          ))}
        </dl>
      )}
      {dues.length > 0 && (
        <div className={styles.dues}>
          <DueList desk={desk} days={dues} label={say('works.dues-of', { work: title })} say={say} first={firstDues} />
        </div>
      )}
    </article>
  );
}
