import { Button } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { Component, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { EmptyNote } from './empty-note.js';

interface MishapProps {
  readonly say: Say;
  readonly children: ReactNode;
}

/** Stands where a view could not be drawn or its script not be loaded; the workbook has nothing to do with it. */
export class Mishap extends Component<MishapProps, { readonly isMet: boolean }> {
  override readonly state = { isMet: false };

  static getDerivedStateFromError(): { isMet: boolean } {
    return { isMet: true };
  }

  override render(): ReactNode {
    const { say, children } = this.props;
    if (!this.state.isMet) return children;
    return (
      <EmptyNote icon={<PlugDisconnectedRegular />} title={say('pane.mishap.title')} hint={say('pane.mishap.hint')}>
        <Button appearance="primary" onClick={() => location.reload()}>{say('pane.mishap.reload')}</Button>
      </EmptyNote>
    );
  }
}
