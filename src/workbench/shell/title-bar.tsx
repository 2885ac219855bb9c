/** The bar at the top: the file and what can be done with it. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRightContract20Regular } from '@fluentui/react-icons/svg/panel-right-contract';
import { PanelRightExpand20Regular } from '@fluentui/react-icons/svg/panel-right-expand';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { SaveEdit20Regular } from '@fluentui/react-icons/svg/save-edit';
import type { ReactNode } from 'react';
import { MoreMenu } from './more-menu.js';
import { stop, type Deeds } from './shortcuts.js';
import type { BenchViewProps } from './view.js';

interface TitleBarProps extends BenchViewProps {
  readonly name: string;
  readonly deeds: Deeds;
  readonly isPaneShown: boolean;
  readonly onPane: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexShrink: 0, minHeight: '48px', padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 'auto', flexShrink: 0, paddingInline: tokens.spacingHorizontalSNudge, fontWeight: tokens.fontWeightRegular },
  word: { '@media (max-width: 1100px)': { display: 'none' } },
  icon: { '@media (max-width: 1100px)': { marginInlineEnd: '0' } },
  rule: { alignSelf: 'center', width: '1px', height: '20px', flexShrink: 0, margin: `0 ${tokens.spacingHorizontalXS}`, backgroundColor: tokens.colorNeutralStroke1 },
  name: { display: 'flex', alignItems: 'baseline', justifyContent: 'center', gap: tokens.spacingHorizontalS, flex: '1 1 0', minWidth: '0' },
  file: { minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  unsaved: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, '::before': { content: '"● "', color: tokens.colorBrandForeground1 } },
});

export function TitleBar({ name, deeds, isPaneShown, onPane, ...props }: TitleBarProps): ReactNode {
  const styles = useStyles();
  const { bench, picture: { isUnsaved }, say } = props;
  const tool = (words: string, Icon: typeof Save20Regular, press: (() => void) | null, hint = words): ReactNode => (
    <Button
      className={styles.button} appearance="subtle" icon={{ className: styles.icon, children: <Icon /> }} title={hint} aria-label={words}
      disabledFocusable={press === null} onClick={() => press?.()}
    >
      <span className={styles.word} aria-hidden="true">{words}</span>
    </Button>
  );
  return (
    <section className={styles.bar} aria-label={say('workbench.tools')} {...stop}>
      {tool(say('workbench.open'), FolderOpen20Regular, deeds.open)}
      {tool(say('workbench.new'), DocumentAdd20Regular, () => void bench.create({ sample: false }))}
      {tool(say('workbench.sample'), Beaker20Regular, () => void bench.create({ sample: true }))}
      <span className={styles.rule} />
      {tool(say('workbench.save'), Save20Regular, deeds.save)}
      {tool(say('workbench.save-as'), SaveEdit20Regular, () => void bench.saveAs())}
      {tool(say('workbench.print'), Print20Regular, deeds.print, say(deeds.print === null ? 'workbench.print-none' : 'workbench.print'))}
      <span className={styles.rule} />
      {tool(say('workbench.undo'), ArrowUndo20Regular, deeds.undo)}
      {tool(say('workbench.redo'), ArrowRedo20Regular, deeds.redo)}
      <div className={styles.name}>
        <span className={styles.file} title={name}>{name}</span>
        {isUnsaved && <span className={styles.unsaved}>{say('workbench.unsaved')}</span>}
      </div>
      <Button
        appearance="subtle" icon={isPaneShown ? <PanelRightContract20Regular /> : <PanelRightExpand20Regular />} aria-expanded={isPaneShown}
        aria-label={say(isPaneShown ? 'workbench.pane-hide' : 'workbench.pane-show')} title={say(isPaneShown ? 'workbench.pane-hide' : 'workbench.pane-show')} onClick={onPane}
      />
      <MoreMenu {...props} />
    </section>
  );
}
