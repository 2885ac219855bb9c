/** The page: its bar above, the workbook's sheets on the left, the task pane over them on the right. */

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { Language } from '../../locales/locale.js';
import { Mishap } from '../../taskpane/frame/mishap.js';
import { stillness } from '../../taskpane/theme/stillness.js';
import { isSystemDark, onSystemDark } from '../../taskpane/theme/system-dark.js';
import { themes } from '../../taskpane/theme/themes.js';
import type { Bench } from './bench.js';
import { droppedFiles } from './handed-files.js';
import { Notices } from './notices.js';
import { QuestionDialog } from './question-dialog.js';
import { TaskDialog } from './task-dialog.js';
import { Welcome } from './welcome.js';
import { WorkArea } from './work-area.js';

export interface WorkbenchProps {
  readonly bench: Bench;
  readonly say: Say;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const useStyles = makeStyles({
  page: {
    position: 'relative', display: 'flex', flexDirection: 'column', height: '100%', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1,
    ...stillness,
  },
  drop: {
    position: 'absolute', inset: '8px', zIndex: 10, display: 'flex', alignItems: 'center', justifyContent: 'center', pointerEvents: 'none',
    border: `3px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorBrandBackground2, opacity: 0.94,
    color: tokens.colorBrandForeground2, fontSize: tokens.fontSizeBase600, fontWeight: tokens.fontWeightSemibold,
  },
});

export function Workbench({ bench, say, language, onLanguage }: WorkbenchProps): ReactNode {
  const styles = useStyles();
  const theme = useSyncExternalStore(onSystemDark, isSystemDark) ? 'dark' : 'light';
  const picture = useSyncExternalStore(bench.subscribe, bench.get);
  const isOver = useDrop(bench);
  const { opened, question, task } = picture;
  const common = { bench, picture, say, language, onLanguage };
  return (
    <FluentProvider theme={themes[theme]} className={styles.page} style={{ colorScheme: theme }} lang={language}>
      <Mishap say={say}>
        {opened === null ? <Welcome {...common}><Notices {...common} /></Welcome> : (
          <WorkArea key={opened.id} {...common} opened={opened} theme={theme}><Notices {...common} /></WorkArea>
        )}
        {task !== null && question === null && <TaskDialog task={task} say={say} onCancel={() => bench.cancel()} />}
        {question !== null && <QuestionDialog question={question} say={say} onAnswer={(answer) => bench.answer(answer)} />}
        {isOver && <div className={styles.drop} aria-hidden="true">{say('workbench.welcome.release')}</div>}
      </Mishap>
    </FluentProvider>
  );
}

/** A workbook may be dropped anywhere on the page. Gives whether one is held over it. */
function useDrop(bench: Bench): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Also what the page has no use for: it would take the browser away from it.
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false); };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      void droppedFiles(event.dataTransfer).then((files) => {
        const [file] = files;
        if (file && files.length === 1) void bench.openFile(file);
        else bench.refuse({ key: file ? 'workbench.one-file' : 'workbench.no-file' });
      });
    };
    const heard = { dragover: over, dragleave: leave, drop } as const;
    // Before the grid, which knows what to do with a drop of its own.
    for (const [name, hear] of Object.entries(heard)) addEventListener(name as keyof typeof heard, hear, { capture: true });
    return () => { for (const [name, hear] of Object.entries(heard)) removeEventListener(name as keyof typeof heard, hear, { capture: true }); };
  }, [bench]);
  return isOver;
}
