/** The sheets of the open workbook: the selected cell in words, the grid or the page, and the tabs below. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, type ReactNode } from 'react';
import type { Issue } from '../../core/issues/issue.js';
import type { Say } from '../../core/report/say.js';
import type { Language } from '../../locales/locale.js';
import { HiddenText } from '../../taskpane/frame/hidden-text.js';
import { Placeholder } from '../../taskpane/frame/placeholder.js';
import type { Link } from '../../workbook/description.js';
import { RefusedWrite } from '../../workbook/refused-write.js';
import type { CellEdit, FileWorkbook } from '../file/file-workbook.js';
import type { GridEvents, RefusedEdit } from '../grid/grid.js';
import type { Bench } from './bench.js';
import { CellField } from './cell-field.js';
import { GridView } from './grid-view.js';
import { PageNote } from './page-note.js';
import { SheetTabs, sheetPanelId } from './sheet-tabs.js';
import type { SheetsState } from './sheets-state.js';
import { stop } from './shortcuts.js';
import { ViewSwitch } from './view-switch.js';

const Paper = lazy(() => import('../paper/paper.js').then((loaded) => ({ default: loaded.Paper })));

interface SheetSideProps {
  readonly bench: Bench;
  readonly workbook: FileWorkbook;
  readonly state: SheetsState;
  readonly issues: readonly Issue[];
  readonly say: Say;
  readonly language: Language;
}

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minWidth: '0', minHeight: '0' },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: { position: 'relative', flex: '1 1 0', minHeight: '0', outlineOffset: '-2px' },
  layer: { position: 'absolute', inset: '0' },
  // Hidden and not taken away: the grid's canvas keeps its size.
  behind: { visibility: 'hidden' },
});

export function SheetSide({ bench, workbook, state, issues, say, language }: SheetSideProps): ReactNode {
  const styles = useStyles();
  const { sheets, showsHidden, active, cell, page, mode, turn, grid, show, selected, setGrid, setMode, toggleHidden } = state;
  const refuse = useCallback((sheet: string, at: string, reason: RefusedEdit) => {
    if (reason === 'protected') return bench.refuse({ key: 'workbench.protected', parameters: { sheet } });
    const holdsFormula = workbook.tables().sheets.some(({ name, formulas }) => name === sheet && formulas.has(at));
    bench.refuse(holdsFormula ? { key: 'refused.formula-cell', parameters: { sheet, cell: at } } : { key: 'workbench.no-formula' });
  }, [bench, workbook]);
  const edit = useCallback((edits: readonly CellEdit[]): boolean => {
    try {
      workbook.edit(edits);
      return true;
    } catch (error) {
      if (!(error instanceof RefusedWrite)) throw error;
      bench.refuse({ key: `refused.${error.reason}`, parameters: { sheet: error.sheet, cell: error.cell ?? '' } });
      return false;
    }
  }, [bench, workbook]);
  const events = useMemo<GridEvents>(() => ({
    onEdit: (edits) => void edit(edits),
    onSelect: selected,
    onRefused: (reason, sheet, at) => refuse(sheet, at, reason),
  }), [edit, selected, refuse]);
  const follow = useCallback((link: Link) => show(link.sheet, link.cells), [show]);
  const isPaper = mode === 'paper';
  return (
    <div className={styles.side}>
      <div className={styles.head}>
        <CellField
          workbook={workbook} sheet={active} cell={cell} turn={turn} issues={issues} say={say}
          onGo={(address) => show(active, address)} onEnter={grid && !isPaper ? () => grid.focus() : null}
          onEdit={(value) => { if (edit([{ sheet: active, cell, value }])) grid?.put([{ sheet: active, cell, value }]); }}
          onFormula={() => refuse(active, cell, 'formula-cell')}
        />
        {page.state !== 'none' && <ViewSwitch mode={mode} say={say} onMode={setMode} />}
      </div>
      <PageNote sheet={active} page={page} say={say} />
      <div className={styles.panel} role="tabpanel" id={sheetPanelId} aria-label={say('workbench.grid', { sheet: active })} {...stop} tabIndex={0}>
        <GridView
          className={mergeClasses(styles.layer, isPaper && styles.behind)} isHidden={isPaper} workbook={workbook} active={active} cell={cell} language={language}
          events={events} say={say} onGrid={setGrid}
        />
        {isPaper && page.state === 'sought' && (
          <div className={styles.layer} role="status">
            <HiddenText>{say('paper.laying-out')}</HiddenText>
            <Placeholder say={say} />
          </div>
        )}
        {isPaper && page.state === 'there' && (
          <div className={styles.layer}>
            <Suspense fallback={<Placeholder say={say} />}>
              <Paper key={active} layout={page.layout} say={say} onLink={follow} />
            </Suspense>
          </div>
        )}
      </div>
      <SheetTabs sheets={sheets} showsHidden={showsHidden} active={active} say={say} onChoose={(sheet) => show(sheet, null)} onHidden={toggleHidden} />
    </div>
  );
}
