import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from './hidden-text.js';

const useStyles = makeStyles({
  placeholder: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  tiles: { display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: tokens.spacingHorizontalS },
  tile: { height: '60px' },
  line: { height: '16px' },
  short: { height: '12px', width: '60%', marginTop: tokens.spacingVerticalS },
  grey: {
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground4,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.5 }, to: { opacity: 1 } }, animationDuration: '1.6s', animationIterationCount: 'infinite',
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
});

/** The shape of what is to come. */
export function Placeholder({ say }: { readonly say: Say }): ReactNode {
  const styles = useStyles();
  const grey = (shape: string): string => `${styles.grey} ${shape}`;
  return (
    <div className={styles.placeholder} aria-busy="true">
      <HiddenText>{say('pane.loading')}</HiddenText>
      <div className={styles.tiles}>{[1, 2, 3].map((each) => <div key={each} className={grey(styles.tile)} />)}</div>
      {[1, 2, 3, 4].map((each) => (
        <div key={each}>
          <div className={grey(styles.line)} />
          <div className={grey(styles.short)} />
        </div>
      ))}
    </div>
  );
}
