import { makeStyles } from '@fluentui/react-components';
import { lazy, useEffect, useMemo, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { severityCounts } from '../../core/issues/issue.js';
import { StartView } from '../start/start-view.js';
import { HiddenText } from './hidden-text.js';
import { Messages } from './messages.js';
import { Opening } from './opening.js';
import { StateLine } from './state-line.js';
import { panelId } from './step-ids.js';
import { StepPanel } from './step-panel.js';
import { StepTabs } from './step-tabs.js';
import type { ViewProps } from './view.js';
import { steps, WayProvider, type Step, type Way } from './way.js';

const loadCheckView = () => import('../check/check-view.js');

const views: Readonly<Record<Step, ComponentType<ViewProps>>> = {
  check: lazy(loadCheckView),
  compute: lazy(() => import('../result/compute-view.js')),
  result: lazy(() => import('../result/result-view.js')),
  settings: lazy(() => import('../settings/settings-view.js')),
};

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%' },
  head: { flexShrink: 0 },
  main: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: '0' },
});

export function Frame(props: ViewProps): ReactNode {
  const styles = useStyles();
  const { desk, picture: { check }, say, language } = props;
  const { way, opened } = useSteps();
  const errors = useMemo(() => (check === null ? 0 : severityCounts(check.outcome.issues).error), [check]);
  // The view that comes next loads while the workbook is being read.
  useEffect(() => void loadCheckView().catch(() => undefined), []);
  useFocusAfterStart(check?.isNew ?? false);
  if (check?.isNew) return <div className={styles.frame} lang={language}><StartView {...props} /></div>;
  return (
    <WayProvider value={way}>
      <div className={styles.frame} lang={language}>
        <header className={styles.head}>
          <HiddenText><h1>{say('pane.title')}</h1></HiddenText>
          <StepTabs step={way.step} errors={errors} say={say} onChoose={way.choose} />
          <StateLine picture={props.picture} say={say} onCheck={() => void (check === null ? desk.open() : desk.check())} onCancel={() => desk.cancel()} />
        </header>
        <main className={styles.main}>
          <Messages {...props} />
          {steps.filter((step) => opened.has(step)).map((step) => (
            <StepPanel key={step} step={step} isShown={step === way.step} say={say}>
              {check === null ? <Opening {...props} /> : <View of={step} {...props} />}
            </StepPanel>
          ))}
        </main>
      </div>
    </WayProvider>
  );
}

function View({ of, ...props }: ViewProps & { readonly of: Step }): ReactNode {
  const StepView = views[of];
  return <StepView {...props} />;
}

/** What was pressed on the first run is gone when it is over. */
function useFocusAfterStart(isNew: boolean): void {
  const wasNew = useRef(false);
  useEffect(() => {
    if (wasNew.current && !isNew && document.activeElement === document.body) document.getElementById(panelId('check'))?.focus();
    wasNew.current = isNew;
  }, [isNew]);
}

interface ChosenWay extends Way {
  /** Opens a step and leaves the focus where it is. */
  choose(step: Step): void;
}

function useSteps(): { readonly way: ChosenWay; readonly opened: ReadonlySet<Step> } {
  const [step, setStep] = useState<Step>('check');
  const [opened, setOpened] = useState<ReadonlySet<Step>>(new Set<Step>(['check']));
  const takesFocus = useRef(false);
  useEffect(() => {
    if (takesFocus.current) document.getElementById(panelId(step))?.focus();
    takesFocus.current = false;
  }, [step]);
  const way = useMemo(() => {
    const choose = (next: Step): void => {
      setStep(next);
      setOpened((before) => (before.has(next) ? before : new Set([...before, next])));
    };
    const go = (next: Step): void => {
      takesFocus.current = true;
      choose(next);
    };
    return { step, choose, go };
  }, [step]);
  return { way, opened };
}
