/** The open workbook: the bar, its sheets, and the pane that checks and computes. */

import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { HiddenText } from '../../taskpane/frame/hidden-text.js';
import { Pane } from '../../taskpane/pane.js';
import type { ThemeName } from '../../taskpane/theme/themes.js';
import type { Opened } from './bench-picture.js';
import { cellMarks } from './cell-issues.js';
import { PaneEdge, PaneSide, usePaneSide } from './pane-side.js';
import { SheetSide } from './sheet-side.js';
import { useSheetsState } from './sheets-state.js';
import { useShortcuts } from './shortcuts.js';
import { TitleBar } from './title-bar.js';
import type { BenchViewProps } from './view.js';

interface WorkAreaProps extends BenchViewProps {
  readonly opened: Opened;
  readonly theme: ThemeName;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  area: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: '0' },
  sheets: { display: 'flex', flex: '1 1 0', minWidth: '0' },
});

export function WorkArea({ opened, theme, children, ...props }: WorkAreaProps): ReactNode {
  const styles = useStyles();
  const { bench, picture, say, language } = props;
  const { workbook, desk, name } = opened;
  const { check } = useSyncExternalStore(desk.subscribe, desk.getPicture);
  const issues = useMemo(() => check?.outcome.issues ?? [], [check]);
  const state = useSheetsState(workbook);
  const { grid, active, page } = state;
  const side = usePaneSide();
  // What a new sheet holds is marked as well.
  useEffect(() => grid?.mark(cellMarks(issues)), [grid, issues, state.sheets]);
  useEffect(() => {
    document.title = `${picture.isUnsaved ? '● ' : ''}${name} · ${say('pane.title')}`;
  }, [name, picture.isUnsaved, say]);
  const deeds = {
    open: () => void bench.pick(),
    save: () => void bench.save(),
    print: page.state === 'none' && page.why === null ? null : () => void bench.print(active, say),
    undo: () => grid?.undo(),
    redo: () => grid?.redo(),
  };
  useShortcuts(deeds);
  return (
    <>
      <TitleBar {...props} name={name} deeds={deeds} isPaneShown={side.isShown} onPane={side.toggle} />
      {children}
      <div className={styles.area}>
        {/* The pane brings the page's main part and its heading; while it is put away, they are here. */}
        <section className={styles.sheets} aria-label={say('workbench.sheets')} {...(!side.isShown && { role: 'main' })}>
          {!side.isShown && <HiddenText><h1>{name}</h1></HiddenText>}
          <SheetSide bench={bench} workbook={workbook} state={state} issues={issues} say={say} language={language} />
          <PaneEdge side={side} say={say} />
        </section>
        <PaneSide side={side}>
          <Pane desk={desk} say={say} language={language} theme={theme} />
        </PaneSide>
      </div>
    </>
  );
}
