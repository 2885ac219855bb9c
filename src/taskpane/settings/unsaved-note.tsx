import type { ReactNode } from 'react';
import { Hint } from '../frame/hint.js';
import type { ViewProps } from '../frame/view.js';
import { useWay } from '../frame/way.js';
import { useDraft } from './setting-draft.js';

/** Warns that settings were typed and not saved: what is computed does not know them. */
export function UnsavedNote({ desk, say }: Pick<ViewProps, 'desk' | 'say'>): ReactNode {
  const { go } = useWay();
  const count = Object.keys(useDraft(desk)).length;
  return count === 0 ? null : <Hint words={say('settings.unsaved-elsewhere', { count })} deed={say('settings.see')} onDeed={() => go('settings')} />;
}
