import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { Desk } from '../desk/desk.js';
import { Modal } from '../frame/modal.js';

interface RestoreButtonProps {
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly say: Say;
}

/** Brings back what our sheets held before the last write, once it was confirmed. */
export function RestoreButton({ desk, isBusy, say }: RestoreButtonProps): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const restore = (): void => {
    setAsking(false);
    void desk.restore();
  };
  return (
    <div>
      <Button appearance="outline" size="small" icon={<ArrowUndo16Regular />} disabledFocusable={isBusy} onClick={() => setAsking(true)}>{say('compute.restore')}</Button>
      {isAsking && (
        <Modal
          title={say('compute.restore-title')} onClose={() => setAsking(false)}
          actions={(
            <>
              <Button appearance="primary" onClick={restore}>{say('compute.restore-confirm')}</Button>
              <Button onClick={() => setAsking(false)}>{say('compute.cancel')}</Button>
            </>
          )}
        >
          {say('compute.restore-text')}
        </Modal>
      )}
    </div>
  );
}
