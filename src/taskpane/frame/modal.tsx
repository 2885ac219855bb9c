/** A question that must be answered before anything else. The browser's own dialog keeps the focus in and gives it back. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface ModalProps {
  readonly title: string;
  /** Escape was pressed: whoever opened it takes it away. */
  readonly onClose: () => void;
  /** Buttons, the one that goes on first. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  modal: {
    boxSizing: 'border-box', width: 'calc(100vw - 24px)', maxWidth: '480px', maxHeight: 'calc(100vh - 24px)', padding: '0',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`, borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
    '[open]': { display: 'flex' },
  },
  frame: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: '0', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  title: { margin: '0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: '0', overflowY: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

/** Open for as long as it is drawn. */
export function Modal({ title, onClose, actions, children }: ModalProps): ReactNode {
  const styles = useStyles();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current!;
    const opener = document.activeElement;
    shown.showModal();
    return () => {
      shown.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.modal} aria-labelledby={heading} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <div className={styles.frame}>
        <h2 className={styles.title} id={heading}>{title}</h2>
        <div className={styles.body}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
