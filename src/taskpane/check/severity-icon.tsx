import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/issues/issue.js';

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

interface SeverityIconProps {
  readonly severity: Severity;
  /** Without its colour: there is none of this severity. */
  readonly isQuiet?: boolean;
}

const useStyles = makeStyles({
  icon: { display: 'flex', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A shape of its own for each severity; the word stands beside it. */
export function SeverityIcon({ severity, isQuiet = false }: SeverityIconProps): ReactNode {
  const styles = useStyles();
  const Icon = icons[severity];
  return <span className={mergeClasses(styles.icon, isQuiet ? styles.info : styles[severity])} aria-hidden="true"><Icon /></span>;
}
