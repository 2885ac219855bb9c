/** The issues as the pane lists them: by sheet, and within a sheet the gravest first. */

import { severityCounts, type Issue, type Severity } from '../../core/issues/issue.js';

export const severityOrder = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export interface IssueFilter {
  /** `null` for all. */
  readonly severity: Severity | null;
  readonly sheet: string | null;
}

export type ListRow =
  | { readonly kind: 'sheet'; readonly key: string; readonly sheet: string; readonly counts: Readonly<Record<Severity, number>> }
  | { readonly kind: 'severity'; readonly key: string; readonly severity: Severity; readonly count: number }
  | { readonly kind: 'issue'; readonly key: string; readonly issue: Issue };

export function filtered(issues: readonly Issue[], { severity, sheet }: IssueFilter): readonly Issue[] {
  if (severity === null && sheet === null) return issues;
  return issues.filter((issue) => (severity === null || issue.severity === severity) && (sheet === null || issue.sheet === sheet));
}

/** Sheets in the order in which they come; within a severity the order stays. */
export function listRows(issues: readonly Issue[]): ListRow[] {
  const keyOf = issueKeys();
  return [...bySheet(issues)].flatMap(([sheet, found]): ListRow[] => [
    { kind: 'sheet', key: `sheet:${sheet}`, sheet, counts: severityCounts(found) },
    ...severityOrder.flatMap((severity): ListRow[] => {
      const alike = found.filter((issue) => issue.severity === severity);
      if (alike.length === 0) return [];
      return [
        { kind: 'severity', key: `severity:${sheet}:${severity}`, severity, count: alike.length },
        ...alike.map((issue): ListRow => ({ kind: 'issue', key: keyOf(issue), issue })),
      ];
    }),
  ]);
}

function bySheet(issues: readonly Issue[]): Map<string, Issue[]> {
  const sheets = new Map<string, Issue[]>();
  for (const issue of issues) {
    const found = sheets.get(issue.sheet);
    if (found) found.push(issue);
    else sheets.set(issue.sheet, [issue]);
  }
  return sheets;
}

/** Names an issue for as long as it stands, whatever is mended around it. */
function issueKeys(): (issue: Issue) => string {
  const seen = new Map<string, number>();
  return ({ sheet, cell, code }) => {
    const name = `${sheet}!${cell ?? ''}:${code}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}:${before}`;
  };
}

/** Every sheet with issues, in their order. */
export const sheetsOf = (issues: readonly Issue[]): string[] => [...new Set(issues.map(({ sheet }) => sheet))];
