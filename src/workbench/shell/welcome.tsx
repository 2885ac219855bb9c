/** The first screen: what this is, the ways to begin, and that nothing leaves the computer. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactNode } from 'react';
import { Mark } from '../../taskpane/start/mark.js';
import { MoreMenu } from './more-menu.js';
import type { BenchViewProps } from './view.js';

const useStyles = makeStyles({
  page: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '0', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground3 },
  corner: { position: 'absolute', top: '8px', right: '8px' },
  main: { boxSizing: 'border-box', width: '100%', maxWidth: '640px', margin: 'auto', padding: '56px 24px 32px' },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL, marginBottom: tokens.spacingVerticalL },
  title: { margin: '0', fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: '0 0 28px', padding: '0', listStyleType: 'none', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, '& svg': { flexShrink: 0, color: tokens.colorBrandForeground1 } },
  zone: {
    display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalM, padding: '36px 24px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2, textAlign: 'center',
  },
  words: { margin: '0' },
  begin: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingHorizontalS, marginTop: '20px', color: tokens.colorNeutralForeground2 },
  private: { display: 'flex', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingHorizontalXS, margin: '28px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export function Welcome({ children, ...props }: BenchViewProps & { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { bench, say } = props;
  return (
    <>
      {children}
      <main className={styles.page}>
        <div className={styles.corner}><MoreMenu {...props} /></div>
        <div className={styles.main}>
          <div className={styles.head}>
            <Mark />
            <h1 className={styles.title}>{say('workbench.title')}</h1>
          </div>
          <ul className={styles.lines} role="list">
            {[say('workbench.welcome.what'), say('workbench.welcome.compute'), say('workbench.welcome.write')].map((words) => (
              <li key={words} className={styles.line}><CheckmarkCircle20Regular aria-hidden="true" />{words}</li>
            ))}
          </ul>
          <div className={styles.zone}>
            <p className={styles.words}>{say('workbench.welcome.drop')}</p>
            <Button appearance="primary" size="large" icon={<FolderOpen20Regular />} onClick={() => void bench.pick()}>{say('workbench.open')}</Button>
          </div>
          <div className={styles.begin}>
            <span>{say('workbench.welcome.begin')}</span>
            <Button icon={<DocumentAdd20Regular />} onClick={() => void bench.create({ sample: false })}>{say('workbench.new')}</Button>
            <Button icon={<Beaker20Regular />} onClick={() => void bench.create({ sample: true })}>{say('workbench.sample')}</Button>
          </div>
          <p className={styles.private}><LockClosed16Regular aria-hidden="true" />{say('workbench.welcome.private')}</p>
        </div>
      </main>
    </>
  );
}
