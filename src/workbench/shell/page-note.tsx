import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { SheetPage } from './sheet-page.js';

interface PageNoteProps {
  readonly sheet: string;
  readonly page: SheetPage;
  readonly say: Say;
}

const useStyles = makeStyles({
  note: { borderRadius: '0', borderLeft: 'none', borderRight: 'none', borderTop: 'none' },
  words: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
});

/** Why a result sheet has no page, and what to do. */
export function PageNote({ sheet, page, say }: PageNoteProps): ReactNode {
  const styles = useStyles();
  return (
    <div role="status">
      {page.state === 'none' && page.why !== null && (
        <MessageBar className={styles.note} intent="info" layout="multiline">
          <MessageBarBody className={styles.words}>{say(`workbench.no-page.${page.why}`, { sheet })}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
