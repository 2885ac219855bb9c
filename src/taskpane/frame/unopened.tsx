import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { Language } from '../../locales/locale.js';
import type { Picture } from '../desk/picture.js';
import { HiddenText } from './hidden-text.js';
import { Placeholder } from './placeholder.js';
import { StateLine } from './state-line.js';
import { StepTabs } from './step-tabs.js';

const opening: Picture = {
  check: null, work: { deed: 'opening', share: null, canCancel: false }, trouble: null, done: null, past: { isUnfinished: false, canRestore: false }, stirred: [],
};

const useStyles = makeStyles({ head: { pointerEvents: 'none' } });

/** The frame as it will be, before there is anything to put into it: what reads the workbook is still loading. */
export function Unopened({ say, language }: { readonly say: Say; readonly language: Language }): ReactNode {
  return (
    <div lang={language}>
      <header className={useStyles().head} inert>
        <StepTabs step="check" errors={0} say={say} onChoose={() => {}} />
        <StateLine picture={opening} say={say} onCheck={() => {}} onCancel={() => {}} />
      </header>
      <main>
        <HiddenText><h1>{say('pane.title')}</h1></HiddenText>
        <Placeholder say={say} />
      </main>
    </div>
  );
}
