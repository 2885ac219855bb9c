import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { previewOf } from '../desk/check-of.js';
import { Placeholder } from '../frame/placeholder.js';
import type { ViewProps } from '../frame/view.js';
import { UnsavedNote } from '../settings/unsaved-note.js';
import { Changes } from './changes.js';
import { ComputedFrom } from './computed-from.js';
import { ErrorsInTheWay } from './errors-in-the-way.js';
import { GradesPart } from './grades-part.js';
import { isJustWritten } from './just-written.js';
import { RestoreButton } from './restore-button.js';
import { Unresolved } from './unresolved.js';
import { WriteBar } from './write-bar.js';
import { WrittenSheets } from './written-sheets.js';

const useStyles = makeStyles({
  view: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, boxSizing: 'border-box', minHeight: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
});

/** 计算排名: what the next result would be, then the writing of it. */
export default function ComputeView(props: ViewProps): ReactNode {
  const styles = useStyles();
  const { desk, picture, say } = props;
  const { check, work, past } = picture;
  const isWritten = isJustWritten(picture);
  const preview = useMemo(() => (check === null || isWritten ? null : previewOf(check)), [check, isWritten]);
  if (check === null) return <Placeholder say={say} />;
  return (
    <div className={styles.view}>
      <UnsavedNote desk={desk} say={say} />
      {preview === null ? <GradesPart outcome={check.outcome} say={say} /> : (
        <>
          <ComputedFrom outcome={check.outcome} say={say} />
          {preview.isBlocked && <ErrorsInTheWay {...props} />}
          <Changes check={check} preview={preview} say={say} />
          <Unresolved desk={desk} outcome={check.outcome} say={say} />
        </>
      )}
      <WrittenSheets desk={desk} check={check} say={say}>
        {past.canRestore && <RestoreButton desk={desk} isBusy={work !== null} say={say} />}
      </WrittenSheets>
      <WriteBar {...props} />
    </div>
  );
}
