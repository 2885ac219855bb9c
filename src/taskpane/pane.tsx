/** The task pane: a frame that is always there, and in it the first run or the step that was chosen. */

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Say } from '../core/report/say.js';
import type { Language } from '../locales/locale.js';
import type { Desk } from './desk/desk.js';
import { Frame } from './frame/frame.js';
import { Mishap } from './frame/mishap.js';
import { Unopened } from './frame/unopened.js';
import { stillness } from './theme/stillness.js';
import { themes, type ThemeName } from './theme/themes.js';

export interface PaneProps {
  /** `null` while its script is still loading. */
  readonly desk: Desk | null;
  /** The first words are enough as long as there is no desk. */
  readonly say: Say;
  readonly language: Language;
  readonly theme: ThemeName;
}

const useStyles = makeStyles({
  pane: { height: '100%', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1, ...stillness },
});

export function Pane({ desk, say, language, theme }: PaneProps): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={themes[theme]} className={styles.pane} style={{ colorScheme: theme }}>
      <Mishap say={say}>
        {desk === null ? <Unopened say={say} language={language} /> : <DeskPane desk={desk} say={say} language={language} />}
      </Mishap>
    </FluentProvider>
  );
}

function DeskPane({ desk, say, language }: { readonly desk: Desk; readonly say: Say; readonly language: Language }): ReactNode {
  const picture = useSyncExternalStore(desk.subscribe, desk.getPicture);
  return <Frame desk={desk} picture={picture} say={say} language={language} />;
}
