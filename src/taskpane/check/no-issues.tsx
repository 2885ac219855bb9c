import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { EmptyNote } from '../frame/empty-note.js';
import { useWay } from '../frame/way.js';

/** All is well: on to computing. */
export function NoIssues({ say }: { readonly say: Say }): ReactNode {
  const { go } = useWay();
  return (
    <EmptyNote icon={<CheckmarkCircleRegular />} title={say('pane.check.none')} hint={say('pane.check.none-hint')}>
      <Button appearance="primary" onClick={() => go('compute')}>{say('pane.check.compute')}</Button>
    </EmptyNote>
  );
}

/** The ledgers are there, but nobody has entered anything. */
export function NoEntries({ say }: { readonly say: Say }): ReactNode {
  return <EmptyNote icon={<ClipboardTaskRegular />} title={say('pane.check.blank')} hint={say('pane.check.blank-hint')} />;
}

export function NoneFiltered({ say, onClear }: { readonly say: Say; readonly onClear: () => void }): ReactNode {
  return (
    <EmptyNote icon={<FilterDismissRegular />} title={say('pane.check.none-such')}>
      <Button onClick={onClear}>{say('pane.check.show-all')}</Button>
    </EmptyNote>
  );
}
