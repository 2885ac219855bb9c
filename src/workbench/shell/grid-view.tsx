/** The grid's place in the page. It is loaded when a workbook is there, and made anew with every workbook. */

import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { Language } from '../../locales/locale.js';
import { EmptyNote } from '../../taskpane/frame/empty-note.js';
import { HiddenText } from '../../taskpane/frame/hidden-text.js';
import { Placeholder } from '../../taskpane/frame/placeholder.js';
import type { FileWorkbook } from '../file/file-workbook.js';
import { mountGrid, type Grid, type GridEvents } from '../grid/grid.js';
import { gridSheets } from './grid-sheets.js';
import { keepFocusFrom } from './kept-focus.js';

interface GridViewProps {
  readonly className: string;
  /** Behind the page. */
  readonly isHidden: boolean;
  readonly workbook: FileWorkbook;
  /** The sheet that is in front when the grid comes, and its cell that is selected. */
  readonly active: string;
  readonly cell: string;
  readonly language: Language;
  readonly events: GridEvents;
  readonly say: Say;
  readonly onGrid: (grid: Grid | null) => void;
}

const useStyles = makeStyles({ host: { width: '100%', height: '100%' } });

export function GridView({ className, isHidden, workbook, active, cell, language, events, say, onGrid }: GridViewProps): ReactNode {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  // In another language the grid would be another one, without what can be undone.
  const latest = useRef({ events, active, cell, language });
  useLayoutEffect(() => { latest.current = { events, active, cell, language }; });
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // An element of its own: the grid that went before may still be clearing up in its.
    const host = document.createElement('div');
    host.className = styles.host;
    host.dataset['grid'] = '';
    place.current!.append(host);
    const focus = keepFocusFrom(host);
    let made: Grid | null = null;
    let isOver = false;
    setState('loading');
    mounted(host, workbook, () => latest.current.events, latest.current.language).then((grid) => {
      if (isOver) return grid.dispose();
      made = grid;
      grid.show(latest.current.active, latest.current.cell);
      onGrid(grid);
      setState('there');
      focus.untilNextAct();
    }).catch(() => { if (!isOver) setState('failed'); });
    return () => {
      isOver = true;
      focus.end();
      onGrid(null);
      // React is still drawing: the grid has a root of its own.
      queueMicrotask(() => {
        made?.dispose();
        host.remove();
      });
    };
  }, [workbook, attempt, onGrid, styles.host]);
  return (
    <>
      {/* Not inert while it is being made: the grid's editor would never take the focus again. */}
      <div className={className} ref={place} />
      {!isHidden && state === 'loading' && (
        <div className={mergeClasses(className)} role="status">
          <HiddenText>{say('workbench.grid-loading')}</HiddenText>
          <Placeholder say={say} />
        </div>
      )}
      {!isHidden && state === 'failed' && (
        <div className={className} role="alert">
          <EmptyNote icon={<TableRegular />} title={say('workbench.grid-failed')}>
            <Button onClick={() => setAttempt((before) => before + 1)}>{say('workbench.grid-retry')}</Button>
          </EmptyNote>
        </div>
      )}
    </>
  );
}

function mounted(host: HTMLElement, workbook: FileWorkbook, events: () => GridEvents, language: Language): Promise<Grid> {
  const looks = workbook.looks();
  return mountGrid(host, gridSheets(workbook), looks.looks, {
    onEdit: (edits) => events().onEdit(edits),
    onSelect: (sheet, cell) => events().onSelect(sheet, cell),
    onRefused: (reason, sheet, cell) => events().onRefused(reason, sheet, cell),
  }, { language });
}
