import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { Modal } from '../../taskpane/frame/modal.js';
import type { Answer, Question } from './bench-picture.js';

interface QuestionDialogProps {
  readonly question: Question;
  readonly say: Say;
  readonly onAnswer: (answer: Answer) => void;
}

/** Asks before anything is lost. The way that loses nothing comes first. */
export function QuestionDialog({ question: { kind, name }, say, onAnswer }: QuestionDialogProps): ReactNode {
  const isDiscard = kind === 'discard';
  return (
    <Modal
      title={say(isDiscard ? 'workbench.ask-discard.title' : 'workbench.ask-overwrite.title', { name })} onClose={() => onAnswer('cancel')}
      actions={(
        <>
          <Button appearance="primary" onClick={() => onAnswer('instead')}>{say(isDiscard ? 'workbench.ask-discard.save' : 'workbench.ask-overwrite.save-as')}</Button>
          <Button onClick={() => onAnswer('go-on')}>{say(isDiscard ? 'workbench.ask-discard.go-on' : 'workbench.ask-overwrite.go-on')}</Button>
          <Button onClick={() => onAnswer('cancel')}>{say('workbench.cancel')}</Button>
        </>
      )}
    >
      {say(isDiscard ? 'workbench.ask-discard.why' : 'workbench.ask-overwrite.why')}
    </Modal>
  );
}
