/** What is being done, how far it is, and the way out of it. */

import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { spoken } from '../../taskpane/desk/spoken.js';
import { Modal } from '../../taskpane/frame/modal.js';
import type { Task } from './bench-picture.js';

interface TaskDialogProps {
  readonly task: Task;
  readonly say: Say;
  readonly onCancel: () => void;
}

/** Milliseconds: what is done sooner flashes no dialog. */
const patience = 400;

const useStyles = makeStyles({ bar: { margin: '8px 0' } });

export function TaskDialog({ task: { sentence, share, isCancellable }, say, onCancel }: TaskDialogProps): ReactNode {
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const words = spoken(sentence, say);
  const cancel = (): void => { if (isCancellable) onCancel(); };
  return (
    <Modal title={words} onClose={cancel} actions={isCancellable && <Button onClick={onCancel}>{say('workbench.cancel')}</Button>}>
      <ProgressBar className={styles.bar} thickness="large" aria-label={words} {...(share !== null && { value: share })} />
    </Modal>
  );
}
