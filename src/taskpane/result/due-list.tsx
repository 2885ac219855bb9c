import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { daysLeftText, dueText, type DueDay } from '../../core/home/dues.js';
import type { Say } from '../../core/report/say.js';
import { cellAddress } from '../../workbook/address.js';
import type { Desk } from '../desk/desk.js';
import { CellLink } from '../frame/cell-link.js';
import { MoreList } from './more-list.js';

interface DueListProps {
  readonly desk: Desk;
  readonly days: readonly DueDay[];
  readonly label: string;
  readonly say: Say;
  /** How many are shown at first. */
  readonly first: number;
}

const useStyles = makeStyles({
  due: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  what: { minWidth: '0', overflowWrap: 'anywhere' },
  when: { flexShrink: 0, textAlign: 'end', color: tokens.colorNeutralForeground2, lineHeight: '24px', fontVariantNumeric: 'tabular-nums' },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What is due, each with the days that are left; the words lead to the cell that they follow from. */
export function DueList({ desk, days, label, say, first }: DueListProps): ReactNode {
  const styles = useStyles();
  const named = days.map((day, index) => ({ ...day, name: `${index} ${day.due.on}` }));
  return (
    <div>
      <MoreList
        label={label} entries={named} keyOf={({ name }) => name} say={say} first={first}
        render={(day) => (
          <div className={styles.due}>
            <span className={styles.what}><What desk={desk} day={day} say={say} /></span>
            <span className={mergeClasses(styles.when, day.daysLeft < 0 && styles.overdue)} title={day.due.on}>{daysLeftText(day, say)}</span>
          </div>
        )}
      />
    </div>
  );
}

function What({ desk, day: { due }, say }: { readonly desk: Desk; readonly day: DueDay; readonly say: Say }): ReactNode {
  const words = dueText(due, say);
  if (due.place === null) return words;
  const { sheet, row, column } = due.place;
  return <CellLink desk={desk} sheet={sheet} cells={cellAddress(row, column)}>{words}</CellLink>;
}
