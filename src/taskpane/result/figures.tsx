import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface Figure {
  readonly label: string;
  readonly value: string | number;
}

const useStyles = makeStyles({
  figures: {
    display: 'flex', margin: 0, paddingBlock: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  figure: {
    display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', flex: '1 1 auto', minWidth: 'min-content',
    paddingInline: tokens.spacingHorizontalXS, textAlign: 'center',
    ':not(:first-child)': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: {
    margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Key figures in a row, large over small. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
