import type { CellChange } from '../../workbook/host.js';
import type { Issue } from './issue.js';

/** An issue that a safe repair of its cell settles. */
export interface FixableIssue extends Issue {
  readonly cell: string;
  readonly fix: NonNullable<Issue['fix']>;
}

export const isFixable = (issue: Issue): issue is FixableIssue => issue.fix !== undefined && issue.cell !== null;

export const fixOf = ({ sheet, cell, fix }: FixableIssue): CellChange => ({ sheet, cell, value: fix });
