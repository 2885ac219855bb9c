import { Button } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { ReactNode } from 'react';
import { EmptyNote } from './empty-note.js';
import { Placeholder } from './placeholder.js';
import type { ViewProps } from './view.js';

/** Until the workbook was read for the first time. */
export function Opening({ desk, picture: { work, trouble }, say }: ViewProps): ReactNode {
  if (work !== null || trouble === null) return <Placeholder say={say} />;
  return (
    <EmptyNote icon={<DocumentTableRegular />} title={say('pane.unread.title')} hint={say('pane.unread.hint')}>
      <Button appearance="primary" onClick={() => void desk.open()}>{say('pane.way.retry')}</Button>
    </EmptyNote>
  );
}
