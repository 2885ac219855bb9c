/** 检查: what was found in the entries, each with the way to its cell and, where it is safe, its repair. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { areas } from '../../core/campaign/areas.js';
import { isFixable } from '../../core/issues/fixes.js';
import { isError, severityCounts, type Issue } from '../../core/issues/issue.js';
import { childrenOf } from '../../core/report/shown-value.js';
import type { Check } from '../desk/picture.js';
import { Hint } from '../frame/hint.js';
import type { ViewProps } from '../frame/view.js';
import { useWay } from '../frame/way.js';
import { FixQuestion } from './fix-question.js';
import { filtered, sheetsOf, type IssueFilter } from './issue-list.js';
import { IssueListView, type IssueDeeds } from './issue-list-view.js';
import { IssueTools } from './issue-tools.js';
import { NoEntries, NoIssues, NoneFiltered } from './no-issues.js';
import { SeverityTiles } from './severity-tiles.js';

const everything: IssueFilter = { severity: null, sheet: null };
const none: readonly Issue[] = [];

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
});

export default function CheckView({ desk, picture: { check, work }, say }: ViewProps): ReactNode {
  const styles = useStyles();
  const [wanted, setFilter] = useState(everything);
  const [isAsking, setAsking] = useState(false);
  const { go } = useWay();
  const isBusy = work !== null;
  const issues = check?.outcome.issues ?? none;
  const filter = standing(wanted, issues);
  const listed = useMemo(() => filtered(issues, { severity: filter.severity, sheet: filter.sheet }), [issues, filter.severity, filter.sheet]);
  const counts = useMemo(() => severityCounts(filtered(issues, { severity: null, sheet: filter.sheet })), [issues, filter.sheet]);
  const fixable = useMemo(() => listed.filter(isFixable), [listed]);
  const students = check?.outcome.entries.students;
  const names = useMemo(() => childrenOf(students ?? []), [students]);
  if (check === null) return null;

  const deeds: IssueDeeds = {
    show: ({ sheet, cell }) => void desk.show(sheet, cell ?? undefined),
    fix: (issue) => void desk.fix([issue]),
    addMissing: () => void desk.setUp(),
  };
  return (
    <>
      <div className={styles.head}>
        {check.missing.some((name) => !isOfArea(name)) && (
          <Hint
            words={say('pane.check.missing', { count: check.missing.length, sheets: check.missing.join('、') })} deed={say('pane.check.add-missing')}
            isBusy={isBusy} onDeed={deeds.addMissing}
          />
        )}
        {issues.length > 0 && !issues.some(isError) && <Hint words={say('pane.check.ready')} deed={say('pane.check.compute')} onDeed={() => go('compute')} />}
        {issues.length > 0 && (
          <>
            <SeverityTiles counts={counts} chosen={filter.severity} say={say} onChoose={(severity) => setFilter({ ...filter, severity })} />
            <IssueTools
              sheets={sheetsOf(issues)} chosen={filter.sheet} fixable={fixable.length} isBusy={isBusy} say={say}
              onChoose={(sheet) => setFilter({ ...filter, sheet })} onFixAll={() => setAsking(true)}
            />
          </>
        )}
      </div>
      {listed.length > 0 ? <IssueListView issues={listed} names={names} isBusy={isBusy} say={say} deeds={deeds} />
        : issues.length > 0 ? <NoneFiltered say={say} onClear={() => setFilter(everything)} />
          : isBlank(check) ? <NoEntries say={say} /> : <NoIssues say={say} />}
      {isAsking && (
        <FixQuestion
          issues={fixable} names={names} say={say} onNo={() => setAsking(false)}
          onYes={() => { setAsking(false); void desk.fix(fixable); }}
        />
      )}
    </>
  );
}

/** A sheet whose last issue is gone is filtered for no more. */
const standing = (filter: IssueFilter, issues: readonly Issue[]): IssueFilter =>
  (filter.sheet === null || issues.some(({ sheet }) => sheet === filter.sheet) ? filter : { ...filter, sheet: null });

const isBlank = ({ outcome: { entries } }: Check): boolean => entries.teachers.length === 0 && entries.scores.length === 0;

/** A school need not do all that a campaign may hold: only what the contest and mentoring lack is asked for here. */
const isOfArea = (sheet: string): boolean => areas.some(({ ledger }) => ledger.name === sheet);
