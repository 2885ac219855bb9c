/** What is seldom wanted: the language, and whether unsaved work can be recovered. */

import { Button, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useId, useState, type ReactNode } from 'react';
import { Modal } from '../../taskpane/frame/modal.js';
import { keepRecovers } from './preferences.js';
import type { BenchViewProps } from './view.js';

const useStyles = makeStyles({
  heading: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: '0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { alignSelf: 'flex-start' },
});

export function MoreMenu(props: BenchViewProps): ReactNode {
  const { say } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={say('workbench.more')} title={say('workbench.more')} aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      {isOpen && <Choices {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Choices({ bench, picture, say, language, onLanguage, onClose }: BenchViewProps & { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const note = useId();
  const heading = useId();
  const recover = (recovers: boolean): void => {
    keepRecovers(recovers);
    void bench.setRecovers(recovers);
  };
  return (
    <Modal title={say('workbench.more')} onClose={onClose} actions={<Button appearance="primary" onClick={onClose}>{say('workbench.close')}</Button>}>
      <h3 className={styles.heading} id={heading}>{say('workbench.language')}</h3>
      <RadioGroup layout="horizontal" aria-labelledby={heading} value={language} onChange={(_, { value }) => onLanguage(value === 'zh-CN' ? 'zh-CN' : 'en-US')}>
        <Radio value="zh-CN" label={say('workbench.language.zh-CN')} />
        <Radio value="en-US" label={say('workbench.language.en-US')} />
      </RadioGroup>
      <Switch label={say('workbench.recovery')} aria-describedby={note} checked={picture.recovers} onChange={(_, { checked }) => recover(checked)} />
      <p className={styles.note} id={note}>{say('workbench.recovery.what')}</p>
      <Button className={styles.button} size="small" onClick={() => void bench.clearDrafts()}>{say('workbench.recovery.clear')}</Button>
    </Modal>
  );
}
